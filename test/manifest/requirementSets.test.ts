import { type UsedMember, excelMembersUsedIn } from "./excelMembers";
import { attribute, elementsNamed, readManifestXml } from "../../src/tooling/manifest/manifestXml";

/** Members of later sets that the code asks for before it uses them: `Table.showTotals`, for example. */
const FEATURE_DETECTED: readonly string[] = ["RunOptions.mergeUndoGroup"];

/**
 * What every Excel that has a library at all has; the type definitions give it no version. The library itself passes
 * over `delayForCellEdit` where Excel can't wait.
 */
const ALWAYS_THERE = ["Excel.run", "RequestContext.workbook", "RunOptions.delayForCellEdit"];

type Version = readonly [number, number];

const isAfter = ([major, minor]: Version, than: Version): boolean =>
  major > than[0] || (major === than[0] && minor > than[1]);

async function declaredVersion(name: string): Promise<Version | undefined> {
  const sets = elementsNamed(await readManifestXml(), "Set");
  const set = sets.find((one) => attribute(one, "Name") === name);
  const [major, minor] = set ? attribute(set, "MinVersion").split(".").map(Number) : [];
  return major === undefined || minor === undefined ? undefined : [major, minor];
}

let used: readonly UsedMember[] = [];
beforeAll(() => {
  used = excelMembersUsedIn("src/excel");
});

const told = ({ name, since, place }: UsedMember): string =>
  `${name} (ExcelApi ${since?.join(".") ?? "of no release"}) in ${place}`;

test("every member of Excel that src/excel uses is of the requirement set that the manifest declares", async () => {
  const declared = (await declaredVersion("ExcelApi")) ?? [0, 0];
  const beyond = used.filter(
    ({ name, since }) =>
      !ALWAYS_THERE.includes(name) &&
      !FEATURE_DETECTED.includes(name) &&
      (since === undefined || isAfter(since, declared)),
  );
  expect(beyond.map(told)).toEqual([]);
});

test("the manifest asks for no later set of Excel than src/excel uses", async () => {
  const declared = await declaredVersion("ExcelApi");
  const newest = used
    .filter(({ name }) => !FEATURE_DETECTED.includes(name))
    .flatMap(({ since }) => (since ? [since] : []))
    .reduce((one, other) => (isAfter(other, one) ? other : one), [1, 1]);
  expect(declared).toEqual(newest);
});

test("every member that is said to be asked for is used", () => {
  const names = used.map(({ name }) => name);
  expect([...FEATURE_DETECTED, ...ALWAYS_THERE].filter((name) => !names.includes(name))).toEqual([]);
});

test("the manifest asks for Excels that run the ribbon and the pane in one runtime", async () => {
  expect(await declaredVersion("SharedRuntime")).toEqual([1, 1]);
});

test.each([
  ["a property that is set", "Worksheet.showGridlines", [1, 8]],
  ["a property of an object that is set whole", "PageLayoutZoomOptions.horizontalFitToPages", [1, 9]],
  ["a property that is taken out of an object", "RangeFormat.borders", [1, 1]],
  ["a method", "Worksheet.getRanges", [1, 9]],
] as const)("%s is found", (_, name, since) => {
  expect(used).toContainEqual(expect.objectContaining({ name, since }));
});
