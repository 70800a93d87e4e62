import { applyStyle } from "../writing/applyStyle";
import { mergeCells } from "../writing/mergeCells";
import { areasOf } from "../address";
import { type ExcelTrial, type ReadBack, firstDifference, nearly } from "./excelTrial";

const COLOR = "#002D54";
const FILL = "#E9ECF2";

/** How cells look, and how the sheet shows them. */
export const LOOK_TRIALS: readonly ExcelTrial[] = [
  {
    name: "Fonts, colours and alignments stay as they were set",
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B2");
      const { format } = cells;
      applyStyle(cells, {
        ...{
          fontName: "Arial",
          indent: 1,
          fontSize: 14,
          bold: true,
          italic: true,
          fontColor: COLOR,
          fill: FILL,
          wraps: true,
        },
        ...{ align: "right", verticalAlign: "top" },
      });
      const font = format.font.load("name,size,bold,italic,color");
      const fill = format.fill.load("color");
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      await context.sync();
      return firstDifference([
        { what: "the font", wanted: "Arial", got: font.name },
        { what: "its size", wanted: 14, got: font.size },
        { what: "its colour", wanted: COLOR, got: font.color },
        { what: "bold and italic", wanted: [true, true], got: [font.bold, font.italic] },
        { what: "the fill", wanted: FILL, got: fill.color },
        { what: "the alignment", wanted: "Right", got: format.horizontalAlignment },
        { what: "the indent", wanted: 1, got: format.indentLevel },
        { what: "the vertical alignment", wanted: "Top", got: format.verticalAlignment },
        { what: "wrapping", wanted: true, got: format.wrapText },
      ]);
    },
  },
  {
    name: "Several areas can be formatted together",
    run: async ({ context, sheet }) => {
      applyStyle(sheet.getRanges("A1:A2,C1"), { bold: true });
      const fonts = ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).format.font.load("bold"));
      await context.sync();
      return firstDifference([
        { what: "bold", wanted: [true, false, true], got: fonts.map(({ bold }) => bold) },
      ]);
    },
  },
  {
    name: "Headings have a style of Excel's own, and the look laid over it",
    run: async ({ context, sheet }) => {
      applyStyle(sheet.getRange("A1:B1"), { namedStyle: "Heading1", fontName: "Arial", fontColor: COLOR });
      applyStyle(sheet.getRanges("A2:B2,A4"), { namedStyle: "Heading2", fontSize: 10 });
      const [first, second, plain] = ["A1:B1", "A4", "A5"].map((cells) =>
        sheet.getRange(cells).load("style"),
      );
      const fonts = ["A1", "A4"].map((cell) => sheet.getRange(cell).format.font.load("name,size,color,bold"));
      const line = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      const [over, under] = fonts;
      return firstDifference([
        {
          what: "the styles",
          wanted: ["Heading1", "Heading2", "Normal"],
          got: [first?.style, second?.style, plain?.style],
        },
        {
          what: "what is laid over it",
          wanted: ["Arial", COLOR, 10],
          got: [over?.name, over?.color, under?.size],
        },
        { what: "what the style gives", wanted: [true, true], got: [over?.bold, under?.bold] },
        { what: "the line below", wanted: "None", got: line.style },
      ]);
    },
  },
  {
    name: "Lines around cells stay as they were drawn",
    run: async ({ context, sheet }) => {
      applyStyle(sheet.getRange("B2:C3"), { rules: COLOR });
      const edge = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,color");
      await context.sync();
      return firstDifference([
        { what: "the line below", wanted: "Continuous", got: edge.style },
        { what: "its colour", wanted: COLOR, got: edge.color },
      ]);
    },
  },
  {
    name: "Columns are as wide and rows as high as they were made",
    run: async ({ context, sheet }) => {
      const { format } = sheet.getRange("B2");
      format.columnWidth = 120;
      format.rowHeight = 45;
      sheet.getRanges("B4,B6").format.rowHeight = 30;
      const other = sheet.getRange("B6").format.load("rowHeight");
      format.load("columnWidth,rowHeight");
      await context.sync();
      return firstDifference([
        nearly("the width", 120, format.columnWidth),
        nearly("the height", 45, format.rowHeight),
        nearly("the height of row 6", 30, other.rowHeight),
      ]);
    },
  },
  {
    name: "Merged cells are merged, and found",
    run: async ({ context, sheet }) => {
      const area = { row: 19, column: 0, rowCount: 1, columnCount: 3 };
      mergeCells(sheet, [area]);
      const merged = sheet.getRange("A19:D21").getMergedAreasOrNullObject().load("address");
      await context.sync();
      const got = merged.isNullObject ? [] : areasOf(merged.address);
      return firstDifference([{ what: "the merged area", wanted: [area], got }]);
    },
  },
  {
    name: "Grid lines are hidden, and rows frozen",
    run: async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      sheet.load("showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
      await context.sync();
      const readBack: ReadBack[] = [
        { what: "grid lines", wanted: false, got: sheet.showGridlines },
        { what: "frozen rows", wanted: 1, got: frozen.isNullObject ? 0 : frozen.rowCount },
      ];
      return firstDifference(readBack);
    },
  },
];
