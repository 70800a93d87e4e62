import { isDateFormat } from "../../../src/log/mapping/dateFormat";

test.each([
  "m/d/yyyy",
  "dd/mm/yyyy;@",
  "yyyy-mm-dd hh:mm",
  "[$-F800]dddd, mmmm dd, yyyy",
  "[$-809]d mmmm yyyy",
  "mmm-yy",
  "d\\.m\\.yyyy",
  'd" of "mmmm',
])("%s shows dates", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  "0",
  "#,##0.00",
  "@",
  "h:mm:ss",
  "[h]:mm",
  "0.00E+00",
  '0" days"',
  "[Red]0",
  "[$£-809]#,##0",
  "_-* #,##0_-",
  '"yard "0',
  "",
])("%s shows none", (format) => {
  expect(isDateFormat(format)).toBe(false);
});
