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

/** The undo stack, as those who change a workbook keep it. */
export interface KeptUndoStack extends UndoStack {
  add(step: string): void;
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

export function undoStack(plays: Plays): KeptUndoStack {
  const steps: string[] = [];
  const lostBy: string[] = [];
  let group: string[] | undefined;
  const lose = (member: string): void => {
    if (steps.length === 0) return;
    steps.length = 0;
    lostBy.push(member);
  };
  return {
    steps,
    lostBy,
    add: (step) => {
      (group ?? steps).push(step);
    },
    note: (member, kind) => {
      if (group && kind !== "get" && CANNOT_BE_UNDONE.includes(member))
        throw new ExcelError("UndoNotSupported", `${member} can't be undone.`);
      if (isLoss(plays, member, kind)) lose(member);
      else if (isStep(member, kind)) (group ?? steps).push(member);
    },
    beginGroup: () => {
      const own: string[] = [];
      group = own;
      return () => {
        group = undefined;
        if (own.length > 0) steps.push(own.join(", "));
      };
    },
    isInChangedGroup: () => group !== undefined && group.length > 0,
  };
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
