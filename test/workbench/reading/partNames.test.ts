import {
  DECLARATION,
  OFFICE,
  type PartContent,
  changed,
  rawParts,
  relationsXml,
  renamed,
  sheetXml,
  zipped,
} from "./rawWorkbook";
import { readValues } from "./readValues";

const LOG = [
  ["ID", "Date Received", "Date Closed", "Stage", "Outcome"],
  ["A1", 44571, 44575, "Stage 1", "Upheld"],
  ["A2", 44572, 44580, "Stage 1", "Not Upheld"],
];

/** A workbook whose sheet has another name for its part, and another target that leads there. */
function sheetAt(name: string, target: string): Record<string, PartContent> {
  const moved = renamed(rawParts(), { "xl/worksheets/sheet1.xml": name });
  return changed(moved, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("worksheets/sheet1.xml", target));
}

describe("parts are found by their relations, whatever they are called", () => {
  const under = (slash: string): Record<string, PartContent> =>
    Object.fromEntries(Object.entries(rawParts()).map(([name, part]) => [name.replaceAll("/", slash), part]));
  test.each<[string, () => Record<string, PartContent>]>([
    ["a sheet without a number", () => sheetAt("xl/worksheets/sheet.xml", "worksheets/sheet.xml")],
    ["a sheet by its own name", () => sheetAt("xl/sheets/Log 2022.xml", "sheets/Log%202022.xml")],
    [
      "a sheet with letters beyond English",
      () => sheetAt("xl/worksheets/журнал.xml", "worksheets/журнал.xml"),
    ],
    ["a sheet by an absolute path", () => sheetAt("xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")],
    ["a sheet two folders up", () => sheetAt("data/log.xml", "../xl/../data/log.xml")],
    [
      "a sheet in capitals",
      () => renamed(rawParts(), { "xl/worksheets/sheet1.xml": "XL/Worksheets/SHEET1.XML" }),
    ],
    [
      "a sheet by a backslash in the relation",
      () => sheetAt("xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml"),
    ],
    ["backslashes in the zip", () => under("\\")],
    [
      "a slash before every name in the zip",
      () => Object.fromEntries(Object.entries(rawParts()).map(([name, part]) => [`/${name}`, part])),
    ],
    [
      "a workbook that is called otherwise",
      () =>
        changed(
          renamed(rawParts(), {
            "xl/workbook.xml": "book/Main.xml",
            "xl/_rels/workbook.xml.rels": "book/_rels/Main.xml.rels",
            "xl/worksheets/sheet1.xml": "book/worksheets/sheet1.xml",
          }),
          "_rels/.rels",
          (xml) => xml.replace("xl/workbook.xml", "book/Main.xml"),
        ),
    ],
    [
      "a workbook that its content type alone tells",
      () => ({ ...rawParts(), "_rels/.rels": relationsXml([]) }),
    ],
    [
      "relations and elements of the strict edition, with prefixes of their own",
      () => {
        const strict = (xml: string): string =>
          xml
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
            .replaceAll("xmlns=", "xmlns:x=")
            .replaceAll(/<(\/?)(?=[a-zA-Z])/gu, "<$1x:");
        return Object.fromEntries(
          Object.entries(rawParts()).map(([name, part]) => [
            name,
            typeof part === "string" && /^xl\/[^_]*$/u.test(name) ? strict(part) : part,
          ]),
        );
      },
    ],
    [
      "the id of the sheet's relation under a prefix of its own",
      () =>
        changed(rawParts(), "xl/workbook.xml", (xml) =>
          xml.replace('r:id="rId1"', `d3p1:id="rId1" xmlns:d3p1="${OFFICE}"`),
        ),
    ],
  ])("%s", async (_, parts) => {
    expect(await readValues(zipped(parts()))).toEqual(LOG);
  });

  test("shared texts in another case than the relation's", async () => {
    const rows = '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>';
    const parts = changed(rawParts(rows), "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
    );
    const texts = `${DECLARATION}<sst><si><t>first</t></si><si><r><t>sec</t></r><rPh><t>not said</t></rPh><r><t>ond</t></r></si></sst>`;
    expect(await readValues(zipped({ ...parts, "XL/SHAREDSTRINGS.xml": texts }))).toEqual([
      ["second", "first"],
    ]);
  });

  test("each of two sheets is read from its own part", async () => {
    const parts = changed(
      changed(rawParts(), "xl/workbook.xml", (xml) =>
        xml.replace("</sheets>", '<sheet name="Old" sheetId="1" r:id="rId3"/></sheets>'),
      ),
      "xl/_rels/workbook.xml.rels",
      (xml) =>
        xml.replace(
          "</Relationships>",
          `<Relationship Id="rId3" Type="${OFFICE}/worksheet" Target="worksheets/Sheet.xml"/></Relationships>`,
        ),
    );
    const bytes = zipped({ ...parts, "xl/worksheets/sheet.xml": sheetXml("<row><c><v>7</v></c></row>") });
    expect(await readValues(bytes, "Old")).toEqual([[7]]);
    expect(await readValues(bytes)).toEqual(LOG);
  });
});
