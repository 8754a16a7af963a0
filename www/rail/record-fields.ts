/** The form of a record: what happened, when, how much, whether it was put right, and what can be done with it. */

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { wholeCatalogue } from "../engine/catalogue.ts";
import type { CreditRecord, Dispute, RecordKind } from "../engine/index.ts";
import type { Context } from "../view/context.ts";
import { hasIssue, issueId } from "../view/has-issue.ts";
import { issuesAt } from "../view/issues.ts";
import { everyday, groupOf, removeButton, settleButton } from "./records.ts";
import { typed } from "./typed.ts";

/** Months that one press of "age" lets pass. */
const AGE_MONTHS = 6;

export function recordFields(context: Context, record: CreditRecord, at: number): TemplateResult {
  const { state, store, t } = context;
  const report = state.issues.length === 0 ? state.report.records[at] : undefined;
  return html`${report ? html`<p class="hint">${t(`recordState-${report.state}-about`)}</p>` : nothing} ${fields(context, record, at)}
    <ul class="record-actions">
      ${act(settleButton(context, record, at), t("settle-does"))}
      ${act(html`<button type="button" class="small age" @click=${() => store.age(at, AGE_MONTHS)}>${t("age", { months: AGE_MONTHS })}</button>`, t("age-does"))}
      ${act(removeButton(context, record, at), t("remove-does"))}
    </ul>`;
}

/** A button, and what pressing it does. */
function act(button: TemplateResult | typeof nothing, does: string) {
  return button === nothing ? nothing : html`<li>${button} <small>${does}</small></li>`;
}

function fields(context: Context, record: CreditRecord, at: number) {
  const { state, store, t, words } = context;
  const { limits, disputes } = state.catalogue;
  const edit = (part: Partial<CreditRecord>) => store.replaceRecord("recordEdited", at, { ...record, ...part });
  const open = record.settledMonthsAgo === "open";
  const withheld = record.amountYuan === "unknown";
  const usual = everyday(state, groupOf(state, record)).amountYuan;
  const rest = () => store.rest();
  return html`<div class="fields" @change=${rest}>
    <label class="field whole">
      <span>${t("field-kind")}</span>
      <select @input=${(event: Event) => edit({ kind: (event.target as HTMLSelectElement).value as RecordKind })}>
        ${state.catalogue.recordGroups.map(
          ({ group }) => html`<optgroup label=${t(`group-${group}`)}>
            ${state.catalogue.recordKinds
              .filter((info) => info.group === group)
              .map(
                ({ kind }) =>
                  html`<option value=${kind} ?selected=${kind === record.kind}>${t(`kind-${kind}`)}</option>`,
              )}
          </optgroup>`,
        )}
      </select>
      ${kindCode(context, record.kind)}
      ${context.words.has(`kind-${record.kind}-about`) ? html`<small>${t(`kind-${record.kind}-about`)}</small>` : nothing}
    </label>
    ${number(context, at, "dueMonthsAgo", record.dueMonthsAgo, limits.monthsAgo, (dueMonthsAgo) => edit({ dueMonthsAgo }))}
    ${number(context, at, "daysLate", record.daysLate, limits.daysLate, (daysLate) => edit({ daysLate }))}
    ${number(context, at, "amountYuan", record.amountYuan === "unknown" ? null : record.amountYuan, limits.amountYuan, (amountYuan) => edit({ amountYuan }))}
    <label class="check">
      <input type="checkbox" .checked=${live(withheld)} @input=${() => edit({ amountYuan: withheld ? usual : "unknown" })} />
      ${t("withhold")}
    </label>
    <label class="check">
      <input type="checkbox" .checked=${live(!open)} @input=${() => edit({ settledMonthsAgo: open ? 0 : "open" })} />
      ${t("field-settled")}
    </label>
    ${
      record.settledMonthsAgo === "open"
        ? nothing
        : number(context, at, "settledMonthsAgo", record.settledMonthsAgo, limits.monthsAgo, (settledMonthsAgo) =>
            edit({ settledMonthsAgo }),
          )
    }
    <label class="field whole">
      <span>${t("field-dispute")}</span>
      <select @input=${(event: Event) => edit({ dispute: (event.target as HTMLSelectElement).value as Dispute })}>
        ${disputes.map(
          (dispute) =>
            html`<option value=${dispute} ?selected=${dispute === record.dispute}>${t(`dispute-${dispute}`)}</option>`,
        )}
      </select>
      ${words.complete ? html`<small>${t(`dispute-${record.dispute}-about`)}</small>` : nothing}
    </label>
  </div>`;
}

/** The code of a kind on the watch list, once there are words for it. */
function kindCode({ t, words }: Context, kind: RecordKind) {
  const code = wholeCatalogue.recordKinds.find((info) => info.kind === kind)?.code;
  return code && words.complete ? html`<small>${t("kind-code", { code })}</small>` : nothing;
}

/** A number as it is typed: whatever it is goes to the engine, and what is wrong with it stands below it. */
function number(
  context: Context,
  at: number,
  field: "daysLate" | "amountYuan" | "dueMonthsAgo" | "settledMonthsAgo",
  value: number | null,
  maximum: number,
  edit: (value: number) => void,
) {
  const path = `records[${at}].${field}`;
  const wrong = hasIssue(context, path);
  return html`<div class="field">
    <label for=${`field-${at}-${field}`}>${context.t(`field-${field}`)}</label>
    <input
      id=${`field-${at}-${field}`}
      type="number"
      inputmode="numeric"
      min="0"
      max=${maximum}
      step="1"
      ${typed(value ?? Number.NaN)}
      ?disabled=${value === null}
      aria-invalid=${wrong ? "true" : "false"}
      aria-describedby=${wrong ? issueId(path) : nothing}
      @input=${(event: Event) => edit((event.target as HTMLInputElement).valueAsNumber)}
    />
    ${issuesAt(context, path)}
  </div>`;
}
