import {
  type HostileFile,
  COMMENTS,
  DAMAGED,
  SHEET,
  STYLES,
  TABLE,
  TEXTS,
  TOO_LARGE,
  WORKBOOK,
  WORKBOOK_RELATIONS,
  replaced,
  withParts,
} from "../hostileFile";
import { bomb } from "../bomb";

const GIGABYTE = 2 ** 30;
const ROWS = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';

/** Parts that are looked at: each of a gigabyte, packed into a megabyte. */
const LOOKED_AT: readonly string[] = [
  SHEET,
  TEXTS,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELATIONS,
  "_rels/.rels",
  "[Content_Types].xml",
  "xl/theme/theme1.xml",
  TABLE,
  COMMENTS,
  "xl/drawings/vmlDrawing1.vml",
  "xl/webextensions/webextension1.xml",
  "xl/worksheets/_rels/sheet1.xml.rels",
  "docProps/app.xml",
  "xl/customProperty1.bin",
];
/** Parts that nobody needs, and that stay packed. */
const NOT_LOOKED_AT: readonly string[] = [
  "xl/media/image1.png",
  "xl/drawings/drawing1.xml",
  "xl/calcChain.xml",
];

const nested = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");

export const BOMBS: readonly HostileFile[] = [
  ...LOOKED_AT.map((part): HostileFile => ({
    about: `a gigabyte of blanks: ${part}`,
    make: () => bomb(part, { size: GIGABYTE }),
    ends: TOO_LARGE,
  })),
  ...NOT_LOOKED_AT.map((part): HostileFile => ({
    about: `a gigabyte of blanks that nobody needs: ${part}`,
    make: () => bomb(part, { size: GIGABYTE }),
    ends: "report",
  })),
  {
    about: "a gigabyte of rows",
    make: () => bomb(SHEET, { size: GIGABYTE, of: ROWS, before: "</sheetData>" }),
    ends: TOO_LARGE,
  },
  {
    about: "a gigabyte of texts",
    make: () => bomb(TEXTS, { size: GIGABYTE, of: "<si><t>x</t></si>", before: "</sst>" }),
    ends: TOO_LARGE,
  },
  {
    about: "a hundred megabytes of styles",
    make: () => bomb(STYLES, { size: 100 * 2 ** 20, of: '<xf numFmtId="0"/>', before: "</cellXfs>" }),
    ends: TOO_LARGE,
  },
  {
    about: "a hundred megabytes of relations",
    make: () =>
      bomb(WORKBOOK_RELATIONS, {
        size: 100 * 2 ** 20,
        of: '<Relationship Id="r" Type="x/none" Target="none.xml"/>',
        before: "</Relationships>",
      }),
    ends: TOO_LARGE,
  },
  {
    about: "three hundred megabytes that are said to be a thousand bytes",
    make: () => bomb(SHEET, { size: 300 * 2 ** 20, declared: 1000 }),
    ends: DAMAGED,
  },
  {
    about: "thirty thousand parts",
    make: withParts(
      Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array()])),
    ),
    isSlow: true,
    ends: "report",
  },
  {
    about: "ten thousand million laughs",
    make: replaced(
      TEXTS,
      /<sst (.*)<t>Adults<\/t>(.*)$/su,
      `<!DOCTYPE sst [<!ENTITY l0 "ha">${nested(10)}]><sst><si><t>&l10;</t></si></sst>`,
    ),
    ends: DAMAGED,
  },
  {
    about: "a hundred thousand elements inside each other",
    make: replaced(SHEET, "<pageMargins", `${"<x>".repeat(100_000)}${"</x>".repeat(100_000)}<pageMargins`),
    isSlow: true,
    ends: "report",
  },
  {
    about: "an attribute of twenty megabytes",
    make: replaced(SHEET, "<pageMargins", `<pageMargins x="${"x".repeat(20_000_000)}"`),
    ends: /(?:damaged|unpacks to more)/u,
  },
  {
    about: "a hundred thousand attributes",
    make: replaced(
      SHEET,
      "<pageMargins",
      `<pageMargins ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(" ")}`,
    ),
    isSlow: true,
    ends: "report",
  },
];
