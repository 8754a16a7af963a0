import changes from "./changes.ftl?raw";
import paths from "./paths.ftl?raw";
import time from "./time.ftl?raw";
import views from "./views.ftl?raw";

/** The data says its sources and years in English. */
export const origins = {};
export const sources = [changes, views, paths, time];
