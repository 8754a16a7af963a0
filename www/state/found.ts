/** The first that fits; throws if none does. */
export function found<T>(list: readonly T[], fits: (item: T) => boolean, what: string): T {
  const item = list.find(fits);
  if (item === undefined) throw new Error(`there is no ${what}`);
  return item;
}
