import { countText } from "../../engine/text/countText";
import { quoted } from "../../engine/text/quoted";
import { universalColumns } from "../mapping/universalTimes";
import type { Checked, LogCheck, LogFault } from "./check";

/** Whether times are those of universal time, until the user says that they are not. */
export const UNIVERSAL_TIMES: LogCheck = {
  code: "universal-times",
  title: "Midnights probably in universal time",
  find: ({ reading }: Checked): LogFault[] =>
    universalColumns(reading).flatMap(({ header, turned, example: { cell }, answer }) => {
      if (answer === false) return [];
      const dates = `${countText(turned, "date")} under ${quoted(header)}`;
      return answer === true
        ? {
            severity: "note",
            cell,
            problem:
              turned === 1
                ? `${dates} is in universal time, as you said, so it counts on another day than its cell says.`
                : `${dates} are in universal time, as you said, so they count on other days than their cells say.`,
            remedy: "Do nothing, unless the cells are in UK time.",
          }
        : {
            severity: "warning",
            cell,
            problem:
              turned === 1
                ? `${dates} seems to be in universal time, and then it was another day.`
                : `${dates} seem to be in universal time, and then they were other days.`,
            remedy: "Compare some of them with where they came from, then say which time it is.",
          };
    }),
};
