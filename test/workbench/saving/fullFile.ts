import { strToU8, unzipSync, zipSync } from "fflate";
import { HEADERS, fileOf, upheld } from "../../excel/logBook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument";
const MICROSOFT = "http://schemas.microsoft.com/office";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** A part that is put into a file: its content, what it is, and what it is a relation of. */
export interface FixturePart {
  readonly content: string;
  readonly type: string;
  readonly of?: readonly [from: string, kind: string, id: string];
}

const LOG = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

function part(content: string, type: string, ...of: [] | [string, string, string]): FixturePart {
  const [from, kind, id] = of;
  return from === undefined || kind === undefined || id === undefined
    ? { content, type }
    : { content, type, of: [from, kind, id] };
}

/** What the parts of the fixtures are, each as small as it can be. */
export const FEATURES: Readonly<Record<string, Readonly<Record<string, FixturePart>>>> = {
  "a chart": {
    "xl/drawings/drawing1.xml": part(
      "<wsDr/>",
      `${DRAWING}.drawing+xml`,
      LOG,
      `${RELATIONS}/drawing`,
      "rId11",
    ),
    "xl/charts/chart1.xml": part(
      `<c:chartSpace xmlns:c="chart"><c:f>Log!$A$1:$A$2</c:f></c:chartSpace>`,
      `${DRAWING}.drawingml.chart+xml`,
      "xl/drawings/drawing1.xml",
      `${RELATIONS}/chart`,
      "rId1",
    ),
  },
  "a picture": {
    "xl/drawings/drawing2.xml": part(
      "<wsDr><pic/></wsDr>",
      `${DRAWING}.drawing+xml`,
      LOG,
      `${RELATIONS}/drawing`,
      "rId12",
    ),
    "xl/media/image1.png": part(
      "\u0089PNG",
      "image/png",
      "xl/drawings/drawing2.xml",
      `${RELATIONS}/image`,
      "rId1",
    ),
  },
  "a pivot table": {
    "xl/pivotTables/pivotTable1.xml": part(
      `<pivotTableDefinition xmlns="${MAIN}" cacheId="1"/>`,
      `${SPREADSHEET}.pivotTable+xml`,
      LOG,
      `${RELATIONS}/pivotTable`,
      "rId13",
    ),
    "xl/pivotCache/pivotCacheDefinition1.xml": part(
      `<pivotCacheDefinition xmlns="${MAIN}"/>`,
      `${SPREADSHEET}.pivotCacheDefinition+xml`,
      WORKBOOK,
      `${RELATIONS}/pivotCacheDefinition`,
      "rId21",
    ),
    "xl/pivotCache/pivotCacheRecords1.xml": part(
      `<pivotCacheRecords xmlns="${MAIN}"/>`,
      `${SPREADSHEET}.pivotCacheRecords+xml`,
      "xl/pivotCache/pivotCacheDefinition1.xml",
      `${RELATIONS}/pivotCacheRecords`,
      "rId1",
    ),
  },
  macros: {
    "xl/vbaProject.bin": part(
      "\u0000macros",
      "application/vnd.ms-office.vbaProject",
      WORKBOOK,
      `${MICROSOFT}/2006/relationships/vbaProject`,
      "rId22",
    ),
  },
  "a link to another workbook": {
    "xl/externalLinks/externalLink1.xml": part(
      `<externalLink xmlns="${MAIN}"/>`,
      `${SPREADSHEET}.externalLink+xml`,
      WORKBOOK,
      `${RELATIONS}/externalLink`,
      "rId23",
    ),
  },
  "a slicer": {
    "xl/slicers/slicer1.xml": part(
      `<slicers xmlns="${X14}"/>`,
      "application/vnd.ms-excel.slicer+xml",
      LOG,
      `${MICROSOFT}/2007/relationships/slicer`,
      "rId14",
    ),
    "xl/slicerCaches/slicerCache1.xml": part(
      `<slicerCacheDefinition xmlns="${X14}"/>`,
      "application/vnd.ms-excel.slicerCache+xml",
      WORKBOOK,
      `${MICROSOFT}/2007/relationships/slicerCache`,
      "rId24",
    ),
  },
  "comments in threads": {
    "xl/comments9.xml": part(
      `<comments xmlns="${MAIN}"><authors><author>Ada</author></authors><commentList><comment ref="A2" authorId="0"><text><t>x</t></text></comment></commentList></comments>`,
      `${SPREADSHEET}.comments+xml`,
      LOG,
      `${RELATIONS}/comments`,
      "rId15",
    ),
    "xl/threadedComments/threadedComment1.xml": part(
      "<ThreadedComments/>",
      "application/vnd.ms-excel.threadedcomments+xml",
      LOG,
      `${MICROSOFT}/2017/10/relationships/threadedComment`,
      "rId16",
    ),
    "xl/persons/person.xml": part(
      "<personList/>",
      "application/vnd.ms-excel.person+xml",
      WORKBOOK,
      `${MICROSOFT}/2017/10/relationships/person`,
      "rId25",
    ),
  },
  "a form control": {
    "xl/ctrlProps/ctrlProp1.xml": part(
      `<formControlPr xmlns="${X14}" objectType="CheckBox"/>`,
      "application/vnd.ms-excel.controlproperties+xml",
      LOG,
      `${RELATIONS}/ctrlProp`,
      "rId17",
    ),
  },
  "the order of calculation, connections and data in XML": {
    "xl/calcChain.xml": part(
      `<calcChain xmlns="${MAIN}"><c r="K2" i="1"/></calcChain>`,
      `${SPREADSHEET}.calcChain+xml`,
      WORKBOOK,
      `${RELATIONS}/calcChain`,
      "rId26",
    ),
    "xl/connections.xml": part(
      `<connections xmlns="${MAIN}"/>`,
      `${SPREADSHEET}.connections+xml`,
      WORKBOOK,
      `${RELATIONS}/connections`,
      "rId27",
    ),
    "customXml/item1.xml": part("<mine/>", "application/xml", WORKBOOK, `${RELATIONS}/customXml`, "rId28"),
  },
};

