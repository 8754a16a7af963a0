import model from "./model.ftl";
import page from "./page.ftl";

export const sources = [model, page];
