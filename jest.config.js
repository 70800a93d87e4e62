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
  setupFilesAfterEnv: ["<rootDir>/test/setTimeouts.ts"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig, diagnostics: false }] },
};

module.exports = {
  // Each core has a share of the tests; Jest would leave one to itself.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/test/build/"],
    },
    {
      ...common,
      testMatch: ["<rootDir>/test/{build,browser}/**/*.test.ts"],
      // The add-in is built and served once, and one browser runs, for all tests that need them.
      globalSetup: "<rootDir>/test/built/setUp.ts",
      globalTeardown: "<rootDir>/test/built/tearDown.ts",
    },
  ],
};
