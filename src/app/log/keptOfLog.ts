import { countingSettings } from "../settings/countingSettings";
import { type WorkbookSettings, readSettings } from "../settings/settings";
import { readLogChoices } from "./logChoices";
import type { LogRequest } from "./logRequest";

/** What a workbook keeps of how its log is read and counted. */
export interface KeptOfLog {
  readonly kept: WorkbookSettings;
  readonly request: Pick<LogRequest, "choices" | "settings">;
}

/** What the workbook keeps by now: others may have changed it since it was last read. */
export async function keptOfLog(
  settings: () => Promise<WorkbookSettings> = readSettings,
): Promise<KeptOfLog> {
  const kept = await settings();
  const choices = await readLogChoices();
  return { kept, request: { choices, settings: await countingSettings(kept) } };
}
