import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

const [headers, ...complaints] = ROWS.trim().split("\n");

export const LOG: LogCase = {
  about: "A template's hints and examples were left above the complaints, one of them filled in whole.",
  sheets: {
    Complaints: {
      rows: [
        headers,
        "Unique number | Pick from list | Pick from list | dd/mm/yyyy | Pick from list | dd/mm/yyyy | dd/mm/yyyy | Pick from list | Y/N | Job title | Free text",
        "e.g. 001 | e.g. Housing | e.g. Delay | e.g. 05/01/2022 | e.g. Frontline | | e.g. 07/01/2022 | e.g. Upheld | Y/N | e.g. Team Manager | e.g. Apology",
        "EXAMPLE | Housing | Delay | 2022-01-05 | Frontline | | 2022-01-07 | Upheld | No | Name of officer | What was done",
        ...complaints,
        "| Select | Choose an item. | Click or tap to enter a date.",
      ].join("\n"),
    },
  },
  sameReportAs: "plain",
};
