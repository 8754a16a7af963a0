/** What the first view does without, whichever view it is: fetched with the long words and their style. */
export { previewBar } from "./changes/preview-bar.ts";
export { reason } from "./changes/reason.ts";
export { detailContent } from "./detail/detail.ts";
export { linkNote } from "./frame/link-note.ts";
export { unfoldForPrint } from "./frame/print.ts";
export { share } from "./frame/share.ts";
export { linkOf, readLink } from "./link/link.ts";
export { recordFields } from "./rail/record-fields.ts";
export { seeMonth } from "./time/see-month.ts";
export { issuesAt } from "./view/issues.ts";
