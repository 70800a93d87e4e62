import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The texts of a file's parts, by their paths. */
export function partTexts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A file with these parts put into it, over those of the same paths. */
export function withParts(bytes: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const added = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(added) });
}

/** A file with one part changed; a change that changes nothing is an error of the test. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const before = partTexts(bytes)[path] ?? "";
  const after = change(before);
  if (after === before) throw new Error(`The part ${path} was not changed.`);
  return withParts(bytes, { [path]: after });
}
