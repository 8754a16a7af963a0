/** `text` with its one `from` replaced; `name` says which file is at fault when there is none, or more than one. */
export function replaceOnce(text, from, to, name) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${name} has \`${from}\` ${parts.length - 1} times, and needs it once`);
  return parts.join(to);
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** `text` as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text) {
  return String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
