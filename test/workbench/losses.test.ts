import { FileError } from "../../src/workbench/file/fileError";
import { openWorkbook } from "../../src/workbench/openWorkbook";
import { HEADERS, fileOf, sampleBook, upheld } from "../excel/logBook";
import { partTexts, withPart, withParts } from "./parts";

const SHEET = "xl/worksheets/sheet1.xml";

async function lossesWith(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const bytes = withParts(await fileOf({ Log: [HEADERS, upheld()] }), texts);
  return (await openWorkbook(bytes)).losses;
}

async function lossesInSheet(change: (xml: string) => string): Promise<readonly string[]> {
  const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), SHEET, change);
  return (await openWorkbook(bytes)).losses;
}

test("nothing is lost of a plain log", async () => {
  expect(await lossesWith({})).toEqual([]);
  expect((await sampleBook()).losses).toEqual([]);
});

describe("parts of a file that would be lost are named in plain words", () => {
  test.each<[string[], string]>([
    [["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"], "a chart"],
    [["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing1.xml"], "2 charts"],
    [["xl/chartsheets/sheet1.xml"], "a chart sheet"],
    [["xl/pivotTables/pivotTable1.xml", "xl/pivotCache/pivotCacheDefinition1.xml"], "a pivot table"],
    [["xl/vbaProject.bin"], "macros"],
    [["xl/media/image1.png", "xl/drawings/drawing1.xml"], "a picture"],
    [["xl/slicers/slicer1.xml", "xl/slicerCaches/slicerCache1.xml"], "a slicer"],
    [["xl/threadedComments/threadedComment1.xml", "xl/persons/person.xml"], "comment threads"],
    [["xl/externalLinks/externalLink1.xml"], "a link to another workbook"],
    [["xl/embeddings/oleObject1.bin"], "an embedded object"],
    [["xl/ctrlProps/ctrlProp1.xml"], "form controls"],
    [["xl/connections.xml"], "data connections"],
    [["xl/metadata.xml"], "dynamic arrays or linked data"],
    [["customXml/item1.xml", "customXml/itemProps1.xml"], "custom XML data"],
    [["xl/drawings/drawing1.xml"], "drawings"],
    [["xl/something/new.xml"], "xl/something/new.xml"],
  ])("%j", async (paths, words) => {
    expect(await lossesWith(Object.fromEntries(paths.map((path) => [path, "<x/>"])))).toEqual([words]);
  });
});

describe("what is in a sheet and would be lost is named in plain words", () => {
  const rule = (attributes: string, inside = ""): string =>
    `<conditionalFormatting sqref="A1:A9"><cfRule priority="1" ${attributes}>${inside}</cfRule></conditionalFormatting>`;
  test.each<[string, string, string]>([
    ["sparklines", '<extLst><ext><x14:sparklineGroup type="line"/></ext></extLst>', "sparklines"],
    [
      "lists of another sheet",
      '<extLst><ext><x14:dataValidation type="list"/></ext></extLst>',
      "drop-down lists that refer to other sheets",
    ],
    ["a format of duplicates", rule('type="duplicateValues"'), "conditional formats"],
    [
      "a format by how a text begins",
      rule('type="beginsWith" operator="beginsWith" text="x"', '<formula>LEFT(A1,1)="x"</formula>'),
      "conditional formats",
    ],
    [
      "a format that ends the rules",
      rule('type="expression" stopIfTrue="1"', "<formula>A1=1</formula>"),
      "conditional formats",
    ],
    ["something that no one knows", '<newThing what="1"/>', "what the file calls newThing"],
  ])("%s", async (_, piece, words) => {
    const losses = await lossesInSheet((xml) => xml.replace("<pageMargins", `${piece}<pageMargins`));
    expect(losses).toContain(words);
  });

  test("data tables and links within the workbook", async () => {
    const table = '<f t="dataTable" ref="K1:K2" dt2D="0" dtr="0" r1="A1"/>';
    const losses = await lossesInSheet((xml) =>
      xml.replace("</row>", `<c r="K1">${table}<v>1</v></c></row>`),
    );
    expect(losses).toContain("what-if data tables");
    expect(
      await lossesInSheet((xml) =>
        xml.replace(
          "<pageMargins",
          '<hyperlinks><hyperlink ref="A1" location="Log!A2"/></hyperlinks><pageMargins',
        ),
      ),
    ).toEqual(["links to places in the workbook or with tips of their own"]);
  });

  test("a view that shows no zeros", async () => {
    expect(
      await lossesInSheet((xml) =>
        xml.replace(
          "<sheetFormatPr",
          '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews><sheetFormatPr',
        ),
      ),
    ).toEqual(["details of how sheets are shown"]);
  });
});

test("named cell styles are named where a cell has one", async () => {
  const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), "xl/styles.xml", (xml) =>
    xml
      .replace("</cellStyles>", '<cellStyle name="Good" xfId="1" builtinId="26"/></cellStyles>')
      .replace(/(<cellXfs[\s\S]*?)xfId="0"/u, '$1xfId="1"'),
  );
  expect((await openWorkbook(bytes)).losses).toEqual(["named cell styles"]);
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
    ["an empty file", () => new Uint8Array(), "notAWorkbook"],
    ["a text", () => new TextEncoder().encode("ID,Stage\n1,Frontline"), "notAWorkbook"],
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
