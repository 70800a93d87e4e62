import { swapsText, swappedColumns } from "../mapping/swappedDates";
import type { Checked, LogCheck, LogFault } from "./check";

/** Whether days and months were swapped, until the user says that they were not. */
export const SWAPPED_DATES: LogCheck = {
  code: "swapped-dates",
  title: "Days and months probably swapped",
  find: ({ reading }: Checked): LogFault[] =>
    swappedColumns(reading).flatMap((column) => {
      const { swaps, answer } = column;
      const [first] = swaps;
      if (!first || answer === false) return [];
      const some = swapsText(column);
      const [problem, remedy] = answer
        ? [
            `${some} are read with day and month the other way round, as you said. So is a date in the first twelve days of a month that you type there now.`,
            "Swap them back in the sheet with Fix.",
          ]
        : [
            `In ${some}, Excel seems to have swapped day and month when the log was opened.`,
            "Compare some of them with where they came from, then swap them back with Fix, or say that they are right.",
          ];
      return { severity: "warning", cell: first.cell, problem, remedy };
    }),
};
