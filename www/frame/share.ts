/** A link to what is seen, for others. */
import type { Context } from "../view/context.ts";

/** Hands the address of what is seen to the system, or to the clipboard; says on the button what became of it. */
export async function share({ t }: Context, { currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  // What was chosen last is in the address once nothing moves.
  button.dispatchEvent(new Event("settle", { bubbles: true }));
  const said = await hand({ title: document.title, url: location.href });
  const status = document.querySelector("#announcement");
  if (!said || !status) return;
  status.textContent = t(`share-${said}`);
  button.dataset.said = t(`share-${said}`);
  button.addEventListener("blur", () => delete button.dataset.said, { once: true });
}

/** What became of it; `null` if the visitor changed their mind. */
async function hand(link: { title: string; url: string }): Promise<"copied" | "failed" | null> {
  try {
    const byTouch = matchMedia("(pointer: coarse)").matches;
    if (byTouch && navigator.canShare?.(link)) {
      await navigator.share(link);
      return null;
    }
    await navigator.clipboard.writeText(link.url);
    return "copied";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? null : "failed";
  }
}
