import { FileError } from "../../../src/workbench/file/fileError";
import { LOG_ROWS, changed, number, rawParts, renamed, row, zipped } from "./rawWorkbook";
import { readValues } from "./readValues";

/** What is wrong with a file whose sheet is looked at; undefined where nothing is. */
async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  const thrown = await readValues(bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
  for (let error = thrown; error instanceof Error; error = error.cause)
    if (error instanceof FileError) return error.problem;
  return thrown === undefined ? undefined : "another error";
}

/** The bytes of a file in which one bit of a text is another. */
function flipped(bytes: Uint8Array, text: string): Uint8Array {
  const at = Buffer.from(bytes).indexOf(text);
  if (at < 0) throw new Error(`There is no “${text}”.`);
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe("a file is damaged where its checksums do not agree", () => {
  test.each(["44575", "Not Upheld", 'numFmtId="14"'])("a flipped bit of %s, not packed", async (text) => {
    expect(await problemOf(flipped(zipped(rawParts(), 0), text))).toBe("damaged");
  });

  test("flipped bits of a packed sheet", async () => {
    const bytes = zipped(rawParts());
    const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 200;
    expect(await problemOf(bytes.map((byte, index) => (index === at ? byte ^ 16 : byte)))).toBe("damaged");
  });

  test("a length in the directory that is not the part's", async () => {
    const bytes = zipped(rawParts(), 0);
    const directory = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    const copy = bytes.slice();
    copy[directory + 24] = (copy[directory + 24] ?? 0) - 1;
    expect(await problemOf(copy)).toBe("damaged");
  });
});

describe("what Excel would not open is damaged", () => {
  const sheet = (rows: string): Uint8Array => zipped(rawParts(rows));
  test.each<[string, Uint8Array]>([
    ["a row beyond the sheet", sheet(`${LOG_ROWS}<row r="1048577"><c><v>1</v></c></row>`)],
    ["a row 0", sheet('<row r="0"><c><v>1</v></c></row>')],
    ["a column beyond the sheet", sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["more cells in a row than columns", sheet(`<row>${"<c/>".repeat(16_385)}</row>`)],
    ["a row that comes twice", sheet(row(1, [number(0, 1, 1)]) + row(1, [number(0, 1, 1)]))],
    ["a number that is none", sheet(row(1, [number(0, 1, "12,5")]))],
    ["a logical that is none", sheet('<row><c t="b"><v>perhaps</v></c></row>')],
    ["a type of cell that there is not", sheet('<row><c t="z"><v>1</v></c></row>')],
    ["a text that is not in the table", sheet('<row><c t="s"><v>4</v></c></row>')],
    [
      "XML that ends too soon",
      zipped(changed(rawParts(), "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, -20))),
    ],
    ["text after the XML", zipped(changed(rawParts(), "xl/worksheets/sheet1.xml", (xml) => `${xml}more`))],
    ["no part of a sheet", zipped(renamed(rawParts(), { "xl/worksheets/sheet1.xml": "" }))],
    ["two parts of one name", zipped({ ...rawParts(), "XL/Styles.xml": "<styleSheet/>" })],
    ["a file without its end", zipped(rawParts()).slice(0, -40)],
  ])("%s", async (_, bytes) => {
    expect(await problemOf(bytes)).toBe("damaged");
  });
});

test("a part that would unpack to more than there is room for is refused before it is unpacked", async () => {
  const bytes = zipped(rawParts());
  const directory = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(3 * 2 ** 30, directory + 24);
  const start = performance.now();
  expect(await problemOf(copy)).toBe("tooLarge");
  expect(performance.now() - start).toBeLessThan(2000);
});

test("a part that unpacks to more than it says is damaged, and no more of it is unpacked", async () => {
  const bytes = Buffer.from(zipped(rawParts(`<row><c t="str"><v>${"A".repeat(50_000_000)}</v></c></row>`)));
  const directory = bytes.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
  bytes.writeUInt32LE(1000, directory + 24);
  expect(await problemOf(bytes)).toBe("damaged");
});
