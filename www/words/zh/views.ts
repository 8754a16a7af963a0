import changes from "./changes.ftl?raw";
import paths from "./paths.ftl?raw";
import origins from "./sources.json";
import time from "./time.ftl?raw";
import views from "./views.ftl?raw";

export { origins };
export const sources = [changes, views, paths, time];
