import model from "./model.ftl?raw";
import page from "./page.ftl?raw";

export const sources = [model, page];
