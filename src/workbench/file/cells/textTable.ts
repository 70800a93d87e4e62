import { damaged } from "../fileError";
import { growingList } from "./growing";

/** A run of a text in letters of its own, as the file says how they look. */
export interface TextRun {
  readonly text: string;
  readonly font?: TextFont;
}

/** The elements of a run's look with their attributes: `{ b: {}, sz: { val: "11" } }`. */
export type TextFont = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A text of a file, in one piece or in runs. */
export interface FileText {
  readonly text: string;
  readonly runs?: readonly TextRun[];
}

/** No cell of Excel's has more. */
const LONGEST_TEXT = 32_767;

/** Refuses a text that no cell can hold: Excel would cut it off. */
export function requireShort(text: FileText, cell?: () => string): FileText {
  if (text.text.length <= LONGEST_TEXT) return text;
  throw damaged(`the text of ${cell ? `the cell ${cell()}` : "a cell"} is longer than any can be`);
}

/**
 * Texts in their order, kept as bytes beside the heap: a long log has millions that nobody asks for, and their bytes take
 * less than half of what texts would.
 */
export interface TextTable {
  readonly length: number;
  /** Adds a text and gives its place. */
  add(text: FileText): number;
  at(index: number): string;
  isEmpty(index: number): boolean;
  /** The runs of a text that has several looks. */
  runsAt(index: number): readonly TextRun[] | undefined;
}

/** What a file may hold, but bytes of a text can't: half of a sign that takes two places. */
const HALF_SIGN = /\p{Surrogate}/u;
const BLOCK = 2 ** 20;
/** A sign of a text takes so many bytes at most. */
const MOST_BYTES_OF_SIGN = 3;
/** Short texts are often asked for again, one for each row: some of them are kept at hand. */
const SHORT = 64;
const MOST_AT_HAND = 4096;

export function textTable(): TextTable {
  const blocks: Uint8Array[] = [];
  const [blockOf, startOf, lengthOf] = [
    growingList(Uint32Array),
    growingList(Uint32Array),
    growingList(Uint32Array),
  ];
  const runs = new Map<number, readonly TextRun[]>();
  const odd = new Map<number, string>();
  const atHand = new Map<number, string>();
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  let end = BLOCK;

  const room = (needed: number): Uint8Array => {
    const last = blocks[blocks.length - 1];
    if (last && end + needed <= last.length) return last;
    const block = new Uint8Array(Math.max(BLOCK, needed));
    blocks.push(block);
    end = 0;
    return block;
  };
  const read = (index: number): string => {
    const [start, length] = [startOf.at(index), lengthOf.at(index)];
    return decoder.decode(blocks[blockOf.at(index)]?.subarray(start, start + length));
  };
  return {
    get length() {
      return lengthOf.length;
    },
    add: ({ text, runs: own }) => {
      const block = room(text.length * MOST_BYTES_OF_SIGN);
      const { written } = encoder.encodeInto(text, block.subarray(end));
      blockOf.push(blocks.length - 1);
      startOf.push(end);
      lengthOf.push(written);
      end += written;
      if (own) runs.set(lengthOf.length - 1, own);
      if (HALF_SIGN.test(text)) odd.set(lengthOf.length - 1, text);
      return lengthOf.length - 1;
    },
    at: (index) => {
      const asItIs = odd.get(index);
      if (asItIs !== undefined) return asItIs;
      if (lengthOf.at(index) > SHORT) return read(index);
      const known = atHand.get(index);
      if (known !== undefined) return known;
      if (atHand.size >= MOST_AT_HAND) atHand.clear();
      const text = read(index);
      atHand.set(index, text);
      return text;
    },
    isEmpty: (index) => lengthOf.at(index) === 0,
    runsAt: (index) => runs.get(index),
  };
}
