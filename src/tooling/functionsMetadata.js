/** What Excel is told of the functions, made from their comments: for the build, and for the workbench. */
const path = require("node:path");

const { PROJECT } = require("./projectFolder");

const FUNCTIONS = path.join(PROJECT, "src/functions/functions.ts");

/**
 * The metadata as the generator made it, completed: a log may hold error values and cells with data types, of which the
 * functions take what they need. Excel looks for both flags at the root only. `from` and `to` are the address in the
 * comments and the one that is meant.
 */
function completedMetadata(json, from, to) {
  const metadata = JSON.parse(from === to ? json : json.replaceAll(from, to));
  const completed = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true, ...metadata };
  return JSON.stringify(completed, undefined, 2);
}

module.exports = { FUNCTIONS, completedMetadata };
