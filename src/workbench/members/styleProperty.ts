import { giveNamedStyle, isNamedStyle, namedStyleOf } from "../book/namedStyles";
import { ExcelError } from "../protocol/excelError";
import type { Property } from "../protocol/hostObject";
import { type Ranges, change, common, text } from "./ranges";

/**
 * The style of cells, by the names of `Excel.BuiltInStyle`: null where they differ, says Microsoft's reference of
 * `Range.style`. Setting it overwrites what the style says of a look.
 */
export function styleProperty<T>(cellsOf: (target: T) => Ranges): Property<T> {
  return {
    get: (target) => common(cellsOf(target), namedStyleOf),
    set: (target, value) => {
      const name = text(value, "style");
      if (!isNamedStyle(name)) throw new ExcelError("ApiNotFound", `The workbench knows no style ${name}.`);
      change(cellsOf(target), (cell) => {
        giveNamedStyle(cell, name);
      });
    },
  };
}
