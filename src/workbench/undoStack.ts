import { ExcelError } from "./protocol/excelError";
import type { MemberUse } from "./protocol/memberUse";
import type { Plays } from "./plays";

/** What Excel's Undo could take back, named by the members that did it, and what emptied it. */
export interface UndoStack {
  /** The latest last; a group is one step, and whatever the user typed is `typing`. */
  readonly steps: readonly string[];
  /** The members that lost all steps before them. */
  readonly lostBy: readonly string[];
}

/** What a user's step does to be taken back, and to be done again. */
export interface Reversal {
  undo(): void;
  redo(): void;
}

/** What came of undoing or doing again: an add-in's steps are known here by their names alone. */
export type UndoOutcome = "done" | "nothing" | "ofAddIn";

/** The undo stack, as those who change a workbook keep it. */
export interface KeptUndoStack extends UndoStack {
  /** How often the workbook was changed since it was opened; taking back is a change too. */
  readonly changes: number;
  add(step: string, reversal?: Reversal): void;
  readonly canRedo: boolean;
  /** Takes back the latest step. */
  undo(): UndoOutcome;
  /** Does again the step that was taken back last; whatever is done in between forgets it. */
  redo(): UndoOutcome;
  /** Notes what an add-in does. In a group, refuses what can't be undone. */
  note(member: string, kind: MemberUse): void;
  /** Makes one step of everything until the function that it gives is called. */
  beginGroup(): () => void;
  /** Whether what is done belongs to a group that has changed something. */
  isInChangedGroup(): boolean;
}

/** The page “Undo support with the Excel JavaScript API” of Microsoft's documentation, for Windows and Mac. */
const CANNOT_BE_UNDONE: readonly string[] = [
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
];

/** What empties the stack in some builds, by issues 6170, 5918 and 3141 of OfficeDev/office-js; 2543 has event handlers. */
const REPORTED: readonly string[] = [
  "WorksheetCollection.add",
  "Range.getMergedAreasOrNullObject",
  "SettingCollection.add",
  "Setting.value",
  "Setting.delete",
];

/** What Undo knows nothing of. */
const NO_STEP: readonly string[] = [
  "WorksheetCustomPropertyCollection.add",
  "Setting.value",
  "SettingCollection.add",
];
const CHANGES = /\.(?:add|apply|clear|copy|delete|freeze|insert|merge|remove|resize|set|unmerge)\w*$/u;

interface Step {
  readonly name: string;
  readonly reversal?: Reversal | undefined;
}

export function undoStack(plays: Plays): KeptUndoStack {
  const done: Step[] = [];
  const undone: Step[] = [];
  const lostBy: string[] = [];
  let group: string[] | undefined;
  let changes = 0;
  const take = (step: Step): void => {
    undone.length = 0;
    if (group) group.push(step.name);
    else done.push(step);
  };
  const lose = (member: string): void => {
    undone.length = 0;
    if (done.length === 0) return;
    done.length = 0;
    lostBy.push(member);
  };
  const move = (from: Step[], to: Step[], way: keyof Reversal): UndoOutcome => {
    const outcome = moved(from, to, way);
    if (outcome === "done") changes++;
    return outcome;
  };
  return {
    get steps() {
      return done.map(({ name }) => name);
    },
    lostBy,
    get changes() {
      return changes;
    },
    add: (name, reversal) => {
      changes++;
      take({ name, reversal });
    },
    get canRedo() {
      return undone.length > 0;
    },
    undo: () => move(done, undone, "undo"),
    redo: () => move(undone, done, "redo"),
    note: (member, kind) => {
      if (group && kind !== "get" && CANNOT_BE_UNDONE.includes(member))
        throw new ExcelError("UndoNotSupported", `${member} can't be undone.`);
      if (isChange(member, kind)) changes++;
      if (isLoss(plays, member, kind)) lose(member);
      else if (isStep(member, kind)) take({ name: member });
    },
    beginGroup: () => {
      const own: string[] = [];
      group = own;
      return () => {
        group = undefined;
        if (own.length > 0) done.push({ name: own.join(", ") });
      };
    },
    isInChangedGroup: () => group !== undefined && group.length > 0,
  };
}

/** Takes the latest of some steps back or does it again, and puts it with the others. */
function moved(from: Step[], to: Step[], way: keyof Reversal): UndoOutcome {
  const step = from.at(-1);
  if (!step) return "nothing";
  if (!step.reversal) return "ofAddIn";
  step.reversal[way]();
  from.pop();
  to.push(step);
  return "done";
}

/** Whether the use of a member changes what a file of the workbook would hold. */
function isChange(member: string, kind: MemberUse): boolean {
  return isStep(member, kind) || (kind !== "get" && NO_STEP.includes(member));
}

/** Whether the use of a member changes something that Undo could take back. */
export function isStep(member: string, kind: MemberUse): boolean {
  return !NO_STEP.includes(member) && (kind === "set" || (kind === "call" && CHANGES.test(member)));
}

function isLoss({ undoIsLost }: Plays, member: string, kind: MemberUse): boolean {
  if (undoIsLost === "atAnyCall") return true;
  if (kind === "get") return false;
  if (CANNOT_BE_UNDONE.includes(member)) return true;
  return undoIsLost === "asReported" && (REPORTED.includes(member) || /\._Register\w+Event$/u.test(member));
}
