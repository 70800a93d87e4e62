import { cellsNamed } from "../../src/workbench/book/cellsNamed";
import { typeText } from "../../src/workbench/user/editedText";
import { type PaneWorkbook, openPaneWorkbook } from "../app/paneWorkbook";
import { fileOf } from "../excel/logBook";

type Command = (event: { completed(): void }) => void;

const commands = new Map<string, Command>();
const showAsTaskpane = vi.fn(() => Promise.reject(new Error("There is no pane here.")));
const stored = new Map<string, string>();

let workbook: PaneWorkbook;

beforeAll(async () => {
  vi.useFakeTimers({ now: new Date("2022-04-20T09:00:00Z"), toFake: ["Date"] });
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      context: { requirements: { isSetSupported: () => false } },
      onReady: () => Promise.resolve({ host: "Excel" }),
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: { showAsTaskpane },
    },
    sessionStorage: { setItem: (key: string, value: string) => stored.set(key, value) },
    window: new EventTarget(),
  });
  workbook = await openPaneWorkbook();
  await import("../../src/commands/commands");
  await Promise.resolve();
});

test("without a pane, nothing is read or listened to but what a command itself needs", async () => {
  const { traffic, book, resetTraffic } = workbook;
  expect(traffic.roundTrips).toBe(0);
  await new Promise<void>((resolve) => commands.get("generateQ4")?.({ completed: resolve }));
  expect(traffic.roundTrips).toBeGreaterThan(0);
  resetTraffic();
  const closed = cellsNamed(book, "Complaints Log!H30");
  if (closed) typeText(closed, "Upheld");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(traffic.roundTrips).toBe(0);
  expect(book.events.count()).toBe(0);
});

test("every button that the ribbon names is there", () => {
  expect([...commands.keys()].sort()).toEqual(
    ["checkLog", "generateLatest", "generateQ1", "generateQ2", "generateQ3", "generateQ4", "openHelp"].sort(),
  );
});

test("a command completes even where the pane can't be shown, and leaves word for it", async () => {
  const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await new Promise<void>((resolve) => commands.get("checkLog")?.({ completed: resolve }));
  expect(showAsTaskpane).toHaveBeenCalled();
  expect([...stored.values()]).toEqual(['{"page":"check"}']);
  complaint.mockRestore();
});

test("the ribbon's report is in the workbook when its command completes", async () => {
  const { book } = await openPaneWorkbook();
  await new Promise<void>((resolve) => commands.get("generateQ4")?.({ completed: resolve }));
  expect(book.file.worksheets.map(({ name }) => name)).toEqual(["Complaints Log", "Q4 2021-22 report"]);
});

test.each([
  ["generateQ4", { Notes: [["A note"]] }, { page: "report", matter: "log", wanted: 4 }],
  ["openHelp", { Notes: [["A note"]] }, { page: "help" }],
])("%s opens the pane on the very matter that it can't settle alone", async (command, sheets, request) => {
  await openPaneWorkbook(await fileOf(sheets));
  showAsTaskpane.mockImplementation(() => Promise.resolve() as Promise<never>);
  showAsTaskpane.mockClear();
  await new Promise<void>((resolve) => commands.get(command)?.({ completed: resolve }));
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect([...stored.values()]).toEqual([JSON.stringify(request)]);
});
