import { type PaneRequest, parsePaneRequest } from "../../../src/app/ribbon/paneRequest";

const ROWS = { read: 3, used: 2, worrying: 1, reasons: [{ count: 1, words: "no date that can be counted" }] };
const NEWS = { sheet: "Q4 2021-22 report", quarter: "Q4 2021/22", rows: ROWS, note: "To date." };

const REQUESTS: readonly PaneRequest[] = [
  { page: "check" },
  { page: "report", matter: "exists", quarter: "Q4 2021/22" },
  { page: "report", matter: "written", news: NEWS },
  { page: "report", matter: "log" },
  { page: "report", matter: "failed", message: "It failed." },
];

test.each(REQUESTS)("what was left for the pane is understood: %j", (request) => {
  expect(parsePaneRequest(JSON.stringify(request))).toEqual(request);
});

test.each([
  "{",
  "null",
  '{"page":"nowhere"}',
  '{"page":"report","matter":"exists","quarter":4}',
  '{"page":"report","matter":"written","news":{"sheet":"A","quarter":"Q1 2022/23"}}',
])("anything else is passed over: %s", (stored) => {
  expect(parsePaneRequest(stored)).toBeUndefined();
});
