/** Whether something is wrong with an entry; what it is stands in issues.ts. */
import type { Context } from "./context.ts";

/** The id of the message for a field, for `aria-describedby`. */
export const issueId = (field: string) => `issue-${field.replaceAll(/[^\w]/g, "-")}`;

export function hasIssue({ state }: Context, field: string): boolean {
  return state.issues.some((issue) => issue.field === field);
}
