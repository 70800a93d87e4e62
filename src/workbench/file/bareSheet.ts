import { FileError, inPart } from "./fileError";
import type { FilePackage } from "./package/filePackage";
import { readXml, relationId } from "./package/readXml";

/** A sheet's part without its rows, and what it says of its cells beside them. */
export interface BareSheet {
  readonly xml: string;
  /** The merged areas, by their addresses. */
  readonly merges: readonly string[];
  /** The ids of the relations that cells lead to, by the cells' addresses. */
  readonly links: ReadonlyMap<string, string>;
  /** Whether its rows have anything that could be a formula. */
  readonly mayHaveFormulas: boolean;
  /** The relation to the boxes that its comments stand in. */
  readonly legacyDrawing: string | undefined;
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/u;
const BEGINNING = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?(\/?)>/u;
/** Far more than stands beside the rows of any sheet. */
const MOST_SIGNS = 2 ** 26;
/** Longer than the tag that ends the rows. */
const OVERLAP = 100;

/** Reads what stands before and after the rows of a sheet; of these nothing is kept. */
export function bareSheet(file: FilePackage, part: string): BareSheet {
  const gatherer = withoutRows();
  file.readText(part, gatherer.take);
  const xml = gatherer.text();
  const merges: string[] = [];
  const links = new Map<string, string>();
  let legacyDrawing: string | undefined;
  inPart(part, () => {
    readXml(xml, {
      open: (name, attributes) => {
        const [id, ref = ""] = [relationId(attributes), attributes["ref"]];
        if (name === "mergeCell") merges.push(ref);
        if (name === "hyperlink" && id !== undefined) links.set(ref, id);
        if (name === "legacyDrawing") legacyDrawing = id;
      },
    });
  });
  return {
    xml,
    merges,
    links,
    legacyDrawing,
    mayHaveFormulas: gatherer.mayHaveFormulas(),
  };
}

interface Gatherer {
  mayHaveFormulas(): boolean;
  take(text: string): void;
  text(): string;
}

function withoutRows(): Gatherer {
  let [before, rows, after] = ["", "", ""];
  let end: string | undefined;
  let [isAfter, mayHaveFormulas] = [false, false];
  const takeRows = (text: string): void => {
    rows += text;
    mayHaveFormulas ||= FORMULA.test(rows);
    const at = rows.indexOf(end ?? "");
    if (at < 0) rows = rows.slice(-OVERLAP);
    else [after, rows, isAfter] = [rows.slice(at), "", true];
  };
  const takeBefore = (text: string): void => {
    before += text;
    const beginning = BEGINNING.exec(before);
    if (!beginning) return;
    const [tag, prefix = "", isEmpty] = beginning;
    const rest = before.slice(beginning.index + tag.length);
    before = before.slice(0, beginning.index) + (isEmpty === "/" ? tag : `<${prefix}sheetData>`);
    end = `</${prefix}sheetData`;
    if (isEmpty === "/") [after, isAfter] = [rest, true];
    else takeRows(rest);
  };
  return {
    mayHaveFormulas: () => mayHaveFormulas,
    take: (text) => {
      if (isAfter) after += text;
      else if (end === undefined) takeBefore(text);
      else takeRows(text);
      if (before.length + after.length > MOST_SIGNS) throw new FileError("tooLarge");
    },
    text: () => before + after,
  };
}
