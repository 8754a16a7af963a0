/** What is wrong with an entry, said where it is wrong. */
import { html, nothing } from "lit-html";
import type { Issue } from "../engine/index.ts";
import type { Context } from "./context.ts";
import { issueId } from "./has-issue.ts";

/** An issue as a sentence. */
export function issueText(context: Context, issue: Issue): string {
  const { t } = context;
  const { field: _, code, ...values } = issue;
  const args = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(t("list-join")) : value]),
  );
  if (issue.code === "wrongType") {
    return t(`issue-${issue.code}`, {
      expected: typeText(context, issue.expected),
      found: typeText(context, issue.found),
    });
  }
  return t(`issue-${code}`, args);
}

/** The types of plain data that have words of their own. */
const TYPES = [
  "null",
  "undefined",
  "boolean",
  "booleanOrUnknown",
  "number",
  "string",
  "array",
  "arrayOrUnknown",
  "object",
];

/** A type of plain data, as the engine names it, in words. */
function typeText({ t, words }: Context, named: string): string {
  if (!words.complete) return named;
  const type = named.replace(' or "unknown"', "OrUnknown");
  return t(`expected-${TYPES.includes(type) ? type : "other"}`);
}

/** The messages for one field. */
export function issuesAt(context: Context, field: string) {
  const issues = context.state.issues.filter((issue) => issue.field === field);
  if (issues.length === 0) return nothing;
  return html`<p class="issue" id=${issueId(field)}>
    ${issues.map((issue) => html`<span>${issueText(context, issue)}</span> `)}
  </p>`;
}

/** How many issues a list shows. */
export const MOST = 50;

/** The first issues, each with the name of its field, as a list. */
export function issueList(context: Context, issues: readonly Issue[]) {
  return html`<ul class="issues">
    ${issues.slice(0, MOST).map((issue) => html`<li><code>${issue.field}</code>: ${issueText(context, issue)}</li>`)}
    ${issues.length > MOST ? html`<li>${context.t("and-more", { count: issues.length - MOST })}</li>` : nothing}
  </ul>`;
}
