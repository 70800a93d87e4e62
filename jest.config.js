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

const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Jest can't load the modules that the formula engine's other builds are made of.
  moduleNameMapper: {
    "^@univerjs/(core|engine-formula|rpc)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js",
  },
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig, diagnostics: false }] },
};

module.exports = {
  // A machine may be slow; nothing is timed here.
  testTimeout: 60_000,
  projects: [
    { ...common, testMatch: ["**/*.test.ts"], testPathIgnorePatterns: ["<rootDir>/test/browser/"] },
    {
      ...common,
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      // The add-in is built once for all tests that drive it in a browser.
      globalSetup: "<rootDir>/test/browser/buildOnce.ts",
      globalTeardown: "<rootDir>/test/browser/removeBuilt.ts",
    },
  ],
};
