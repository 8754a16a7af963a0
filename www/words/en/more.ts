import changes from "./changes.ftl";
import more from "./more.ftl";
import paths from "./paths.ftl";
import rules from "./rules.ftl";
import time from "./time.ftl";

/** The data says its sources and years in English. */
export const origins = {};
export const sources = [changes, more, paths, rules, time];
