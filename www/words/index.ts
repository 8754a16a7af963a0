/** Words: which language, and how a message becomes text. */
import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";

export type Language = "en" | "zh";
export type Args = Record<string, FluentVariable>;

/** The languages, each by its own name. */
export const LANGUAGES: Record<Language, { tag: string; name: string }> = {
  en: { tag: "en-GB", name: "English" },
  zh: { tag: "zh-Hans", name: "中文" },
};

const files: Record<Language, () => Promise<{ sources: FluentResource[] }>> = {
  en: () => import("./en/index.ts"),
  zh: () => import("./zh/index.ts"),
};
const moreFiles: Record<Language, () => Promise<{ sources: FluentResource[]; origins: Record<string, string> }>> = {
  en: () => import("./en/more.ts"),
  zh: () => import("./zh/more.ts"),
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
  #more: Promise<void> | null = null;
  /** Sources and years of the data, which are English, in this language. */
  #origins: Record<string, string> = {};
  /** Texts that were formatted before: most of the page says the same after a movement as before it. */
  readonly #texts = new Map<string, string>();

  private constructor(language: Language, sources: FluentResource[]) {
    this.language = language;
    this.tag = LANGUAGES[language].tag;
    this.#bundle = new FluentBundle(this.tag, { useIsolating: false });
    this.#whole = new Intl.NumberFormat(this.tag, { maximumFractionDigits: 1 });
    this.#signed = new Intl.NumberFormat(this.tag, { signDisplay: "exceptZero" });
    for (const source of sources) this.#bundle.addResource(source);
  }

  /** The words of a language, or of another where its own can't be fetched. */
  static async loadOr(language: Language): Promise<Words> {
    const others = (Object.keys(files) as Language[]).filter((other) => other !== language);
    let missing: unknown;
    for (const one of [language, ...others]) {
      try {
        return await Words.load(one);
      } catch (error) {
        missing = error;
        console.error(error);
      }
    }
    throw missing;
  }

  static async load(language: Language): Promise<Words> {
    return new Words(language, (await files[language]()).sources);
  }

  /** Whether the long texts are there as well. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Loads the long texts, which the first view does without, once. */
  loadMore(): Promise<void> {
    this.#more ??= this.#addMore().catch((error) => {
      this.#more = null;
      throw error;
    });
    return this.#more;
  }

  async #addMore(): Promise<void> {
    const { sources, origins } = await moreFiles[this.language]();
    this.#origins = origins;
    for (const source of sources) this.#bundle.addResource(source);
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

/** The first of the visitor's languages that there is. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const candidates = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return candidates.find((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)) ?? "en";
}
