import { ExcelFailure } from "../host/failure";

/**
 * Asks for sheets, by name or id, and whether they are protected. Once Excel has answered, what is returned gives them by
 * what was asked for, or throws where any is protected: all are asked before the first is written to.
 */
export function loadWritable(
  { workbook }: Excel.RequestContext,
  sheets: Iterable<string>,
): () => (sheet: string) => Excel.Worksheet {
  const asked = new Map(
    [...new Set(sheets)].map((sheet) => {
      const worksheet = workbook.worksheets.getItem(sheet).load("id,name");
      worksheet.protection.load("protected");
      return [sheet, worksheet] as const;
    }),
  );
  return () => {
    for (const { name, protection } of asked.values()) if (protection.protected) throw protectedSheet(name);
    return (sheet) => {
      const found = asked.get(sheet);
      if (!found) throw new Error(`Nobody asked for the sheet ${sheet}.`);
      return found;
    };
  };
}

function protectedSheet(name: string): ExcelFailure {
  return new ExcelFailure(
    "protected",
    `The sheet “${name}” is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet) and try again.`,
  );
}
