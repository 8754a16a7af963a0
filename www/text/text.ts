/** The profile as text: to keep, to share, to hand to a program, to bring back. */
import { html, nothing } from "lit-html";
import type { Context } from "../app/context.ts";
import { issueList } from "../app/issues.ts";
import type { Issue } from "../engine/index.ts";

/** What was wrong with the text that was tried last; it belongs to the open panel alone. */
let tried: readonly Issue[] | "notJson" = [];

export function textPanel(context: Context) {
  const { state, store, t } = context;
  const apply = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    tried = store.read(form.querySelector("textarea")?.value ?? "");
    if (tried.length === 0) form.closest("dialog")?.close();
    else store.open({ kind: "text" });
  };
  return html`<h2 id="detail-title">${t("text-title")}</h2>
    <p>${t("text-about")}</p>
    <form class="text-form" @submit=${apply} @input=${() => forget(context)}>
      <label for="profile-text">${t("text-label")}</label>
      <textarea
        id="profile-text"
        rows="16"
        spellcheck="false"
        aria-invalid=${tried.length > 0 ? "true" : "false"}
        aria-describedby=${tried.length > 0 ? "text-issues" : nothing}
        .value=${JSON.stringify(state.valid, null, 2)}
      ></textarea>
      <div id="text-issues" role="alert">${found(context)}</div>
      <button type="submit">${t("text-apply")}</button>
    </form>`;
}

function forget({ store }: Context) {
  if (tried.length === 0) return;
  tried = [];
  store.open({ kind: "text" });
}

function found(context: Context) {
  if (tried === "notJson") return html`<p class="issue">${context.t("text-not-json")}</p>`;
  if (tried.length === 0) return nothing;
  return html`<p class="issue">${context.t("text-issues", { count: tried.length })}</p>
    ${issueList(context, tried)}`;
}
