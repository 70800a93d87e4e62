import type { Task } from "../task";
import { UserError } from "../userError";
import { whyNoFigures } from "./logQuestions";
import type { LogRequest } from "./logRequest";
import { type OpenedLog, openLog } from "./openLog";

/** Opens a log of which figures are to be made. A question that must be answered first is an error. */
export async function openAnsweredLog(request: LogRequest, task: Task = {}): Promise<OpenedLog> {
  const opened = await openLog(request, task);
  const why = whyNoFigures(opened.questions, request.asking);
  if (why !== undefined) throw new UserError("openQuestion", why);
  return opened;
}
