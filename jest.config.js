/** Tests are transpiled, not type-checked: `npm run check` does that once for everything. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.[tj]sx?$": ["ts-jest", { tsconfig: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0", verbatimModuleSyntax: false, allowJs: true, target: "es2022", esModuleInterop: true, resolveJsonModule: true, isolatedModules: true } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@cj-tech-master|date-fns)/)"],
};
