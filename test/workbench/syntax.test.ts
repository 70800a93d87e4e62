import { requireFormula } from "../../src/workbench/book/formulaSyntax";
import { requireNumberFormat } from "../../src/workbench/book/numberFormatSyntax";

describe("a formula is taken", () => {
  test.each([
    "1",
    "A1+B2",
    " SUM( A1 : B2 , 3 ) ",
    "-A1%",
    "--A1",
    "A1=-1",
    '"a ""quoted"" text"&A1',
    "'Complaints Log'!A1",
    "'It''s'!$A$1:$B$2",
    "Log!A:A",
    "Log!1:3",
    "$1:$3",
    "Log!#REF!",
    "[Book.xlsx]Log!A1",
    "Log[Date Received]",
    "Log[[#This Row],[Date Received]]",
    "Log['#ID]",
    "[@Stage]",
    'COMPLAINTS.CLOSED(A1:K40,,"Q4 2021/22")',
    "IF(A1,,)",
    "NOW()",
    "(A1,B2)",
    "SUM(A1:C3 B2:D4)",
    "{1,2;3,4}",
    "A1#",
    "@A1:A3",
    "LAMBDA(x,x+1)(2)",
    "1.5E-3",
    ".5",
    "#N/A",
    "Größe*2",
    "NO.SUCH.FUNCTION(1)",
    `SUM(${Array.from({ length: 255 }, () => "1").join(",")})`,
    `${"ABS(".repeat(64)}1${")".repeat(64)}`,
    `"${"x".repeat(8189)}"`,
  ])("%s", (formula) => {
    expect(() => {
      requireFormula(formula);
    }).not.toThrow();
  });
});

describe("a formula is refused", () => {
  test.each([
    ["that is blank", ""],
    ["that is blank but for a space", " "],
    ["whose bracket is not closed", "SUM(A1"],
    ["whose bracket is not opened", "A1)"],
    ["whose brackets cross", "SUM({1)}"],
    ["whose quotation mark is not closed", '"abc'],
    ["whose sheet is not closed", "'Log!A1"],
    ["whose column is not closed", "Log[ID"],
    ["that ends with a sign", "A1+"],
    ["that ends with a colon", "A1:"],
    ["that begins with an operator", "*A1"],
    ["with two operators", "A1*/B1"],
    ["with two values", "1 2"],
    ["with two texts", '"a" "b"'],
    ["with a value after a bracket", "(A1)B1"],
    ["with empty brackets", "()"],
    ["with an empty place in plain brackets", "(A1,)"],
    ["with a semicolon between arguments", "SUM(A1;B1)"],
    ["with an empty array", "{}"],
    ["that is a number with letters", "1.5x"],
    ["with a sign that means nothing", "A1?B1!"],
    ["with 256 arguments", `SUM(${Array.from({ length: 256 }, () => "1").join(",")})`],
    ["with 65 levels", `${"ABS(".repeat(65)}1${")".repeat(65)}`],
    ["that has 8,193 characters with its sign", `"${"x".repeat(8190)}"`],
  ])("%s", (_, formula) => {
    expect(() => {
      requireFormula(formula);
    }).toThrow(/argument is invalid/u);
  });
});

describe("a number format is taken", () => {
  test.each([
    "",
    "General",
    "@",
    "0",
    "#,##0.00",
    "0.0%",
    "dd/mm/yyyy",
    "d mmm yyyy;@",
    "m/d/yyyy h:mm AM/PM",
    "[h]:mm:ss",
    '0 "working days"',
    '0;-0;"none; at all";@',
    "[Red]-0;[Color 12]0",
    "[>=100]0;[<0]-0;0.0",
    "[$-809]dd mmmm yyyy",
    "[$£-809]#,##0.00",
    "£#,##0;-£#,##0",
    "_-* #,##0_-;-* #,##0_-",
    "_;0",
    "0.00E+00",
    "# ?/?",
    "\\Q0",
  ])("%s", (format) => {
    expect(() => {
      requireNumberFormat(format);
    }).not.toThrow();
  });
});

describe("a number format is refused", () => {
  test.each([
    ["with a word that is not quoted", "0 working days"],
    ["with a letter that means nothing", "Q0"],
    ["whose quotation mark is not closed", '0 "days'],
    ["whose bracket is not closed", "[Red0"],
    ["with a colour that Excel does not have", "[Pink]0"],
    ["with a condition that is none", "[>x]0"],
    ["with five sections", "0;0;0;@;0"],
    ["that ends with a backslash", "0\\"],
    ["of 256 characters", "0".repeat(256)],
  ])("%s", (_, format) => {
    expect(() => {
      requireNumberFormat(format);
    }).toThrow(/argument is invalid/u);
  });
});
