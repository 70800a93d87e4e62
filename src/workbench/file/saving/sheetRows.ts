/** A sheet's part taken apart: its rows, which can be very many, and what is around them. */
export interface SplitRows {
  /** The part with no rows. */
  readonly around: string;
  readonly rows: string;
  /** The part with these rows, and with what is around them by now. */
  join(around: string, rows: string): string;
}

const START = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?(\/?)>/u;

export function splitRows(xml: string): SplitRows {
  const start = START.exec(xml);
  if (!start) throw new Error("A sheet of the file has no rows.");
  const [tag, prefix = "", slash] = start;
  const close = `</${prefix}sheetData>`;
  const from = start.index + tag.length;
  const to = slash === "/" ? from : xml.lastIndexOf(close);
  const end = slash === "/" ? from : to + close.length;
  const empty = `<${prefix}sheetData/>`;
  const whole = slash === "/" ? tag.replace(/\s*\/>$/u, ">") : tag;
  return {
    around: xml.slice(0, start.index) + empty + xml.slice(end),
    rows: xml.slice(from, to),
    join: (around, rows) => around.replace(empty, () => (rows === "" ? empty : whole + rows + close)),
  };
}
