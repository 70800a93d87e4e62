/**
 * The item of a list at an index. Throws where there is none: the index came from a broken promise of our own code, and
 * whatever stood in for the item would become a figure.
 * @example
 * at(["April", "May"], 1) // => "May"
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${list.length}.`);
  return item;
}
