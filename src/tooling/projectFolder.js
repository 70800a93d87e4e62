/** Where the project is: a file that its sources are bundled into lies elsewhere, and is told. */
const path = require("node:path");

/* global BUNDLED_FROM */
const PROJECT = typeof BUNDLED_FROM === "string" ? BUNDLED_FROM : path.join(__dirname, "../..");

module.exports = { PROJECT };
