import { strToU8, zipSync } from "fflate";
import { type Cell, type Sheet, columnName } from "../sheet";

/** How a program writes the parts of a workbook. */
export interface Hand {
  readonly name: string;
  /** Where texts stand: in one part, in their cells, as if formulas had given them, or in runs of a format each. */
  readonly strings: "shared" | "inline" | "str" | "rich";
  readonly is1904?: boolean;
  readonly prefix?: string;
  readonly hasNoAddresses?: boolean;
  /** Dates as texts of ISO 8601, of the type d. */
  readonly hasIsoDates?: boolean;
  readonly isStrict?: boolean;
  readonly isStored?: boolean;
  readonly hasAbsoluteTargets?: boolean;
  readonly hasByteOrderMark?: boolean;
  readonly hasWrongDimension?: boolean;
  readonly hasStyledBlanks?: boolean;
  readonly isIndented?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");

/** Writes one workbook, and keeps what its parts share. */
class Book {
  private readonly texts: string[] = [];
  private readonly textAt = new Map<string, number>();
  private readonly formats: string[] = [];

  constructor(private readonly hand: Hand) {}

  private get p(): string {
    return this.hand.prefix === undefined ? "" : `${this.hand.prefix}:`;
  }

  private get main(): string {
    const space = this.hand.isStrict ? STRICT_MAIN : MAIN;
    return this.hand.prefix === undefined ? `xmlns="${space}"` : `xmlns:${this.hand.prefix}="${space}"`;
  }

  get links(): string {
    return this.hand.isStrict ? STRICT_LINKS : LINKS;
  }

  part(name: string, inner: string, more = ""): string {
    const mark = this.hand.hasByteOrderMark ? "\ufeff" : "";
    const head = `${mark}<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
    const xml = `${head}\n<${this.p}${name} ${this.main}${more}>${inner}</${this.p}${name}>`;
    return this.hand.isIndented ? xml.replaceAll("><", ">\n  <") : xml;
  }

  private style(format: string | undefined): number {
    if (format === undefined) return 0;
    if (!this.formats.includes(format)) this.formats.push(format);
    return this.formats.indexOf(format) + 1;
  }

  private shared(text: string): number {
    const at = this.textAt.get(text) ?? this.texts.push(text) - 1;
    this.textAt.set(text, at);
    return at;
  }

  private textIn(text: string): string {
    const p = this.p;
    const run = (part: string): string => `<${p}t xml:space="preserve">${escaped(part)}</${p}t>`;
    if (this.hand.strings !== "rich" || text.length < 2) return run(text);
    const half = Math.ceil(text.length / 2);
    const bold = `<${p}rPr><${p}b/><${p}sz val="11"/></${p}rPr>`;
    return `<${p}r>${bold}${run(text.slice(0, half))}</${p}r><${p}r>${run(text.slice(half))}</${p}r>`;
  }

  private cell(cell: Cell | undefined, address: string): string {
    const p = this.p;
    const ref = this.hand.hasNoAddresses ? "" : ` r="${address}"`;
    if (cell === undefined) {
      if (this.hand.hasNoAddresses) return `<${p}c/>`;
      return this.hand.hasStyledBlanks ? `<${p}c${ref} s="${this.style("@")}"/>` : "";
    }
    const style = cell.format === undefined ? "" : ` s="${this.style(cell.format)}"`;
    const formula = cell.formula === undefined ? "" : `<${p}f>${escaped(cell.formula)}</${p}f>`;
    const { type, inner } = this.valueIn(cell, formula !== "");
    return `<${p}c${ref}${style}${type}>${formula}${inner}</${p}c>`;
  }

  private valueIn(cell: Cell, isCalculated: boolean): { readonly type: string; readonly inner: string } {
    const p = this.p;
    const { value } = cell;
    const v = (shown: string | number): string => `<${p}v>${shown}</${p}v>`;
    if (typeof value === "boolean") return { type: ' t="b"', inner: v(value ? 1 : 0) };
    if (typeof value === "number") {
      if (cell.isDate && this.hand.hasIsoDates && !isCalculated) {
        const iso = new Date(Math.round((value - 25_569) * 86_400) * 1000).toISOString().slice(0, 19);
        return { type: ' t="d"', inner: v(iso) };
      }
      return { type: "", inner: v(cell.isDate && this.hand.is1904 ? value - 1462 : value) };
    }
    if (isCalculated || this.hand.strings === "str") return { type: ' t="str"', inner: v(escaped(value)) };
    if (this.hand.strings === "inline") {
      return { type: ' t="inlineStr"', inner: `<${p}is>${this.textIn(value)}</${p}is>` };
    }
    return { type: ' t="s"', inner: v(this.shared(value)) };
  }

  sheet({ rows, merges, table, hiddenColumns, hasFilter }: Sheet, tableLink: string): string {
    const p = this.p;
    const width = Math.max(1, ...rows.map((row) => row.length));
    const range = `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`;
    const columns = (hiddenColumns ?? []).map(
      (at) => `<${p}col min="${at + 1}" max="${at + 1}" width="9" hidden="1" customWidth="1"/>`,
    );
    const inRows = rows.map((row, at) => {
      const padded = this.hand.hasStyledBlanks ? Array.from({ length: width + 6 }, (_one, i) => row[i]) : row;
      const cells = padded.map((cell, column) => this.cell(cell, `${columnName(column)}${at + 1}`));
      return `<${p}row${this.hand.hasNoAddresses ? "" : ` r="${at + 1}"`}>${cells.join("")}</${p}row>`;
    });
    const merged = (merges ?? []).map((ref) => `<${p}mergeCell ref="${ref}"/>`);
    return [
      `<${p}dimension ref="${this.hand.hasWrongDimension ? "A1" : range}"/>`,
      columns.length > 0 ? `<${p}cols>${columns.join("")}</${p}cols>` : "",
      `<${p}sheetData>${inRows.join("")}</${p}sheetData>`,
      hasFilter && table === undefined ? `<${p}autoFilter ref="${range}"/>` : "",
      merged.length > 0 ? `<${p}mergeCells count="${merged.length}">${merged.join("")}</${p}mergeCells>` : "",
      table === undefined
        ? ""
        : `<${p}tableParts count="1"><${p}tablePart r:id="${tableLink}"/></${p}tableParts>`,
    ].join("");
  }

  sharedStrings(): string {
    const items = this.texts.map((text) => `<${this.p}si>${this.textIn(text)}</${this.p}si>`);
    return this.part("sst", items.join(""), ` count="${items.length}" uniqueCount="${items.length}"`);
  }

  styles(): string {
    const p = this.p;
    const formats = this.formats.map(
      (format, at) => `<${p}numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`,
    );
    const xf = (id: number): string =>
      `<${p}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    const ids = this.formats.map((format, at) => (format === "General" ? 0 : 164 + at));
    return this.part(
      "styleSheet",
      [
        formats.length > 0 ? `<${p}numFmts count="${formats.length}">${formats.join("")}</${p}numFmts>` : "",
        `<${p}fonts count="1"><${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font></${p}fonts>`,
        `<${p}fills count="2"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill></${p}fills>`,
        `<${p}borders count="1"><${p}border/></${p}borders>`,
        `<${p}cellStyleXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${p}cellStyleXfs>`,
        `<${p}cellXfs count="${ids.length + 1}">${[0, ...ids].map(xf).join("")}</${p}cellXfs>`,
      ].join(""),
    );
  }

