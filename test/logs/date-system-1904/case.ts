import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

export const LOG: LogCase = {
  about: "The workbook counts days from 1904, as old Macintosh workbooks do.",
  sheets: { Complaints: { rows: ROWS } },
  is1904: true,
  sameReportAs: "plain",
};
