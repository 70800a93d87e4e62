import { attribute } from "../sheetParts";
import { withAttribute, withPrefix } from "./xmlElements";

/** What is written in the place of a cell. */
export interface CellPatch {
  /** The cell as the library writes it, without a style; empty where it has nothing of it. */
  readonly xml: string;
  /** What is to be other: all that the cell holds, only what its formula shows, or nothing of these. */
  readonly change: "content" | "result" | "nothing";
  readonly hasOtherLook: boolean;
  /** The place that the cell's look has in the file's styles; `over` is the look that it has there. */
  readonly placeOfLook: (over?: number) => number;
}

/** A formula of a cell. */
const FORMULA = /<(?:[\w.-]+:)?f(?=[\s/>])[^>]*?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/u;

/** A cell that was not in the file. */
export function newCell({ xml, placeOfLook }: CellPatch, prefix: string): string {
  const [tag, inner] = taken(xml);
  const place = tag === "" ? 0 : placeOfLook();
  if (inner === "" && place === 0) return "";
  return withPrefix(withAttribute(tag, "s", place || undefined) + xml.slice(tag.length), prefix);
}

/** A cell of the file with what it is to hold or show; everything else that it says stays. */
export function patchedCell(cell: string, patch: CellPatch, prefix: string): string {
  const [tag, kept] = taken(cell);
  const styled = patch.hasOtherLook
    ? withAttribute(tag, "s", patch.placeOfLook(Number(attribute(tag, "s") ?? 0)) || undefined)
    : tag;
  if (patch.change === "nothing") return styled + cell.slice(tag.length);
  const [written, inner] = taken(patch.xml);
  const isResult = patch.change === "result";
  // What else a cell says of its value is of the old one: the rich data of a result, the kind of a formula.
  const bare = (isResult ? ["vm"] : ["vm", "cm", "ph"]).reduce(
    (text, name) => withAttribute(text, name, undefined),
    styled,
  );
  const open = withAttribute(bare, "t", attribute(written, "t")).replace(/\s*\/>$/u, ">");
  const content = isResult
    ? keptFormula(FORMULA.exec(kept)?.[0], FORMULA.exec(inner)?.[0], attribute(tag, "r"), prefix) +
      withPrefix(inner.replace(FORMULA, ""), prefix)
    : withPrefix(inner, prefix);
  return content === "" ? open.replace(/>$/u, "/>") : `${open}${content}</${prefix}c>`;
}

/** The tag of a cell, and what it holds. */
function taken(cell: string): [string, string] {
  const tag = /^<[^>]*>/u.exec(cell)?.[0] ?? "";
  return [tag, tag.endsWith("/>") ? "" : cell.slice(tag.length, cell.lastIndexOf("</"))];
}

/** The formula that a cell has in the file; where its results stand elsewhere now, it says so. */
function keptFormula(
  kept: string | undefined,
  written: string | undefined,
  address: string | undefined,
  prefix: string,
): string {
  if (kept === undefined) return "";
  const tag = /^<[^>]*>/u.exec(kept)?.[0] ?? "";
  const isWrittenOver = written !== undefined && attribute(written, "t") === "array";
  const area = (isWrittenOver ? attribute(written, "ref") : undefined) ?? address;
  if (attribute(tag, "t") !== "array")
    return isWrittenOver && area !== address ? withPrefix(written, prefix) : kept;
  const before = attribute(tag, "ref");
  const isSame = before === area || before === `${area ?? ""}:${area ?? ""}`;
  return isSame ? kept : withAttribute(tag, "ref", area) + kept.slice(tag.length);
}
