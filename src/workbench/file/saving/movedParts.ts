import { type Parts, partText } from "../zipParts";
import type { GraftedStyles } from "./graftedStyles";
import { childrenOf, textOf } from "./xmlElements";

/** What the library wrote of a sheet, with its texts in their cells rather than in a part that cells share. */
export function withOwnTexts(xml: string, library: Parts): string {
  const shared = partText(library, "xl/sharedStrings.xml");
  if (shared === "") return xml;
  const texts = childrenOf(shared).map((one) => textOf(shared, one).replace(/^<si>|<\/si>$/gu, ""));
  return xml.replace(
    /(<c [^>]*?)t="s"([^>]*>)<v>(\d+)<\/v>/gu,
    (_, start: string, end: string, place: string) =>
      `${start}t="inlineStr"${end}<is>${texts[Number(place)] ?? "<t/>"}</is>`,
  );
}

/** What the library wrote of a sheet, with its styles by the places that they have in another file. */
export function withPlacedStyles(xml: string, styles: GraftedStyles): string {
  return xml
    .replace(
      /(<(?:c|row) [^>]*?\bs="|<col [^>]*?\bstyle=")(\d+)"/gu,
      (_, start: string, place: string) => `${start}${styles.cell(Number(place))}"`,
    )
    .replace(
      /(<cfRule [^>]*?\bdxfId=")(\d+)"/gu,
      (_, start: string, place: string) => `${start}${styles.change(Number(place))}"`,
    );
}

/** The part of a table that the library wrote, the same. `id` is a number that no table of the file has. */
export function placedTable(xml: string, id: number, styles: GraftedStyles): string {
  return xml
    .replace(/(<table [^>]*?\bid=")\d+"/u, (_, start: string) => `${start}${id}"`)
    .replace(
      /([dD]xfId=")(\d+)"/gu,
      (_, start: string, place: string) => `${start}${styles.change(Number(place))}"`,
    );
}
