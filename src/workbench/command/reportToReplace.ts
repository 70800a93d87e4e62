import { existingReports } from "../../app/report/existingReports";
import type { ReplacedReport } from "../../app/report/generateReport";
import type { PreparedReport } from "../../app/report/reportOn";
import { typedSentence } from "../../app/report/typedCells";
import { withTyped } from "../../app/report/typedOnReports";
import { quoted } from "../../engine/text/quoted";
import { listed } from "../../engine/text/listed";
import { CommandError } from "./commandError";

/**
 * The report of the workbook that is to be written over; none where it has none. What else than commentary was typed on it
 * is said: it stays in the file that was read.
 */
export async function reportToReplace(
  prepared: PreparedReport,
  say: (text: string) => void,
): Promise<ReplacedReport | undefined> {
  const [found, ...others] = await withTyped(await existingReports(prepared));
  if (!found) return undefined;
  if (others.length > 0) {
    const sheets = [found, ...others].map(({ sheet }) => quoted(sheet));
    throw new CommandError(
      `The workbook has this report on the sheets ${listed(sheets)}, so --replace can't tell which is meant. Delete all but one, or leave --replace out.`,
    );
  }
  const { sheet, mark, typed } = found;
  const lost = typedSentence(typed);
  if (lost !== "") say(`${lost} It is still in the file that was read.`);
  return { sheet, id: mark.id };
}
