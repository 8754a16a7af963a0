/** Records of broken promises: added, opened to be edited, put right, removed. */

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { CreditRecord, RecordGroup } from "../engine/index.ts";
import { found } from "../state/found.ts";
import { characteristicOf } from "../state/lookup.ts";
import { keyOf } from "../state/record-keys.ts";
import type { State } from "../state/state.ts";
import { recordFold } from "../state/store.ts";
import { recordText } from "../view/cause-text.ts";
import type { Context } from "../view/context.ts";
import { fold, isOpen } from "../view/fold.ts";
import { missing } from "../view/missing.ts";

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
    <h2 class="name">${t(`records-${group}`)}</h2>
    <output>${list === "unknown" ? t("value-unknown") : t("records-count", { count: own.length })}</output>
    ${given(context, group)}
    ${group === "credit" ? withhold(context) : nothing}
    <button type="button" class="add" ?disabled=${list !== "unknown" && list.length >= most} @click=${add}>
      <span>${t(`records-${group}.add`)}</span> <span class="short">${t("records-add")}</span>
    </button>
    <ul>
      ${repeat(
        own,
        ({ record }) => keyOf(record),
        ({ record, at }) => item(context, record, at),
      )}
    </ul>
    ${context.more?.issuesAt(context, "records") ?? nothing}
  </div>`;
}

/** The points of all characteristics that read these records. */
function given({ state, t }: Context, group: RecordGroup) {
  const { measures } = found(state.catalogue.recordGroups, (info) => info.group === group, group);
  const isMeasured = ({ characteristic }: { characteristic: string }) => {
    const { reads } = characteristicOf(state, characteristic);
    return "records" in reads && measures.includes(reads.records);
  };
  const own = state.report.characteristics.filter(isMeasured);
  const sum = (of: "points" | "maximum") => own.reduce((total, one) => total + one[of], 0);
  const scored = state.report.standing.kind === "scored";
  return html`<small class="points" title=${t(`records-${group}.about`)}>${scored ? t("points-of", { points: sum("points"), maximum: sum("maximum") }) : t("points-most", { maximum: sum("maximum") })}</small>`;
}

function of({ state }: Context, group: RecordGroup) {
  return ({ record }: { record: CreditRecord }) => groupOf(state, record) === group;
}

export function groupOf({ catalogue }: State, { kind }: CreditRecord): RecordGroup {
  return catalogue.recordKinds.find((info) => info.kind === kind)?.group ?? "credit";
}

/** A new record, as it looks before it is edited. */
export function everyday({ catalogue }: State, group: RecordGroup): CreditRecord {
  return { ...found(catalogue.recordGroups, (info) => info.group === group, group).everyday };
}

function withhold({ state, store, t }: Context) {
  const withheld = state.profile.records === "unknown";
  const toggle = () =>
    withheld ? store.records({ kind: "recordsGiven" }, []) : store.records({ kind: "recordsWithheld" }, "unknown");
  return html`<label class="withheld"
    ><input id="withhold-records" type="checkbox" .checked=${live(withheld)} @change=${toggle} />
    ${t("withhold")}<span class="hidden">${t("colon")}${t("withhold-records")}</span></label
  >`;
}

function item(context: Context, record: CreditRecord, at: number) {
  const { state, t, more } = context;
  const report = state.issues.length === 0 ? state.report.records[at] : undefined;
  const name = recordFold(at);
  return html`<li class="record" data-state=${report?.state ?? "counts"}>
    ${fold(context, name, {
      summary: html`<span>${recordText(context, record)}</span>
        ${report && report.state !== "counts" ? html`<small>${t(`recordState-${report.state}`)}</small>` : nothing}
        <span class="hidden">${t("edit")}</span>`,
      content: () =>
        more?.recordFields(context, record, at) ??
        (state.parts.more === "missing" ? missing(context, "more") : nothing),
    })}
    ${more && isOpen(context, name) ? nothing : html`<span class="acts">${settleButton(context, record, at)} ${removeButton(context, record, at)}</span>`}
    ${context.more?.issuesAt(context, `records[${at}]`) ?? nothing}
  </li>`;
}

/** Ends a record this month; one that has ended has none. */
export function settleButton({ store, t }: Context, record: CreditRecord, at: number) {
  if (record.settledMonthsAgo !== "open") return nothing;
  const settle = () => store.replaceRecord("recordSettled", at, { ...record, settledMonthsAgo: 0 });
  return html`<button type="button" class="small settle" @click=${settle}>${t("settle")}</button>`;
}

export function removeButton(context: Context, record: CreditRecord, at: number) {
  const { store, t } = context;
  const remove = ({ currentTarget }: Event) => {
    const item = (currentTarget as Element).closest(".record");
    // The focus goes to the record beside it, or to what adds one.
    const beside = (
      item?.nextElementSibling ??
      item?.previousElementSibling ??
      item?.closest(".records")
    )?.querySelector<HTMLElement>("summary, .add");
    store.removeRecord(at);
    beside?.focus();
  };
  return html`<button type="button" class="small remove" @click=${remove}>
    ${t("remove")}<span class="hidden">${t("colon")}${recordText(context, record)}</span>
  </button>`;
}
