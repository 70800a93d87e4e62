import { parsePaneRequest } from "../../src/app/paneRequest";

test("what was left for the pane is understood, and anything else is passed over", () => {
  const request = { page: "report", matter: "exists", quarter: "Q4 2021/22" };
  expect(parsePaneRequest(JSON.stringify(request))).toEqual(request);
  for (const stored of ["{", "null", '{"page":"nowhere"}', '{"page":"report","quarter":4}'])
    expect(parsePaneRequest(stored)).toBeUndefined();
});