/** What no member of the library's knows of a sheet, in its part. */
const PIECES: readonly (readonly [before: string, piece: string])[] = [
  ["<pageMargins", '<customSheetViews><customSheetView guid="{1}"/></customSheetViews>'],
  ["</worksheet>", '<ignoredErrors><ignoredError sqref="A2:A9" numberStoredAsText="1"/></ignoredErrors>'],
  ["</worksheet>", '<drawing r:id="rId11"/>'],
  ["</worksheet>", `<extLst><ext xmlns:x14="${X14}" uri="{x}"><x14:sparklineGroups/></ext></extLst>`],
  ["</row></sheetData>", '<c r="K2" cm="1"><f t="array" ref="K2">SUM(A2)</f><v>7</v></c>'],
];

/** A file with a log in which there is everything of which the library knows nothing; `change` adds to its parts. */
export async function fullFile(
  change: (parts: Record<string, Uint8Array>) => void = () => undefined,
): Promise<Uint8Array> {
  const parts = unzipSync(await fileOf({ Log: [HEADERS, upheld()], Lists: [["Adults"]] }));
  const edit = (path: string, ...replacements: readonly (readonly [string, string])[]): void => {
    const before = new TextDecoder().decode(parts[path]);
    parts[path] = strToU8(
      replacements.reduce((xml, [from, to]) => xml.replace(from, () => to + from), before),
    );
  };
  for (const [path, { content, type, of }] of Object.values(FEATURES).flatMap((some) =>
    Object.entries(some),
  )) {
    parts[path] = strToU8(content);
    edit("[Content_Types].xml", ["</Types>", `<Override PartName="/${path}" ContentType="${type}"/>`]);
    if (of) addRelation(parts, path, of);
  }
  edit(LOG, ...PIECES);
  edit("xl/styles.xml", ["</cellStyles>", '<cellStyle name="Good" xfId="0" builtinId="26"/>']);
  edit("xl/workbook.xml", [
    "<calcPr",
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Log!$A$1:$I$2</definedName><definedName name="Own" localSheetId="1">Lists!$A$1</definedName><definedName name="All">Log!$A$1</definedName></definedNames>',
  ]);
  change(parts);
  return zipSync(parts, { level: 9 });
}

function addRelation(
  parts: Record<string, Uint8Array>,
  to: string,
  [from, kind, id]: readonly [string, string, string],
): void {
  const slash = from.lastIndexOf("/") + 1;
  const path = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
  const before = new TextDecoder().decode(
    parts[path] ??
      strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      ),
  );
  const target = from.startsWith("xl/worksheets/") ? to.replace("xl/", "../") : `/${to}`;
  const relation = `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
  parts[path] = strToU8(before.replace("</Relationships>", `${relation}</Relationships>`));
}
