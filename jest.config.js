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
  // Jest can't load the modules that the formula engine's other builds are made of.
  moduleNameMapper: {
    "^@univerjs/(core|engine-formula|rpc)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js",
  },
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig, diagnostics: false }] },
};
