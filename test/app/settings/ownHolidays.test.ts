import type { Workbook } from "@cj-tech-master/excelts";
import { builtInHolidays } from "../../../src/app/settings/builtInSettings";
import { countingSettings } from "../../../src/app/settings/countingSettings";
import { ownHolidays } from "../../../src/app/settings/ownHolidays";
import { DEFAULT_WORKBOOK_SETTINGS } from "../../../src/app/settings/settings";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { type Cell, fileOf, logBook } from "../../excel/logBook";

const LOCAL = { day: 44641, name: "Local holiday" };
const LIST: Cell[][] = [
  ["Date", "Name"],
  [LOCAL.day, LOCAL.name],
];

/** Opens a workbook with a sheet `Our days`, whose list begins in B3. */
async function openWith(list: readonly Cell[][] = LIST, change?: (file: Workbook) => void): Promise<void> {
  const rows = [[], [], ...list.map((line) => [null, ...line])];
  (await openWorkbook(await fileOf({ Log: [["A log"]], "Our days": rows }, change))).activate();
}

function withTable(file: Workbook): void {
  file.addWorksheet("More").addTable({
    name: "DaysOff",
    ref: "C2",
    columns: [{ name: "Date" }, { name: "Name" }],
    rows: [[LOCAL.day, LOCAL.name]],
  });
}

function withName(file: Workbook): void {
  file.definedNames.add("'Our days'!$B$4:$C$4", "Our.Holidays");
}

describe("holidays of the workbook's own are read from", () => {
  test.each([
    ["a sheet", "Our days", undefined],
    ["a sheet in any case, with blanks around it", " our DAYS ", undefined],
    ["cells of a sheet", "'Our days'!$B$4:$C$4", undefined],
    ["cells of a sheet, unquoted, header and all", "Our days!b3:c40", undefined],
    ["whole columns", "Our days!B:C", undefined],
    ["a table", "daysoff", withTable],
    ["a defined name", "our.holidays", withName],
  ] as const)("%s: %s", async (_, place, change) => {
    await openWith(LIST, change);
    expect(await ownHolidays(place)).toEqual([LOCAL]);
  });

  test("a workbook of the 1904 system", async () => {
    await openWith([[LOCAL.day - 1462, LOCAL.name]], (file) => {
      file.properties = { ...file.properties, date1904: true };
    });
    expect(await ownHolidays("Our days")).toEqual([LOCAL]);
  });

  test("a sheet that has an exclamation mark in its name", async () => {
    (await openWorkbook(await fileOf({ "Off! B2": LIST }))).activate();
    expect(await ownHolidays("Off! B2")).toEqual([LOCAL]);
  });
});

test("they count beside the built-in ones, or in their place", async () => {
  await openWith();
  const holidaysFor = async (use: "add" | "replace"): Promise<number> => {
    const settings = { ...DEFAULT_WORKBOOK_SETTINGS, holidays: { use, place: "Our days" } };
    const { holidays } = (await countingSettings(settings)).holidays;
    expect(holidays).toContainEqual(LOCAL);
    return holidays.length;
  };
  expect(await holidaysFor("replace")).toBe(1);
  expect(await holidaysFor("add")).toBeGreaterThan(80);
});

describe("a sentence says what is wrong with", () => {
  test.each([
    ["a name that nothing has", "Hols", /no sheet, table or defined name “Hols”.*such as Sheet2!A2:B40/u],
    ["cells without their sheet", "A2:B40", /“A2:B40” does not say which sheet.*Sheet2!A2:B40/u],
    ["a sheet that is not there", "Days!A2:B40", /no sheet “Days” for your holidays/u],
    ["cells that are none", "Our days!A2:?", /“A2:\?” is not a range of cells/u],
    ["cells beyond the sheet", "Our days!A2:ZZZ99", /“A2:ZZZ99” is not a range of cells/u],
    ["cells that hold nothing", "Our days!H2:I9", /no holidays at “Our days!H2:I9”/u],
    ["nothing but a header", "Our days!B3:C3", /no holidays at “Our days!B3:C3”/u],
  ])("%s", async (_, place, sentence) => {
    await openWith();
    await expect(ownHolidays(place)).rejects.toThrow(sentence);
  });

  test.each([
    ["a text", "some day"],
    ["a date that was typed as text", "25/12/2024"],
    ["a number that is no date of our time", 2024],
  ])("%s among the dates, and names its cell", async (_, value) => {
    await openWith([...LIST, [value, "Another"]]);
    await expect(ownHolidays("Our days")).rejects.toThrow(
      `The cell 'Our days'!B5, among your holidays, holds “${value}”`,
    );
  });

  test("a date that was typed as text in the first line, which is no header", async () => {
    await openWith([["25/12/2024", "Christmas"]]);
    await expect(ownHolidays("Our days")).rejects.toThrow(/'Our days'!B3/u);
  });
});

test("what goes wrong otherwise is told as it is", async () => {
  const workbook = await logBook();
  workbook.failAt("WorksheetCollection", "getItem", "GeneralException");
  workbook.failAt("Worksheet", "getRange", "GeneralException");
  workbook.activate();
  await expect(ownHolidays("Log")).rejects.toMatchObject({ kind: "excel" });
});

test.each([
  ["scottish", "Scottish bank holidays", "2nd January"],
  ["nipso", "bank holidays of Northern Ireland", "St Patrick's Day"],
  ["lgsco", "bank holidays of England and Wales", "Easter Monday"],
] as const)("the built-in ones are those of the procedure's nation: %s", async (procedure, list, day) => {
  const settings = { ...DEFAULT_WORKBOOK_SETTINGS, procedure };
  const { name, holidays } = (await countingSettings(settings)).holidays;
  expect(name).toBe(list);
  expect(holidays.map((one) => one.name)).toContain(day);
  await openWith();
  const added = await countingSettings({ ...settings, holidays: { use: "add", place: "Our days" } });
  expect(added.holidays.name).toBe(`${list} and the workbook's own holidays`);
  expect(added.holidays.holidays).toEqual(expect.arrayContaining([...holidays, LOCAL]));
  expect(builtInHolidays(procedure)).toMatchObject({ years: "2019 to 2028" });
  expect(builtInHolidays(procedure).name.toLowerCase()).toBe(list.toLowerCase());
});
