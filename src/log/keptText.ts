import { textHasher } from "../engine/text/textHasher";

/**
 * What a workbook keeps of a cell's text that was answered for: a hash of the key by which texts are compared, since a
 * text may name a person. Were a key to change, what was kept under it would be asked again.
 */
export function keptText(key: string): string {
  const { addText, hex } = textHasher();
  addText(key);
  return `#${hex()}`;
}

const KEPT = /^#[0-9a-f]{16}$/u;

/** Whether a choice says what is kept of a text. Those of earlier versions say the text itself. */
export function isKeptText(text: string): boolean {
  return KEPT.test(text);
}
