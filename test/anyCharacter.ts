import fc from "fast-check";

const LAST = 0x10ffff;
/** Halves of a character that is written as two: no character by themselves. */
const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, each as likely as another: fast-check's own unit `"binary"`, which takes more than a second
 * to list them all in each file that uses it.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: LAST - SURROGATES.count })
  .map((code) => String.fromCodePoint(code < SURROGATES.first ? code : code + SURROGATES.count));
