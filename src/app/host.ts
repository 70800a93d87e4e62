/** What the pane and the ribbon ask of Excel itself; they know no folder under `app`. */
export { selectCell } from "../excel/selectCell";
export { showSheet } from "../excel/showSheet";
export { sheetNamesShown } from "../excel/sheetNamesShown";
export { associateCommand, officeColors, officeIsReady, showPane } from "../excel/officeHost";
export { type StopWatching, watchSelection, watchSheets } from "../excel/watch";
