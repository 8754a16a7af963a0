/** Records of broken promises: added, edited, aged, settled, removed. */

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { CreditRecord, Dispute, RecordGroup, RecordKind } from "../engine/index.ts";
import { found } from "../state/found.ts";
import { keyOf } from "../state/record-keys.ts";
import type { State } from "../state/state.ts";
import { recordText } from "../view/cause-text.ts";
import type { Context } from "../view/context.ts";
import { hasIssue, issueId, issuesAt } from "../view/issues.ts";
import { typed } from "./typed.ts";

/** Months that one press of "age" lets pass. */
const AGE_MONTHS = 6;

export function records(context: Context, group: RecordGroup): TemplateResult {
  const { state, store, t } = context;
  const list = state.profile.records;
  const add = () => {
    const record = everyday(state, group);
    store.records({ kind: "recordAdded", record }, [...(list === "unknown" ? [] : list), record]);
  };
  const own = list === "unknown" ? [] : list.map((record, at) => ({ record, at })).filter(of(context, group));
  const most = state.catalogue.limits.records;
  return html`<div class="records" data-group=${group}>
    <div class="input-head">
      <h3>${t(`records-${group}`)}</h3>
      <output>${list === "unknown" ? t("value-unknown") : t("records-count", { count: own.length })}</output>
    </div>
    <p class="hint">${t(`records-${group}.about`)}</p>
    <ul>
      ${repeat(
        own,
        ({ record }) => keyOf(record),
        ({ record, at }) => item(context, record, at),
      )}
    </ul>
    <p class="record-actions">
      <button type="button" ?disabled=${list !== "unknown" && list.length >= most} @click=${add}>
        ${t(`records-${group}.add`)}
      </button>
      ${group === "credit" ? withhold(context) : nothing}
    </p>
    ${issuesAt(context, "records")}
  </div>`;
}

function of({ state }: Context, group: RecordGroup) {
  return ({ record }: { record: CreditRecord }) => groupOf(state, record) === group;
}

function groupOf({ catalogue }: State, { kind }: CreditRecord): RecordGroup {
  return catalogue.recordKinds.find((info) => info.kind === kind)?.group ?? "credit";
}

/** A new record, as it looks before it is edited. */
function everyday({ catalogue }: State, group: RecordGroup): CreditRecord {
  return { ...found(catalogue.recordGroups, (info) => info.group === group, group).everyday };
}

function withhold({ state, store, t }: Context) {
  const withheld = state.profile.records === "unknown";
  const toggle = () =>
    withheld ? store.records({ kind: "recordsGiven" }, []) : store.records({ kind: "recordsWithheld" }, "unknown");
  return html`<label class="withheld long"
    ><input type="checkbox" .checked=${live(withheld)} @change=${toggle} /> ${t("withhold-records")}</label
  >`;
}

function item(context: Context, record: CreditRecord, at: number) {
  const { state, store, t, words } = context;
  const report = state.issues.length === 0 ? state.report.records[at] : undefined;
  const open = record.settledMonthsAgo === "open";
  const settle = () => store.replaceRecord("recordSettled", at, { ...record, settledMonthsAgo: 0 });
  return html`<li class="record" data-state=${report?.state ?? "counts"}>
    <details>
      <summary>
        <span>${recordText(context, record)}</span>
        ${report && report.state !== "counts" ? html`<small>${t(`recordState-${report.state}`)}</small>` : nothing}
        <span class="hidden">${t("edit")}</span>
      </summary>
      ${report && words.complete ? html`<p class="hint">${t(`recordState-${report.state}-about`)}</p>` : nothing} ${fields(context, record, at)}
    </details>
    ${issuesAt(context, `records[${at}]`)}
    <p class="record-actions">
      ${
        open
          ? html`<button type="button" class="small" @click=${settle}>
              ${t("settle")}
            </button>`
          : nothing
      }
      <button type="button" class="small" @click=${() => store.age(at, AGE_MONTHS)}>
        ${t("age", { months: AGE_MONTHS })}
      </button>
      <button type="button" class="small" @click=${() => remove(context, at)}>
        ${t("remove")}<span class="hidden">${t("colon")}${recordText(context, record)}</span>
      </button>
    </p>
  </li>`;
}

function remove({ state, store }: Context, at: number) {
  const { records } = state.profile;
  if (records === "unknown") return;
  const record = records[at];
  if (!record) return;
  store.records(
    { kind: "recordRemoved", record },
    records.filter((_, place) => place !== at),
  );
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
    <label class="field">
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
    ${number(context, at, "daysLate", record.daysLate, limits.daysLate, (daysLate) => edit({ daysLate }))}
    ${number(context, at, "amountYuan", record.amountYuan === "unknown" ? null : record.amountYuan, limits.amountYuan, (amountYuan) => edit({ amountYuan }))}
    <label class="check">
      <input type="checkbox" .checked=${live(withheld)} @input=${() => edit({ amountYuan: withheld ? usual : "unknown" })} />
      ${t("field-amount-withheld")}
    </label>
    ${number(context, at, "dueMonthsAgo", record.dueMonthsAgo, limits.monthsAgo, (dueMonthsAgo) => edit({ dueMonthsAgo }))}
    <label class="check">
      <input type="checkbox" .checked=${live(open)} @input=${() => edit({ settledMonthsAgo: open ? 0 : "open" })} />
      ${t("field-open")}
    </label>
    ${
      record.settledMonthsAgo === "open"
        ? nothing
        : number(context, at, "settledMonthsAgo", record.settledMonthsAgo, limits.monthsAgo, (settledMonthsAgo) =>
            edit({ settledMonthsAgo }),
          )
    }
    <label class="field">
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
function kindCode({ state, t, words }: Context, kind: RecordKind) {
  const code = state.catalogue.recordKinds.find((info) => info.kind === kind)?.code;
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
