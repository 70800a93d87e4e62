/** Two hashes, from different beginnings, make one of 64 bits. */
const [FIRST_HASH, SECOND_HASH] = [0x811c9dc5, 0x9747b28c];

/** Makes one hash of 64 bits of whole numbers and texts, in the order in which they are added. */
export interface TextHasher {
  add(value: number): void;
  addText(text: string): void;
  /** The hash of what was added, in 16 hexadecimal digits. */
  hex(): string;
}

/**
 * Begins a hash.
 * @example
 * textHasher().hex() // => "811c9dc59747b28c"
 */
export function textHasher(): TextHasher {
  let [first, second] = [FIRST_HASH, SECOND_HASH];
  const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
  const add = (value: number): void => {
    first = mixed(first, value);
    second = mixed(second, value);
  };
  return {
    add,
    addText: (text) => {
      for (let index = 0; index < text.length; index++) add(text.charCodeAt(index));
      add(-1);
    },
    hex: () => [first, second].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join(""),
  };
}
