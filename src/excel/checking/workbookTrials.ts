import { codeOf } from "../host/failure";
import { runWrite } from "../host/runWrite";
import { PATIENCE, awaited } from "./awaited";
import { type ExcelTrial, firstDifference } from "./excelTrial";

const KEY = "ComplaintsMonitor.Check";

/** What the add-in keeps in a workbook, and what a workbook tells it. */
export const WORKBOOK_TRIALS: readonly ExcelTrial[] = [
  {
    name: "A sheet keeps the mark of the add-in",
    run: async ({ context, sheet }) => {
      sheet.customProperties.add(`${KEY}.Mark`, '{"a":"b"}');
      await context.sync();
      const mark = sheet.customProperties.getItemOrNullObject(`${KEY}.Mark`).load("value");
      await context.sync();
      return firstDifference([
        { what: "the mark", wanted: '{"a":"b"}', got: mark.isNullObject ? null : mark.value },
      ]);
    },
  },
  {
    name: "The workbook keeps settings",
    run: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(KEY, "kept");
      await context.sync();
      const setting = settings.getItemOrNullObject(KEY).load("value");
      await context.sync();
      const got: unknown = setting.isNullObject ? null : setting.value;
      if (!setting.isNullObject) setting.delete();
      await context.sync();
      return firstDifference([{ what: "the setting", wanted: "kept", got }]);
    },
  },
  {
    name: "A change of a sheet is told",
    run: async ({ context, sheet }) => {
      const told = new Set<string>();
      const tell = (what: string) => (): Promise<void> => {
        told.add(what);
        return Promise.resolve();
      };
      const { workbook } = context;
      const handlers = [
        sheet.onChanged.add(tell("changed")),
        workbook.worksheets.onActivated.add(tell("activated")),
      ];
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      const isTold = await awaited(
        () => Promise.resolve(told.has("changed")),
        (isSo) => isSo,
      );
      for (const handler of handlers) handler.remove();
      await context.sync();
      return isTold ? undefined : `Nothing was told within ${PATIENCE} seconds.`;
    },
  },
  {
    name: "A cell can be selected, and the selection asked for",
    run: async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRange("C3").select();
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      await context.sync();
      const got = [cell.rowIndex, cell.columnIndex];
      return firstDifference([{ what: "the selected cell", wanted: [2, 2], got }]);
    },
  },
  {
    name: "A protected sheet is said to be, and refuses changes",
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      const isProtected = sheet.protection.protected;
      let refused = "nothing";
      try {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      } catch (error) {
        refused = codeOf(error) ?? String(error);
      }
      sheet.protection.unprotect();
      await context.sync();
      return firstDifference([
        { what: "protected", wanted: true, got: isProtected },
        { what: "what refused the change", wanted: "AccessDenied", got: refused },
      ]);
    },
  },
  {
    name: "Dates are numbered from 1900 or 1904",
    run: async ({ context }) => {
      const first = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      return [0, 1462].includes(first.value) ? undefined : `1 January 1904 is day ${first.value}.`;
    },
  },
  {
    name: "A write of several steps arrives whole, with one step to undo where Excel offers it",
    run: async ({ context, sheet }) => {
      sheet.load("name");
      await context.sync();
      const { name } = sheet;
      const got = await runWrite(
        async (write) => {
          const written = write.workbook.worksheets.getItem(name).getRange("A1:A2");
          written.numberFormat = [["0"], ["0"]];
          written.values = [[701], [702]];
          const range = write.workbook.worksheets.getItem(name).getRange("A1:A2").load("values");
          await write.sync();
          return range.values;
        },
        () => Promise.resolve(),
      );
      return firstDifference([{ what: "A1:A2", wanted: [[701], [702]], got }]);
    },
  },
];
