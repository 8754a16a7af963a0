import changes from "./changes.ftl?raw";
import later from "./later.ftl?raw";
import paths from "./paths.ftl?raw";
import time from "./time.ftl?raw";

export const sources = [changes, later, paths, time];
