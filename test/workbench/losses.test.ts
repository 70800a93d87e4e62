import { FileError } from "../../src/workbench/file/fileError";
import { openWorkbook } from "../../src/workbench/openWorkbook";
import { HEADERS, fileOf, report, sampleBook, upheld } from "../excel/logBook";
import { partTexts, withPart, withParts } from "./parts";

const SHEET = "xl/worksheets/sheet1.xml";

async function lossesWith(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const bytes = withParts(await fileOf({ Log: [HEADERS, upheld()] }), texts);
  return (await openWorkbook(bytes)).losses;
}

test("nothing is lost of a plain log", async () => {
  expect(await lossesWith({})).toEqual([]);
  expect((await sampleBook()).losses).toEqual([]);
});

describe("what no change leaves as it is is named in plain words", () => {
  test.each<[string[], string]>([
    [["_xmlsignatures/origin.sigs", "_xmlsignatures/sig1.xml"], "its digital signature"],
    [["xl/revisions/revisionHeaders.xml", "xl/revisions/userNames.xml"], "its record of tracked changes"],
  ])("%j", async (paths, words) => {
    expect(await lossesWith(Object.fromEntries(paths.map((path) => [path, "<x/>"])))).toEqual([words]);
  });
});

/** The part of the log's sheet before and after a report was made. */
async function sheetAround(
  change: (xml: string) => string,
): Promise<[string | undefined, string | undefined]> {
  const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), SHEET, change);
  const workbook = await openWorkbook(bytes);
  expect(workbook.losses).toEqual([]);
  await report(workbook);
  return [partTexts(bytes)[SHEET], partTexts(await workbook.save())[SHEET]];
}

describe("what a sheet has and the file's library does not know is still there, sign for sign", () => {
  const rule = (attributes: string, inside = ""): string =>
    `<conditionalFormatting sqref="A1:A9"><cfRule priority="1" ${attributes}>${inside}</cfRule></conditionalFormatting>`;
  test.each<[string, string, string]>([
    [
      "<pageMargins",
      '<extLst><ext xmlns:x14="x"><x14:sparklineGroup type="line"/></ext></extLst>',
      "sparklines",
    ],
    [
      "<pageMargins",
      '<extLst><ext xmlns:x14="x"><x14:dataValidation type="list"/></ext></extLst>',
      "lists of other sheets",
    ],
    ["<pageMargins", rule('type="duplicateValues"'), "a format of duplicates"],
    [
      "<pageMargins",
      rule('type="expression" stopIfTrue="1"', "<formula>A1=1</formula>"),
      "a rule that ends the rules",
    ],
    ["<pageMargins", '<newThing what="1"/>', "something that no one knows"],
    [
      "<pageMargins",
      '<hyperlinks><hyperlink ref="A1" location="Log!A2" tooltip="x"/></hyperlinks>',
      "links within the file",
    ],
    [
      "</row>",
      '<c r="K1"><f t="dataTable" ref="K1:K2" dt2D="0" dtr="0" r1="A1"/><v>1</v></c>',
      "a what-if table",
    ],
    ["</row>", '<c r="K1" cm="1" vm="2"><f t="array" ref="K1">A1</f><v>1</v></c>', "a dynamic array"],
    [
      "<sheetFormatPr",
      '<sheetViews><sheetView showZeros="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
      "a view",
    ],
  ])("before %s: %s: %s", async (before, piece) => {
    const [then, now] = await sheetAround((xml) => xml.replace(before, () => piece + before));
    expect(then).toContain(piece);
    expect(now).toBe(then);
  });
});

test("the named style of a cell is still its", async () => {
  const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), "xl/styles.xml", (xml) =>
    xml
      .replace("</cellStyles>", '<cellStyle name="Good" xfId="1" builtinId="26"/></cellStyles>')
      .replace(/(<cellXfs[\s\S]*?)xfId="0"/u, '$1xfId="1"'),
  );
  const workbook = await openWorkbook(bytes);
  await report(workbook);
  const [then, now] = [bytes, await workbook.save()].map((file) => partTexts(file)["xl/styles.xml"] ?? "");
  expect(now).toContain('<cellStyle name="Good" xfId="1" builtinId="26"/>');
  const looks = (xml = ""): string[] =>
    /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(xml)?.[1]?.match(/<xf [^>]*>/gu) ?? [];
  expect(looks(now).slice(0, looks(then).length)).toEqual(looks(then));
});

/** The first bytes of an old binary file, and the name of a stream in it. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 2048);
  return bytes;
}

describe("a file that is no workbook says what it is", () => {
  const log = (): Promise<Uint8Array> => fileOf({ Log: [HEADERS, upheld()] });
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["an old .xls", () => oleFile("Workbook"), "oldXls"],
    ["an encrypted workbook", () => oleFile("EncryptedPackage"), "passwordProtected"],
    ["a binary .xlsb", async () => binaryWorkbook(await log()), "binaryXlsb"],
    ["a workbook that was cut off", async () => (await log()).slice(0, 3000), "damaged"],
    [
      "a workbook whose sheet is no XML",
      async () => withParts(await log(), { [SHEET]: "<worksheet><sheetData><row" }),
      "damaged",
    ],
    ["a .docx", () => withParts(emptyZip(), { "word/document.xml": "<x/>" }), "notAWorkbook"],
    ["an empty zip", emptyZip, "notAWorkbook"],
    ["an empty file", () => new Uint8Array(), "empty"],
    ["a text of one column", () => new TextEncoder().encode("ID\n1"), "oneColumn"],
  ])("%s", async (_, make, problem) => {
    const bytes = await make();
    const thrown: unknown = await openWorkbook(bytes).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(FileError);
    expect(thrown).toMatchObject({ problem });
  });

  function binaryWorkbook(bytes: Uint8Array): Uint8Array {
    const relations = partTexts(bytes)["_rels/.rels"] ?? "";
    return withParts(bytes, {
      "xl/workbook.bin": "x",
      "_rels/.rels": relations.replace("xl/workbook.xml", "xl/workbook.bin"),
    });
  }

  function emptyZip(): Uint8Array {
    return withParts(Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]), {});
  }
});
