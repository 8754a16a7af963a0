import changes from "./changes.ftl";
import more from "./more.ftl";
import paths from "./paths.ftl";
import rules from "./rules.ftl";
import origins from "./sources.json";
import time from "./time.ftl";

export { origins };
export const sources = [changes, more, paths, rules, time];
