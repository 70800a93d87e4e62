import { runExcel } from "../../../src/excel/host/runExcel";
import {
  DECLARATION,
  LOG_ROWS,
  OFFICE,
  type PartContent,
  type Relation,
  rawParts,
  relationsXml,
  zipped,
} from "./rawWorkbook";
import { readValues } from "./readValues";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook whose sheet leads to other parts. */
function withOthers(
  after: string,
  relations: readonly Relation[],
  others: Readonly<Record<string, PartContent>> = {},
): Record<string, PartContent> {
  return {
    ...rawParts(LOG_ROWS, after),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(relations),
    ...others,
  };
}

const TABLE = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Complaints" displayName="Complaints" ref="A1:E3"><autoFilter ref="A1:E3"/><tableColumns count="5">${["ID", "Date Received", "Date Closed", "Stage", "Outcome"].map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join("")}</tableColumns></table>`;
const COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><t>asked</t></text></comment></commentList></comments>`;
const BOXES = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>';
const PARTS_OF_TABLE = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

describe("parts that are missing, or that other programs wrote, leave the log readable", () => {
  test.each<[string, Record<string, PartContent>]>([
    [
      "a drawing that is missing",
      withOthers('<drawing r:id="rId1"/>', [["drawing", "../drawings/drawing1.xml"]]),
    ],
    ["a drawing without a relation", rawParts(LOG_ROWS, '<drawing r:id="rId7"/>')],
    ["a table that is missing", withOthers(PARTS_OF_TABLE, [["table", "../tables/table1.xml"]])],
    [
      "comments whose boxes are missing",
      withOthers(
        '<legacyDrawing r:id="rId2"/>',
        [
          ["comments", "../comments1.xml"],
          ["vmlDrawing", "none.vml"],
        ],
        {
          "xl/comments1.xml": COMMENTS,
        },
      ),
    ],
    [
      "boxes of comments that are missing",
      withOthers('<legacyDrawing r:id="rId1"/>', [["vmlDrawing", "../drawings/vmlDrawing1.vml"]], {
        "xl/drawings/vmlDrawing1.vml": BOXES,
      }),
    ],
    [
      "comments by absolute paths under other names, as openpyxl writes them",
      withOthers(
        '<legacyDrawing r:id="rId2"/>',
        [
          ["comments", "/xl/comments/comment1.xml"],
          ["vmlDrawing", "/xl/drawings/commentsDrawing1.vml"],
        ],
        { "xl/comments/comment1.xml": COMMENTS, "xl/drawings/commentsDrawing1.vml": BOXES },
      ),
    ],
    [
      "a printer's settings that are missing",
      withOthers('<pageSetup orientation="landscape" r:id="rId1"/>', [["printerSettings", "none.bin"]]),
    ],
    [
      "a picture behind the sheet that is missing",
      withOthers('<picture r:id="rId1"/>', [["image", "none.png"]]),
    ],
    [
      "a link of a cell that leads nowhere",
      rawParts(LOG_ROWS, '<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>'),
    ],
    [
      "texts and styles that are missing",
      { ...rawParts(), "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}"/>` },
    ],
  ])("%s", async (_, parts) => {
    const [, first] = await readValues(zipped(parts));
    expect(first).toEqual(["A1", 44571, 44575, "Stage 1", "Upheld"]);
  });

  test.each<[string, string, string]>([
    ["by an absolute path", "/xl/tables/table1.xml", "xl/tables/table1.xml"],
    ["under another name", "../tables/Complaints.xml", "xl/tables/complaints.xml"],
    ["beside the sheet", "table.xml", "xl/worksheets/table.xml"],
  ])("a table %s is a table", async (_, target, name) => {
    await readValues(zipped(withOthers(PARTS_OF_TABLE, [["table", target]], { [name]: TABLE })));
    expect(await tableAddresses()).toEqual(["Log!A1:E3"]);
  });

  test("a table in elements with prefixes, as programs of .NET write it, is a table", async () => {
    const prefixed = TABLE.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replaceAll(
      /<(\/?)(?=[a-z])/gu,
      "<$1x:",
    );
    const parts = withOthers(PARTS_OF_TABLE, [["table", "../tables/table.xml"]], {
      "xl/tables/table.xml": prefixed,
    });
    await readValues(zipped(parts));
    expect(await tableAddresses()).toEqual(["Log!A1:E3"]);
  });
});

async function tableAddresses(): Promise<string[]> {
  return runExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
}

test("relations of the strict edition lead to the same parts", async () => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const parts = Object.fromEntries(
    Object.entries(rawParts()).map(([name, part]) => [
      name,
      typeof part === "string" ? part.replaceAll(OFFICE, strict) : part,
    ]),
  );
  expect(await readValues(zipped(parts))).toHaveLength(3);
});
