/** A list of numbers that grows, packed as closely as the machine packs numbers of their kind. */
export interface GrowingList {
  readonly length: number;
  push(number: number): void;
  at(index: number): number;
  set(index: number, number: number): void;
}

type Block = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;

/** A growing list of what `make` makes blocks of: to grow, nothing is copied. */
export function growingList(make: new (length: number) => Block): GrowingList {
  const blocks: Block[] = [];
  let length = 0;
  const set = (index: number, number: number): void => {
    const block = (blocks[index >>> BLOCK_BITS] ??= new make(BLOCK));
    block[index & (BLOCK - 1)] = number;
    if (index >= length) length = index + 1;
  };
  return {
    get length() {
      return length;
    },
    push: (number) => {
      set(length, number);
    },
    at: (index) => blocks[index >>> BLOCK_BITS]?.[index & (BLOCK - 1)] ?? 0,
    set,
  };
}
