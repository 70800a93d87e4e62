import type { ExpressionRuleType } from "@cj-tech-master/excelts";
import { localAddress } from "../book/address";
import { type CellRange, requireWritable } from "../book/book";
import { requireFormula } from "../book/formulaSyntax";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type Property, hostClass } from "../protocol/hostObject";
import { argb, text } from "./ranges";

/** A conditional format by a formula, as the file's library keeps it. */
interface CustomFormat {
  readonly range: CellRange;
  readonly rule: ExpressionRuleType;
}

function unreadable(): never {
  throw new ExcelError("ApiNotFound", "The workbench does not read conditional formats.");
}

function writeOnly(set: (format: CustomFormat, value: unknown) => void): Property<CustomFormat> {
  return {
    get: unreadable,
    set: (format, value) => {
      requireWritable(format.range.sheet);
      set(format, value);
    },
  };
}

const fillClass = hostClass<CustomFormat>("ConditionalRangeFill", {
  properties: {
    color: writeOnly(({ rule }, value) => {
      // A conditional fill has its colour as that of the background.
      rule.style = {
        ...rule.style,
        fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(value) } },
      };
    }),
  },
});

const fontClass = hostClass<CustomFormat>("ConditionalRangeFont", {
  properties: {
    color: writeOnly(({ rule }, value) => {
      rule.style = { ...rule.style, font: { ...rule.style?.font, color: { argb: argb(value) } } };
    }),
  },
});

const rangeFormatClass = hostClass<CustomFormat>("ConditionalRangeFormat", {
  children: { fill: fillClass, font: fontClass },
});

const ruleClass = hostClass<CustomFormat>("ConditionalFormatRule", {
  properties: {
    formula: {
      get: ({ rule }) => `=${String(rule.formulae?.[0] ?? "")}`,
      set: ({ range, rule }, value) => {
        requireWritable(range.sheet);
        const formula = text(value, "rule.formula");
        if (!/^=./u.test(formula)) throw invalidArgument("the formula of a rule begins with an equals sign");
        requireFormula(formula.slice(1));
        rule.formulae = [formula.slice(1)];
      },
    },
  },
});

const customClass = hostClass<CustomFormat>("CustomConditionalFormat", {
  children: { rule: ruleClass, format: rangeFormatClass },
});

const conditionalFormatClass = hostClass<CustomFormat>("ConditionalFormat", {
  id: ({ rule }) => `custom${rule.priority}`,
  children: { custom: customClass },
});

/** The conditional formats of a range; a new one goes before all others of the sheet. */
export const conditionalFormatsClass = hostClass<CellRange>("ConditionalFormatCollection", {
  methods: {
    add: (range, [type]) => {
      if (type !== "Custom")
        throw new ExcelError(
          "ApiNotFound",
          `The workbench knows no conditional formats of type ${String(type)}.`,
        );
      requireWritable(range.sheet);
      for (const { rules } of range.sheet.conditionalFormattings)
        for (const rule of rules) rule.priority = (rule.priority ?? 0) + 1;
      const rule: ExpressionRuleType = { type: "expression", formulae: ["FALSE"], priority: 1 };
      range.sheet.addConditionalFormatting({ ref: localAddress(range), rules: [rule] });
      return conditionalFormatClass({ range, rule });
    },
  },
});
