/// <reference types="vite/client" />
/// <reference types="trusted-types" />

/** Words, read when the page is built. */
declare module "*.ftl" {
  const words: import("@fluent/bundle").FluentResource;
  export default words;
}

/** The catalogue, written down when the page is built: as far as the first view reads it, and whole. */
declare module "virtual:catalogue/first" {
  const catalogue: import("./engine/first.ts").Catalogue;
  export default catalogue;
}
declare module "virtual:catalogue" {
  const catalogue: import("open-sesame").Catalogue;
  export default catalogue;
}

/** The next step of the first life by the first weights, found when the page is built. */
declare module "virtual:next/first" {
  const next: import("./paths/next.ts").Next | null;
  export default next;
}
