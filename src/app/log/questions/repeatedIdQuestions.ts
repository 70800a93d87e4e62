import type { WhyDoubted } from "../../../engine/counting/doubts";
import type { SameComplaints } from "../../../engine/counting/sameComplaint";
import { listed } from "../../../engine/text/listed";
import { numberText } from "../../../engine/text/numberText";
import { quoted } from "../../../engine/text/quoted";
import { headerAbove } from "../../../log/reading/headerAbove";
import { differingHeaders } from "../../../log/reading/otherCells";
import type { LogReading } from "../../../log/reading/readLog";
import type { LogQuestion } from "../logQuestion";
import { REPEATED_ID_ANSWERS, withRepeatedIds } from "../repeatedIds";

/** Whether rows with the same ID are one complaint, where neither their cells nor the user say it. */
export function repeatedIdQuestions(reading: LogReading, same: SameComplaints): LogQuestion[] {
  if (reading.log.repeatedIds !== undefined) return [];
  const why = elsewhereRows(reading, same) ?? doubtedRows(reading, same) ?? mostRows(reading, same);
  if (!why) return [];
  const cell = reading.location("id", why.row);
  return [
    {
      kind: "repeatedIds",
      untilAnswered: "stops",
      question: `${why.because} ${ASKED}`,
      asks: ASKED,
      because: why.because,
      ...(cell && { cell }),
      isFirstLikely: false,
      answers: REPEATED_ID_ANSWERS.map(({ is, text }) => ({
        text,
        spoken: `${text}, where rows have the same ID`,
        word: is,
        choose: (kept) => withRepeatedIds(kept, is),
      })),
      option: { name: "repeated-ids", left: [] },
      remedyInSheet: "give each complaint an ID of its own",
    },
  ];
}

/** What leaves it open, and a row that does. */
interface OpenRows {
  readonly because: string;
  readonly row: number;
}

const ASKED = "Are rows with the same ID one complaint?";

function elsewhereRows(reading: LogReading, { differElsewhere }: SameComplaints): OpenRows | undefined {
  const [pair] = differElsewhere;
  if (!pair) return undefined;
  const [row, earlier] = pair;
  const headers = [
    ...(["type", "officer", "action"] as const).flatMap((field) => {
      const cell = reading.location(field, row);
      const isSame = reading.log.text(field, row) === reading.log.text(field, earlier);
      return isSame || !cell ? [] : [headerAbove(reading, cell)];
    }),
    ...differingHeaders(reading.otherCells(earlier), reading.otherCells(row)),
  ];
  const named = headers.filter((header) => header !== "").map(quoted);
  const where = named.length > 0 ? listed(named) : "a column without a header";
  return { because: `${rowsText(reading, earlier, row)}, and differ only in ${where}.`, row: earlier };
}

const WHY: Readonly<Record<WhyDoubted, string>> = {
  otherService: "another service",
  otherType: "another type of complaint",
  longAfter: "more than a year between them",
};

function doubtedRows(reading: LogReading, { doubted }: SameComplaints): OpenRows | undefined {
  const [pair] = doubted;
  if (!pair) return undefined;
  const [row, { frontline, why }] = pair;
  const [first, last] = row < frontline ? [row, frontline] : [frontline, row];
  const more = doubted.size > 1 ? ` ${numberText(doubted.size)} stage 2 rows are like that.` : "";
  return {
    because: `${rowsText(reading, first, last)}, but ${listed(why.map((one) => WHY[one]))}.${more}`,
    row: first,
  };
}

/** So many IDs may clash by mistake: each is a finding. */
const MOST_BY_MISTAKE = 2;

function mostRows(reading: LogReading, { clashing, ids }: SameComplaints): OpenRows | undefined {
  const [pair] = clashing;
  if (!pair || ids.clashing <= MOST_BY_MISTAKE || ids.clashing <= ids.all / 2) return undefined;
  const counts = `${numberText(ids.clashing)} of ${numberText(ids.all)} IDs stand in several rows that are not alike.`;
  return { because: `${counts} ${rowsText(reading, pair[1], pair[0])}.`, row: pair[1] };
}

/** `Rows 2 and 3 have the same ID, A1`. */
function rowsText(reading: LogReading, first: number, last: number): string {
  const [one, other] = [reading.location("id", first), reading.location("id", last)];
  const place = (row: number, sheet: string | undefined): string =>
    sheet !== undefined && one?.sheet !== other?.sheet
      ? `${numberText(reading.sheetRow(row) + 1)} of ${quoted(sheet)}`
      : numberText(reading.sheetRow(row) + 1);
  return `Rows ${place(first, one?.sheet)} and ${place(last, other?.sheet)} have the same ID, ${reading.log.text("id", first)}`;
}