  table({ table, rows }: Sheet, id: number): string {
    const [, first = "1"] = /^[A-Z]+(\d+):/u.exec(table ?? "") ?? [];
    const headers = (rows[Number(first) - 1] ?? []).map((cell) => String(cell?.value ?? ""));
    const columns = headers.map((name, at) => `<tableColumn id="${at + 1}" name="${escaped(name)}"/>`);
    const inner = `<autoFilter ref="${table ?? ""}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/>`;
    return `<?xml version="1.0" encoding="UTF-8"?><table xmlns="${this.hand.isStrict ? STRICT_MAIN : MAIN}" id="${id}" name="Table${id}" displayName="Table${id}" ref="${table ?? ""}" totalsRowShown="0">${inner}</table>`;
  }

  workbook(sheets: readonly Sheet[]): string {
    const p = this.p;
    const entries = sheets.map(
      ({ name, isHidden }, at) =>
        `<${p}sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
    );
    const system = `<${p}workbookPr${this.hand.is1904 ? ' date1904="1"' : ""}/>`;
    const conformance = this.hand.isStrict ? ' conformance="strict"' : "";
    return this.part(
      "workbook",
      `${system}<${p}sheets>${entries.join("")}</${p}sheets>`,
      ` xmlns:r="${this.links}"${conformance}`,
    );
  }
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
  const inner = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${inner.join("")}</Relationships>`;
}

/** Writes a workbook part by part, as this hand does. */
export function writeByHand(sheets: readonly Sheet[], hand: Hand): Uint8Array {
  const book = new Book(hand);
  const base = hand.hasAbsoluteTargets ? "/xl/" : "";
  const files: Record<string, string> = {};
  const kinds: string[] = [];
  sheets.forEach((sheet, at) => {
    const file = `xl/worksheets/sheet${at + 1}.xml`;
    files[file] = book.part("worksheet", book.sheet(sheet, "rId1"), ` xmlns:r="${book.links}"`);
    kinds.push(`<Override PartName="/${file}" ContentType="${TYPE}.worksheet+xml"/>`);
    if (sheet.table === undefined) return;
    files[`xl/tables/table${at + 1}.xml`] = book.table(sheet, at + 1);
    kinds.push(`<Override PartName="/xl/tables/table${at + 1}.xml" ContentType="${TYPE}.table+xml"/>`);
    const target = `${hand.hasAbsoluteTargets ? "/xl/" : "../"}tables/table${at + 1}.xml`;
    files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations([
      ["rId1", `${book.links}/table`, target],
    ]);
  });
  files["xl/workbook.xml"] = book.workbook(sheets);
  files["xl/styles.xml"] = book.styles();
  files["xl/sharedStrings.xml"] = book.sharedStrings();
  files["xl/_rels/workbook.xml.rels"] = relations([
    ...sheets.map(
      (_one, at) =>
        [`rId${at + 1}`, `${book.links}/worksheet`, `${base}worksheets/sheet${at + 1}.xml`] as const,
    ),
    ["rIdStyles", `${book.links}/styles`, `${base}styles.xml`],
    ["rIdTexts", `${book.links}/sharedStrings`, `${base}sharedStrings.xml`],
  ]);
  files["_rels/.rels"] = relations([
    [
      "rId1",
      `${book.links}/officeDocument`,
      hand.hasAbsoluteTargets ? "/xl/workbook.xml" : "xl/workbook.xml",
    ],
  ]);
  kinds.push(
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>`,
  );
  files["[Content_Types].xml"] =
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds.join("")}</Types>`;
  const bytes = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(bytes, { level: hand.isStored ? 0 : 6 });
}
