/** A padlock: passed by the score, and shut for another reason. */
import { html } from "lit-html";

export const lockSign = () =>
  html`<svg class="lock" viewBox="0 0 12 14" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2"></path><path class="body" d="M1 6h10v7.4H1z"></path></svg>`;
