/** `npm run build -- --host https://…`: makes `dist/` for that address, or for a test on this machine. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const [option, host, ...more] = process.argv.slice(2);
if ((option !== undefined && option !== "--host") || (option && !host) || more.length > 0) {
  process.stderr.write("Use: npm run build -- --host https://complaints.example.gov.uk\n");
  process.exit(2);
}
const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
const hostOption = host === undefined ? [] : ["--env", `host=${host}`];
process.exitCode = spawnSync(process.execPath, [webpack, ...hostOption], { stdio: "inherit" }).status ?? 1;
