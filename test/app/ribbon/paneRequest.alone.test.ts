import type * as PaneRequests from "../../../src/app/ribbon/paneRequest";
import type { PaneRequest } from "../../../src/app/ribbon/paneRequest";

const ROWS = {
  used: "2 of 3 rows used, 1 not counted.",
  worrying: 1,
  reasons: ["1 without a date that can be counted"],
};
const NEWS = { sheet: "Q4 2021-22 report", quarter: "Q4 2021/22", rows: ROWS, notes: ["To date."] };

const REQUESTS: readonly PaneRequest[] = [
  { page: "check" },
  { page: "report", matter: "exists", quarter: "Q4 2021/22" },
  { page: "report", matter: "written", news: NEWS },
  { page: "report", matter: "log", wanted: 3 },
  { page: "report", matter: "log", wanted: "latest" },
  { page: "report", matter: "failed", message: "It failed." },
];

const KEY = "ComplaintsMonitor.PaneRequest";
const stored = new Map<string, string>();
const session: Pick<Storage, "getItem" | "setItem" | "removeItem"> = {
  getItem: (key) => stored.get(key) ?? null,
  setItem: (key, text) => stored.set(key, text),
  removeItem: (key) => stored.delete(key),
};

/** The module as another page has it: what one has in memory the other has not. */
async function anotherPage(): Promise<typeof PaneRequests> {
  vi.resetModules();
  return import("../../../src/app/ribbon/paneRequest");
}

beforeEach(() => {
  stored.clear();
  Object.assign(globalThis, { window: new EventTarget() });
  Object.defineProperty(globalThis, "sessionStorage", { configurable: true, get: () => session });
});

test.each(REQUESTS)(
  "a request left by another page of the session is understood, once: %j",
  async (request) => {
    (await anotherPage()).askPane(request);
    const { takePaneRequest } = await anotherPage();
    expect(takePaneRequest()).toEqual(request);
    expect(takePaneRequest()).toBeUndefined();
  },
);

test.each([
  "{",
  "null",
  '{"page":"nowhere"}',
  '{"page":"report"}',
  '{"page":"report","matter":"log","wanted":5}',
  '{"page":"report","matter":"exists","quarter":4}',
  '{"page":"report","matter":"written","news":{"sheet":"A","quarter":"Q1 2022/23"}}',
])("anything else in the session is passed over: %s", async (text) => {
  stored.set(KEY, text);
  const { takePaneRequest } = await anotherPage();
  expect(takePaneRequest()).toBeUndefined();
});

test("where the browser blocks storage, the ribbon's request reaches the pane of its runtime all the same", async () => {
  Object.defineProperty(globalThis, "sessionStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("The document is sandboxed.", "SecurityError");
    },
  });
  const { askPane, onPaneRequest, takePaneRequest } = await anotherPage();
  const heard = vi.fn();
  onPaneRequest(heard);
  expect(takePaneRequest()).toBeUndefined();
  askPane({ page: "help" });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(takePaneRequest()).toEqual({ page: "help" });
  expect(takePaneRequest()).toBeUndefined();
});
