/** A formula looks at as many rows of its range as the report does of a sheet, so that both ask the same. */
export { TOP_ROWS } from "../../excel/reading/sample";
