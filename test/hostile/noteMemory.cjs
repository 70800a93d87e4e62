/** Loaded before the command: notes how much memory it took at most, in megabytes, when it ends. */
const { writeFileSync } = require("node:fs");
const BUNDLE = /complaints-monitor[\\/]command\.cjs$/u;
if (BUNDLE.test(process.argv[1] ?? ""))
  process.on("exit", () => {
    writeFileSync(process.env.MEMORY_NOTE, String(Math.round(process.resourceUsage().maxRSS / 1024)));
  });
