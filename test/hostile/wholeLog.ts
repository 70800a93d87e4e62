import { DECLARATION, OFFICE, type PartContent, relationsXml } from "../workbench/reading/rawWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument";
const MICROSOFT = "http://schemas.microsoft.com/office";
const ADD_IN_ID = "a6360017-c025-42a2-9c83-79b056d22f24";

const ROWS: readonly (readonly (string | number)[])[] = [
  ["Complaint ID", "Service", "Date Received", "Date Closed", "Stage", "Outcome"],
  ["C1", "Adults", 44571, 44575, "Frontline", "Upheld"],
  ["C2", "Children", 44572, 44580, "Frontline", "Not Upheld"],
  ["C3", "Adults", 44573, 44599, "Investigative", "Partially Upheld"],
  ["C4", "Children", 44637, "", "Frontline", ""],
];
const TEXTS = [...new Set(ROWS.flat().filter((cell) => typeof cell === "string" && cell !== ""))];

/** The parts of a sound workbook that has one of each kind of part that is looked at, and a few that are not. */
export function wholeLog(): Record<string, PartContent> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": packageRelations(),
    "docProps/core.xml": `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ada</dc:creator></cp:coreProperties>`,
    "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Everything">Log!$A$1:$F$5</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["theme", "theme/theme1.xml"],
    ]),
    "xl/theme/theme1.xml": `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements/></a:theme>`,
    "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}" count="${ROWS.flat().length}" uniqueCount="${TEXTS.length}">${TEXTS.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": sheet(),
    "xl/worksheets/_rels/sheet1.xml.rels": sheetRelations(),
    "xl/tables/table1.xml": table(),
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Ada</author></authors><commentList><comment ref="B2" authorId="0"><text><t>asked</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    "xl/drawings/drawing1.xml": `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/media/image1.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    "xl/customProperty1.bin": Uint8Array.of(0x41, 0),
    "xl/webextensions/taskpanes.xml": `${DECLARATION}<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${MICROSOFT}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
    "xl/webextensions/webextension1.xml": `${DECLARATION}<we:webextension xmlns:we="${MICROSOFT}/webextensions/webextension/2010/11" id="{${ADD_IN_ID}}"><we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties></we:properties><we:bindings/></we:webextension>`,
  };
}

/** The rows of the sound log, as a table of text. */
export function tableText(separator = ",", dates: Readonly<Record<number, string>> = DAYS): string {
  return ROWS.map((row) =>
    row.map((cell) => (typeof cell === "number" ? (dates[cell] ?? "") : cell)).join(separator),
  ).join("\r\n");
}

const DAYS: Readonly<Record<number, string>> = {
  44571: "2022-01-10",
  44575: "2022-01-14",
  44572: "2022-01-11",
  44580: "2022-01-19",
  44573: "2022-01-12",
  44599: "2022-02-07",
  44637: "2022-03-17",
};

function sheet(): string {
  const rows = ROWS.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${"ABCDEF"[column] ?? ""}${index + 1}`));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:F5"/><cols><col min="1" max="6" width="12" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData><mergeCells count="1"><mergeCell ref="H1:I1"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><customProperties><customPr name="kept" r:id="rId6"/></customProperties><drawing r:id="rId2"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>`;
}

function cellXml(cell: string | number, place: string): string {
  if (cell === "") return "";
  return typeof cell === "number"
    ? `<c r="${place}" s="1"><v>${cell}</v></c>`
    : `<c r="${place}" t="s"><v>${TEXTS.indexOf(cell)}</v></c>`;
}

function sheetRelations(): string {
  return relationsXml([
    ["hyperlink", "https://example.org/complaints/1"],
    ["drawing", "../drawings/drawing1.xml"],
    ["comments", "../comments1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["table", "../tables/table1.xml"],
    ["customProperty", "../customProperty1.bin"],
  ]).replace('complaints/1"', 'complaints/1" TargetMode="External"');
}

function table(): string {
  const columns = (ROWS[0] ?? []).map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  return `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Complaints" displayName="Complaints" ref="A1:F5"><autoFilter ref="A1:F5"/><tableColumns count="6">${columns.join("")}</tableColumns></table>`;
}

function packageRelations(): string {
  const relations: readonly (readonly [string, string])[] = [
    [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/extended-properties`, "docProps/app.xml"],
    [`${MICROSOFT}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
  ];
  const elements = relations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

function contentTypes(): string {
  const overrides: Readonly<Record<string, string>> = {
    "xl/workbook.xml": `${TYPE}.spreadsheetml.sheet.main+xml`,
    "xl/worksheets/sheet1.xml": `${TYPE}.spreadsheetml.worksheet+xml`,
    "xl/styles.xml": `${TYPE}.spreadsheetml.styles+xml`,
    "xl/sharedStrings.xml": `${TYPE}.spreadsheetml.sharedStrings+xml`,
    "xl/theme/theme1.xml": `${TYPE}.theme+xml`,
    "xl/tables/table1.xml": `${TYPE}.spreadsheetml.table+xml`,
    "xl/comments1.xml": `${TYPE}.spreadsheetml.comments+xml`,
    "xl/drawings/drawing1.xml": `${TYPE}.drawing+xml`,
    "xl/customProperty1.bin": `${TYPE}.spreadsheetml.customProperty`,
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": `${TYPE}.extended-properties+xml`,
    "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
    "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
  };
  const named = Object.entries(overrides).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>${named.join("")}</Types>`;
}
