import { choiceOf } from "../../src/log/choiceOf";

const column = (sheet: string, header: string) => ({ sheet, header });
const SAID = [column("Log 2021", "Date Closed"), column("Log 2022", "Date Closed")];

test("what was said of a column holds for its sheet, and not for a column so named on another", () => {
  expect(choiceOf(SAID, column("Log 2022", "Date Closed"))).toBe(SAID[1]);
  expect(choiceOf(SAID, column("Log 2023", "Date Closed"))).toBeUndefined();
  expect(choiceOf(SAID, column("Log 2022", "Date Closed (stage 2)"))).toBeUndefined();
});

test("sheet and header are the same whatever their case", () => {
  expect(choiceOf(SAID, column("LOG 2021", "date closed"))).toBe(SAID[0]);
});
