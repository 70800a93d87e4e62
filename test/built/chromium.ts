import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** What is asked of the machine that the tests run on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  isThere(file: string): boolean;
  run(command: string, args: readonly string[]): void;
}

const APT = "/usr/bin/apt-get";

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  isThere: existsSync,
  run: (command, args) => {
    execFileSync(command, args, { stdio: "ignore" });
  },
};

/**
 * Where Chromium, Chrome or Edge is. Where there is none, Debian's package is installed; other machines are left
 * alone, and the error says what they need.
 */
export function chromiumPath(machine = THIS_MACHINE): string {
  const named = machine.env["CHROMIUM"];
  if (named) {
    if (machine.isThere(named)) return named;
    throw new Error(`CHROMIUM names “${named}”, which is not there.`);
  }
  return found(machine) ?? installed(machine);
}

function found({ platform, env, isThere }: Machine): string | undefined {
  return browserFiles(platform, env).find(isThere);
}

/** Where browsers of Chromium's kind stand when they are installed. */
function browserFiles(platform: NodeJS.Platform, env: Machine["env"]): string[] {
  if (platform === "win32")
    return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) =>
        ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((file) =>
          path.win32.join(folder, file),
        ),
      );
  if (platform === "darwin")
    return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  const names = ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"];
  return [...names.map((name) => `/usr/bin/${name}`), "/snap/bin/chromium"];
}

function installed(machine: Machine): string {
  const { platform, isThere, run } = machine;
  if (platform === "linux" && isThere(APT)) {
    run(APT, ["update", "-qq"]);
    run(APT, ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  const file = found(machine);
  if (file === undefined)
    throw new Error(
      "The browser tests need Chromium, Google Chrome or Microsoft Edge. Install one, or name its program in the variable CHROMIUM.",
    );
  return file;
}
