/** Where one is on the page, and how it speaks and looks. */

/** The views, in the order in which they are offered. */
export const VIEWS = ["play", "why", "ahead", "lives", "doors", "about"] as const;
export type View = (typeof VIEWS)[number];

/** Addresses that are kept for views to come: a link to one opens the first view, and says so. */
export const KEPT_VIEWS = ["town", "lessons"] as const;

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
