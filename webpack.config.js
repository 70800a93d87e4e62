/**
 * Makes `dist/`, whole and ready to be served: `npm run build -- --host https://complaints.example.gov.uk`.
 * Without a host, the manifest is that of a test on this machine.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const FunctionsPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { Compilation, sources } = require("webpack");
const { FUNCTIONS, completedMetadata } = require("./src/tooling/functionsMetadata.js");

const { hostingFiles } = requireTypeScript("./src/tooling/hosting/hostingFiles.ts", __filename);
const { licencesText, shippedPackages } = requireTypeScript(
  "./src/tooling/licences/licencesText.ts",
  __filename,
);
const { TEST_HOST } = requireTypeScript("./src/tooling/manifest/manifestXml.ts", __filename);
const { policyOf } = requireTypeScript("./src/tooling/hosting/servedHeaders.ts", __filename);

const METADATA = "functions.json";

/** The address that the built files will have, without a slash at its end. */
function checkedHost(host) {
  const url = URL.canParse(host) ? new URL(host) : undefined;
  const isPlain = url && !url.username && !url.search && !url.hash && !/[&'"<>\s]/.test(host);
  if (url?.protocol === "https:" && isPlain) return url.href.replace(/\/+$/, "");
  throw sentence(`The host must be an address such as https://complaints.example.gov.uk, not “${host}”.`);
}

/** webpack prints the stack of an error that it meets in this file; here a sentence says all. */
function sentence(message) {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** A file that names the add-in's address, for the given host. */
function hosted(content, host) {
  return content.toString().replaceAll(TEST_HOST, host);
}

/** Completes the functions' metadata, for the given host. */
function completeMetadata(host) {
  const name = "functions' metadata";
  return {
    apply: (compiler) => {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tap(name, (assets) => {
          const metadata = assets[METADATA];
          if (!metadata) return;
          assets[METADATA] = new sources.RawSource(
            completedMetadata(metadata.source().toString(), TEST_HOST, host),
          );
        });
      });
    },
  };
}

/** Puts beside the scripts the whole licence of every package that is in them, and our own. */
function addLicences() {
  const name = "licences";
  return {
    apply: (compiler) => {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          // Modules that were joined into one are still in it.
          const modules = [...compilation.modules].flatMap((module) => module.modules ?? [module]);
          const files = modules.flatMap(({ resource }) => resource ?? []);
          const own = readFileSync(path.join(__dirname, "LICENSE"), "utf8");
          // A few lines of every script are webpack's own.
          const packages = shippedPackages([...files, require.resolve("webpack")]);
          compilation.emitAsset("licences.txt", new sources.RawSource(licencesText(own, packages)));
        });
      });
    },
  };
}

/** Says for common servers what to send with each file that was built. */
function addHostingFiles(host) {
  const name = "files for the host";
  return {
    apply: (compiler) => {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        // Names have their hashes by then.
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          const page = assets["taskpane.html"];
          if (!page) return;
          const policy = policyOf(page.source().toString());
          const made = hostingFiles({ files: Object.keys(assets).sort(), policy, host });
          for (const [file, text] of Object.entries(made))
            compilation.emitAsset(file, new sources.RawSource(text));
        });
      });
    },
  };
}

module.exports = (env = {}) => {
  const host = checkedHost(env.host ?? TEST_HOST);
  return {
    mode: "production",
    target: ["web", "es2020"],
    devtool: false,
    entry: {
      checkBrowser: "./assets/pages/checkBrowser.js",
      commands: "./src/commands/commands.ts",
      functions: { import: "./src/functions/functions.ts", dependOn: "commands" },
      // What the commands have is not had twice: the pane and the ribbon share one runtime and one state.
      taskpane: { import: "./src/taskpane/taskpane.tsx", dependOn: ["commands", "functions"] },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest names the functions' script, and does not change with it.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash].js"),
      chunkFilename: "[name].[contenthash].js",
      hashDigestLength: 12,
      clean: true,
      // The browsers that checkBrowser.js is for know neither.
      environment: { arrowFunction: false, const: false },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            // `npm run check` checks the types.
            transpileOnly: true,
            compilerOptions: { module: "esnext", target: "es2020", noEmit: false },
          },
        },
      ],
    },
    plugins: [
      new FunctionsPlugin({ input: FUNCTIONS, output: METADATA }),
      completeMetadata(host),
      addLicences(),
      addHostingFiles(host),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // The commands answer the ribbon, and the functions the cells, before the pane, and React with it, has arrived.
        chunks: ["checkBrowser", "commands", "functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/pages/*.{html,css}", to: "[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => hosted(content, host),
          },
        ],
      }),
    ],
    performance: false,
  };
};
