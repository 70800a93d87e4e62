/** What the pane and the ribbon ask of Excel itself; they know no folder under `app`. */
export { runsFunctions } from "../excel/host/runsFunctions";
export { selectCell } from "../excel/host/selectCell";
export { showSheet } from "../excel/host/showSheet";
export { sheetNamesShown } from "../excel/host/sheetNamesShown";
export { associateCommand, officeColors, officeIsReady, showPane } from "../excel/host/officeHost";
export { paneVisibilityAtStart, watchPaneVisibility } from "../excel/host/paneVisibility";
export { type StopWatching, watchSelection, watchSheets, watchWorkbook } from "../excel/host/watch";
