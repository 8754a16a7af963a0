import later from "./later.ftl";
import paths from "./paths.ftl";
import time from "./time.ftl";

export const sources = [later, paths, time];
