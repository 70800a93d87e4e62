import officeAddins from "eslint-plugin-office-addins";
import { importX } from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";

/** Who may import whom: a folder of src, and the other folders of src that it may import. */
const MAY_IMPORT = {
  engine: [],
  log: ["engine"],
  report: ["engine"],
  excel: ["engine", "log", "report"],
  app: ["engine", "log", "report", "excel"],
  functions: ["engine", "log", "app"],
  commands: ["app"],
  taskpane: ["app", "engine", "log", "report"],
};

const FOLDERS = [...Object.keys(MAY_IMPORT), "workbench", "tooling"];
/** These folders may take types alone from the folders that they may import; engine/text, which only words, aside. */
const TYPES_ONLY = { excel: ["engine", "log", "report"], taskpane: ["engine", "log", "report"] };

const folderZones = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map(
    (other) => `./src/${other}`,
  ),
  message: `src/${folder} may import ${allowed.map((name) => `src/${name}`).join(", ") || "nothing of ours"}.`,
}));

export default tseslint.config(
  { ignores: ["node_modules", "dist", "coverage", "**/*.js", "**/*.cjs", "**/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "**/vitest.config.mts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: folderZones }],
      "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"],
      "@typescript-eslint/consistent-type-imports": "error",
      // Objects of functions are made by functions here; none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
    },
  },
  {
    // The files of the tests share their modules (vitest.config.mts), but for those that load them anew.
    files: ["test/**/*.ts"],
    ignores: ["test/**/*.alone.test.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["mock", "doMock", "resetModules"].map((property) => ({
          ...{ object: "vi", property },
          message: "A test that loads modules anew stands in a file *.alone.test.ts.",
        })),
      ],
    },
  },
  {
    // The arguments of a function are those that people type in a cell.
    files: ["src/functions/functions.ts"],
    rules: { "max-params": "off" },
  },
  {
    files: ["src/engine/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Excel",
        "Office",
        "OfficeExtension",
        "Date",
        "window",
        "document",
        "process",
        "performance",
      ],
    },
  },
  {
    // A literal text as a fall-back turns a broken invariant into a figure or a sentence that looks right.
    files: ["src/engine/**", "src/log/**", "src/report/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...["Literal[raw=/^[\x22\x27]/]", "TemplateLiteral"].map((text) => ({
          selector: `LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/] > ${text}.right`,
          message: "No literal text as a fall-back: use at(list, index), or throw.",
        })),
      ],
    },
  },
  ...Object.entries(TYPES_ONLY).map(([folder, names]) => ({
    files: [`src/${folder}/**`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            // The folders of src by those names: app has a log and a report of its own.
            {
              regex: `^(\\.\\./)+(?!engine/text/)(${names.join("|")})/`,
              allowTypeImports: true,
              message: "Types alone.",
            },
          ],
        },
      ],
    },
  })),
  {
    files: ["src/excel/**"],
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "no-restricted-globals": "off",
      // Microsoft's types say any[][] of the values of cells.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
);
