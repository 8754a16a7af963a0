import changes from "./changes.ftl";
import later from "./later.ftl";
import paths from "./paths.ftl";
import time from "./time.ftl";

export const sources = [changes, later, paths, time];
