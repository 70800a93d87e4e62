/**
 * What each of Excel's error codes means for a user, and what to do. The codes are those of Microsoft's page “Error
 * handling with the application-specific JavaScript APIs” and of reports to OfficeDev/office-js.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "The workbook or sheet is protected, or you can only read it. Unprotect it on Excel's Review tab, or save a copy that you can edit, and try again.",
  ActivityLimitReached: "Excel has too much to do at the moment. Wait a minute and try again.",
  ApiNotAvailable:
    "This Excel does not offer something the add-in needs. Update Office (File, Account, Update Options), or open the workbook in Excel on the web.",
  ApiNotFound:
    "This version of Excel is too old for what the add-in needs. Update Office (File, Account, Update Options), or open the workbook in Excel on the web.",
  Conflict:
    "Somebody else changed the workbook at the same moment. Wait until you see their change, and try again.",
  FilteredRangeConflict:
    "A filter is in the way. Clear it on Excel's Data tab (Sort & Filter, Clear) and try again.",
  FormulaLengthExceedsLimit:
    "One of the formulas is longer than Excel allows. Shorten the names of the sheet and its headers, and try again.",
  GeneralException:
    "Excel reported an error and did not say why. It can happen when you switch to another workbook: keep this workbook in front and try again.",
  HostRestartNeeded: "Excel has to be restarted. Save your work, close Excel, open it again and try again.",
  InactiveWorkbook:
    "Another workbook came to the front before this was finished. Keep this workbook in front and try again.",
  InsertDeleteConflict:
    "There is no room to insert cells, because a table beside or below would have to move. Move that table away, and try again.",
  InvalidArgument:
    "Excel did not accept something the add-in sent. Try again; if it happens again, close and reopen the workbook.",
  InvalidBinding:
    "Excel lost its link to part of the workbook. Close the workbook, open it again and try again.",
  InvalidOperation:
    "Excel does not allow this at the moment. Close any open dialog box, select a cell on a worksheet that is not hidden, and try again.",
  InvalidOperationInCellEditMode:
    "You are editing a cell. Finish editing it (press Enter or Esc) and try again.",
  InvalidReference:
    "Cells that the add-in was using are no longer there: somebody may have deleted their rows, columns or sheet. Choose the log again and try again.",
  InvalidSelection:
    "Excel could not use what is selected: another workbook is in front, or a chart or drawing is selected. Keep this workbook in front, select a cell and try again.",
  ItemAlreadyExists: "Something in the workbook already has the name that was to be used. Try again.",
  ItemNotFound:
    "A sheet or table is no longer in the workbook: somebody may have deleted or renamed it. Choose the log again and try again.",
  MemoryLimitReached:
    "Excel has run out of memory. Close other workbooks and programs that you do not need, and try again.",
  MergedRangeConflict:
    "Merged cells, or another table, are in the way. Unmerge the cells or move the table, and try again.",
  NonBlankCellOffSheet:
    "There is no room on the sheet: cells in its last rows or columns are in use. Clear those cells and try again.",
  NotImplemented:
    "Excel does not offer what the add-in needs on this kind of device. Open the workbook in Excel for Windows, for the Mac or on the web, and try again.",
  OperationCellsExceedLimit:
    "Too many cells would have to move. Clear anything that stands far to the right of the table, and try again.",
  PayloadSizeLimitExceeded:
    "That was too much data for Excel at once. Split the log into smaller sheets, or do less at a time, and try again.",
  PivotTableRangeConflict: "A PivotTable is in the way. Move it to another sheet and try again.",
  RangeExceedsLimit:
    "The sheet has more cells in use than Excel can handle at once. Delete empty rows and columns that are formatted, and try again.",
  RequestAborted:
    "Excel broke off before it was finished. Wait until it answers again, look at the workbook, and try again.",
  RequestPayloadSizeLimitExceeded:
    "That was more than Excel can write at once. Do less at a time: choose fewer services, or fewer cells.",
  ResponsePayloadSizeLimitExceeded:
    "That was more than Excel can read at once. Shorten very long texts on the sheet, or split the log into smaller sheets, and try again.",
  ServiceNotAvailable: "Excel's service does not answer at the moment. Wait a minute and try again.",
  Unauthenticated: "Excel no longer knows who you are. Sign in to Office again and try again.",
  UndoNotSupported:
    "Excel refused a change because it could not undo it later. Save the workbook and try again.",
  UnsupportedOperation:
    "Excel cannot do this in a workbook of this kind. Save it as an Excel workbook (.xlsx) and try again.",
  UnsupportedSheet:
    "The sheet in front is a chart or macro sheet. Go to an ordinary worksheet and try again.",
};

/** The sentence for a code. One that is not in the list is named: it is all that anybody who helps has to go by. */
export function failureSentence(code: string): string {
  const known = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  if (known !== undefined) return known;
  return `Excel reported an error that the add-in does not know (${code}). Try again; if it happens again, close and reopen the workbook.`;
}
