import type { Traffic } from "../traffic";

/** Excel's events by the numbers under which Microsoft's library knows them. */
const NUMBERS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof NUMBERS;

/** The kind of message that tells of an event, and the target of handlers of the whole workbook. */
const EVENT_MESSAGES = 65_536;
export const WHOLE_WORKBOOK = "Workbook";

/** Something that happened on a sheet, as the library's handlers are told of it. */
export interface ExcelEvent {
  readonly name: EventName;
  readonly sheetId: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Which events the add-in asked for, on which sheets. */
export interface Registrations {
  /** How many there are. */
  count(): number;
  register(name: EventName, target: string): void;
  unregister(name: EventName, target: string): void;
  /** The data of a `richApiMessage` for those that asked for the event; none where nobody did. */
  messageFor(event: ExcelEvent): object | undefined;
}

export function registrations(traffic: Pick<Traffic, "watches" | "events">): Registrations {
  const asked = new Set<string>();
  let sent = 0;
  const key = (name: EventName, target: string): string => `${name} ${target}`;
  return {
    count: () => asked.size,
    register: (name, target) => {
      traffic.watches++;
      asked.add(key(name, target));
    },
    unregister: (name, target) => {
      asked.delete(key(name, target));
    },
    messageFor: ({ name, sheetId, details }) => {
      const targets = [sheetId, WHOLE_WORKBOOK].filter((target) => asked.has(key(name, target)));
      if (targets.length === 0) return undefined;
      traffic.events++;
      const message = JSON.stringify({ worksheetId: sheetId, source: "Local", ...details });
      return {
        ArrayData: targets.map((target) => [EVENT_MESSAGES, NUMBERS[name], target, message, ++sent, false]),
      };
    },
  };
}
