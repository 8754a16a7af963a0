/** The profile as text: to keep, to share, to hand to a program, to bring back. */
import { html, nothing } from "lit-html";
import type { TextFaults } from "../state/state.ts";
import type { Context } from "../view/context.ts";
import { issueList } from "../view/issues.ts";

export function textPanel(context: Context) {
  const { state, store, t } = context;
  const { textFaults: faults } = state;
  const apply = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (store.read(form.querySelector("textarea")?.value ?? "")) form.closest("dialog")?.close();
  };
  return html`<h2 id="detail-title">${t("text-title")}</h2>
    <p>${t("text-about")}</p>
    <form class="text-form" @submit=${apply} @input=${() => store.forgetFaults()}>
      <label for="profile-text">${t("text-label")}</label>
      <textarea
        id="profile-text"
        rows="16"
        spellcheck="false"
        aria-invalid=${faults.length > 0 ? "true" : "false"}
        aria-describedby=${faults.length > 0 ? "text-issues" : nothing}
        .value=${JSON.stringify(state.valid, null, 2)}
      ></textarea>
      <div id="text-issues" role="alert">${found(context, faults)}</div>
      <button type="submit">${t("text-apply")}</button>
    </form>`;
}

function found(context: Context, faults: TextFaults) {
  if (faults === "notJson") return html`<p class="issue">${context.t("text-not-json")}</p>`;
  if (faults.length === 0) return nothing;
  return html`<p class="issue">${context.t("text-issues", { count: faults.length })}</p>
    ${issueList(context, faults)}`;
}
