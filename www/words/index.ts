/** Words: which language, and how a message becomes text. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Language = "en" | "zh";
export type Args = Record<string, FluentVariable>;

/** The languages, each by its own name. */
export const LANGUAGES: Record<Language, { tag: string; name: string }> = {
  en: { tag: "en-GB", name: "English" },
  zh: { tag: "zh-Hans", name: "中文" },
};

const files: Record<Language, () => Promise<{ sources: string[] }>> = {
  en: () => import("./en/index.ts"),
  zh: () => import("./zh/index.ts"),
};
const viewFiles: Record<Language, () => Promise<{ sources: string[]; origins: Record<string, string> }>> = {
  en: () => import("./en/views.ts"),
  zh: () => import("./zh/views.ts"),
};

/** Most texts that are kept. */
const MOST_TEXTS = 5_000;

/** The messages of one language. */
export class Words {
  readonly language: Language;
  readonly tag: string;
  #bundle: FluentBundle;
  #whole: Intl.NumberFormat;
  #signed: Intl.NumberFormat;
  #complete = false;
  /** Sources and years of the data, which are English, in this language. */
  #origins: Record<string, string> = {};
  /** Texts that were formatted before: most of the page says the same after a movement as before it. */
  readonly #texts = new Map<string, string>();

  private constructor(language: Language, sources: string[]) {
    this.language = language;
    this.tag = LANGUAGES[language].tag;
    this.#bundle = new FluentBundle(this.tag, { useIsolating: false });
    this.#whole = new Intl.NumberFormat(this.tag, { maximumFractionDigits: 1 });
    this.#signed = new Intl.NumberFormat(this.tag, { signDisplay: "exceptZero" });
    for (const source of sources) this.#bundle.addResource(new FluentResource(source));
  }

  static async load(language: Language): Promise<Words> {
    return new Words(language, (await files[language]()).sources);
  }

  /** Whether the long texts are there as well. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Loads the long texts, which the first view does without. */
  async loadViews(): Promise<void> {
    const { sources, origins } = await viewFiles[this.language]();
    this.#origins = origins;
    for (const source of sources) this.#bundle.addResource(new FluentResource(source));
    this.#complete = true;
  }

  /** Whether there is such a message (`id`) or attribute of one (`id.attribute`). */
  has(path: string): boolean {
    return this.#pattern(path) !== undefined;
  }

  /** The text of a message (`id`) or of an attribute of one (`id.attribute`). */
  text(path: string, args?: Args): string {
    let key = path;
    for (const name in args) key += `|${args[name]}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const text = this.#format(path, args);
    if (this.#texts.size >= MOST_TEXTS) this.#texts.clear();
    this.#texts.set(key, text);
    return text;
  }

  #format(path: string, args?: Args): string {
    const pattern = this.#pattern(path);
    if (pattern === undefined) {
      console.error(`no message ${path} in ${this.language}`);
      return path;
    }
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, args, errors);
    for (const error of errors) console.error(`message ${path} in ${this.language}: ${error.message}`);
    return text;
  }

  /** A source or a year of the data in this language, once the long texts are there. */
  origin(text: string): string {
    return Object.hasOwn(this.#origins, text) ? (this.#origins[text] ?? text) : text;
  }

  /** A number as this language writes it, to one decimal at most. */
  number(value: number): string {
    return this.#whole.format(value);
  }

  /** A number with its sign: +38, −12, 0. */
  signed(value: number): string {
    return this.#signed.format(value).replace("-", "−");
  }

  #pattern(path: string) {
    const [id = "", attribute] = path.split(".");
    const message = this.#bundle.getMessage(id);
    return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? undefined;
  }
}

/** The language that was asked for in the address, or the first of the visitor's that there is. */
export function preferredLanguage(query: URLSearchParams, wanted: readonly string[]): Language {
  const candidates = [query.get("lang") ?? "", ...wanted].map((tag) => tag.slice(0, 2).toLowerCase());
  return candidates.find((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)) ?? "en";
}
