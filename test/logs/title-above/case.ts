import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

export const LOG: LogCase = {
  about: "The headers stand in row 5, under a title, a line of notes and blank rows.",
  sheets: {
    Log: {
      rows: `
Social Work Complaints Log 2020–2022
|
Kept by the complaints officer. Please fill in every column.
|
${ROWS}`,
      merged: ["A1:K1"],
    },
  },
  sameReportAs: "plain",
};
