import { type Machine, chromiumPath } from "./chromium";

const NEEDED =
  "The browser tests need Chromium, Google Chrome or Microsoft Edge. Install one, or name its program in the variable CHROMIUM.";

/** A machine on which these files are; `afterInstall` comes with the first package that is installed. */
function machineWith(
  platform: NodeJS.Platform,
  files: readonly string[],
  { env = {}, afterInstall = [] as readonly string[] } = {},
): Machine & { readonly commands: string[] } {
  const commands: string[] = [];
  const isInstalled = (): boolean => commands.some((command) => command.includes(" install "));
  return {
    platform,
    env,
    commands,
    isThere: (file) => files.includes(file) || (isInstalled() && afterInstall.includes(file)),
    run: (command, args) => {
      commands.push([command, ...args].join(" "));
    },
  };
}

test.each([
  ["win32", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
  ["win32", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
  ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["darwin", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  ["linux", "/usr/bin/chromium"],
  ["linux", "/usr/bin/google-chrome"],
] as const)("on %s the browser that is installed is used: %s", (platform, file) => {
  const env = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
  const machine = machineWith(platform, [file], { env });
  expect(chromiumPath(machine)).toBe(file);
  expect(machine.commands).toEqual([]);
});

test.each(["win32", "darwin", "linux"] as const)(
  "on %s without a browser or apt, nothing is installed, and an error says what is needed",
  (platform) => {
    const machine = machineWith(platform, platform === "linux" ? [] : ["/usr/bin/apt-get"]);
    expect(() => chromiumPath(machine)).toThrow(NEEDED);
    expect(machine.commands).toEqual([]);
  },
);

test("Debian's package is installed where there is no browser but apt", () => {
  const machine = machineWith("linux", ["/usr/bin/apt-get"], { afterInstall: ["/usr/bin/chromium"] });
  expect(chromiumPath(machine)).toBe("/usr/bin/chromium");
  expect(machine.commands).toHaveLength(2);
});

test("CHROMIUM names the browser before all that is installed", () => {
  const machine = machineWith(
    "darwin",
    ["/opt/chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
    {
      env: { CHROMIUM: "/opt/chrome" },
    },
  );
  expect(chromiumPath(machine)).toBe("/opt/chrome");
});

test("CHROMIUM that names nothing is an error that says so", () => {
  const machine = machineWith("linux", ["/usr/bin/chromium"], { env: { CHROMIUM: "/opt/none" } });
  expect(() => chromiumPath(machine)).toThrow("CHROMIUM names “/opt/none”, which is not there.");
});
