/** The colours of a report, of cells and of charts alike. */
export const NAVY = "#002D54";
export const GREY = "#595959";
export const WHITE = "#FFFFFF";
