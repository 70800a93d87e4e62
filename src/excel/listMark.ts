/** The key of the mark by which a list that the add-in wrote is known: it is no log, whatever its headers. */
export const LIST_MARK = "ComplaintsMonitor.List";
