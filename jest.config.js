/** Tests are transpiled, not type-checked: `npm run check` does that once for everything. */
const tsconfig = {
  target: "es2022",
  module: "commonjs",
  moduleResolution: "bundler",
  rootDir: ".",
  allowJs: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  isolatedModules: true,
};

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig, diagnostics: false }] },
};
