/** What a function is handed for a blank cell: 0 by desktop builds of Excel, null or an empty text by others. */
export const BLANK_CELLS = [0, null, ""] as const;

export type BlankCell = (typeof BLANK_CELLS)[number];

/** What most builds hand over (OfficeDev/office-js issues 1951, 4702 and 5262). */
export const USUAL_BLANK_CELL: BlankCell = 0;
