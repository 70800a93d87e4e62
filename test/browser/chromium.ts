import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is; on a machine without one, Debian's package is installed first. */
export function chromiumPath(): string {
  return found() ?? installed();
}

function found(): string | undefined {
  return [process.env["CHROMIUM"] ?? "", ...PLACES].find((place) => place !== "" && existsSync(place));
}

function installed(): string {
  execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    stdio: "ignore",
  });
  const place = found();
  if (place === undefined) throw new Error("Chromium is not to be had: install it, or name it in CHROMIUM.");
  return place;
}
