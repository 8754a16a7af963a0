/** Text that comes with a link. */

/** The most characters of it that are shown: a record is shown whole. */
const LONGEST = 60;

/**
 * Text with what was percent-encoded as it was before. What cannot be decoded stays as it is: no link that is written has
 * a `%`, so it is found to be wrong where it stands.
 */
export function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** Text to be shown: cut where it is long, and without characters that move or hide others. */
export function shown(text: string): string {
  const characters = [...text];
  const short = characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), "…"] : characters;
  return short.join("").replaceAll(/\p{C}/gu, "\u{fffd}");
}
