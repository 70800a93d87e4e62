import { inPart } from "../fileError";
import type { FilePackage } from "../package/filePackage";
import { xmlReader } from "../package/readXml";
import { textReader } from "./textReader";
import { type TextTable, requireShort, textTable } from "./textTable";

/** The texts that the sheets of a file share, by their places. */
export function readSharedTexts(file: FilePackage, part: string | undefined): TextTable {
  const table = textTable();
  if (part === undefined) return table;
  const reader = textReader();
  const read = xmlReader({
    ...reader,
    close: (name) => {
      if (name === "si") table.add(requireShort(reader.take()));
      else reader.close(name);
    },
  });
  file.readText(part, read);
  inPart(part, () => {
    read(undefined);
  });
  return table;
}
