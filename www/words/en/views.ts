import changes from "./changes.ftl?raw";
import paths from "./paths.ftl?raw";
import time from "./time.ftl?raw";
import views from "./views.ftl?raw";

export const sources = [changes, views, paths, time];
