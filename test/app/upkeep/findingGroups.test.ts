import { openLog } from "../../../src/app/log/openLog";
import { type ShownFindings, findingGroups, findingsWith } from "../../../src/app/upkeep/findingGroups";
import { NO_CHOICES } from "../../../src/log/choices";
import { isoDay } from "../../engine/calendar/isoDay";
import { type Cell, HEADERS, fileOf, upheld } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";
import { AS_FOUND } from "../log/asFound";

async function groupsOf(...lines: Partial<Record<string, Cell>>[]): Promise<ShownFindings[]> {
  const rows = lines.map((differently) =>
    upheld().map((value, place) => differently[HEADERS[place] ?? ""] ?? value),
  );
  await openPaneWorkbook(await fileOf({ Log: [HEADERS, ...rows] }));
  return findingGroups(await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") }));
}

const firstOf = (groups: readonly ShownFindings[], code: string) =>
  groups.find((group) => group.code === code)?.first(1)[0];

test("a word that is not understood can be said to mean what it is a slip away from, where it is listed", async () => {
  const finding = firstOf(await groupsOf({ Outcome: "Part uphled" }), "unknown-outcome");
  expect(finding?.answers?.proposed?.text).toBe("It means Partially Upheld");
  expect(Object.values(finding?.answers?.proposed?.choose(NO_CHOICES).values.outcome ?? {})).toEqual([
    "partiallyUpheld",
  ]);
});

test("a word that could mean anything has its answers to choose from, and none is proposed", async () => {
  const answers = firstOf(await groupsOf({ Outcome: "Noted" }), "unknown-outcome")?.answers;
  expect(answers?.proposed).toBeUndefined();
  expect(answers?.all.map(({ text }) => text)).toContain("Not Upheld");
});

test("of two complaints with one ID both cells are named, and that all such rows are one complaint can be said", async () => {
  const groups = await groupsOf({}, { Outcome: "Not Upheld" });
  const finding = firstOf(groups, "same-id");
  expect([finding?.cell?.address, finding?.otherCell?.address]).toEqual(["A3", "A2"]);
  expect(finding?.answers?.proposed?.choose(NO_CHOICES).repeatedIds).toBe("one");
});

test("findings are found by the words of their sentence, their check and their cell, in any order", async () => {
  const groups = await groupsOf({ Outcome: "Noted" }, { "Complaint ID": "C2", Outcome: "Part uphled" });
  const addressesOf = (words: string): (string | undefined)[] =>
    findingsWith(groups, words)
      .filter(({ code }) => code === "unknown-outcome")
      .flatMap((group) => group.first(group.count).map(({ cell }) => cell?.address));
  expect(addressesOf("")).toEqual(["G2", "G3"]);
  expect(addressesOf("UPHLED outcome")).toEqual(["G3"]);
  expect(addressesOf("g2")).toEqual(["G2"]);
  expect(addressesOf("nothing of the kind")).toEqual([]);
});
