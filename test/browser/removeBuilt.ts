import { rmSync } from "node:fs";
import { BUILT } from "./buildOnce";

export default function removeBuilt(): void {
  const { folder } = JSON.parse(process.env[BUILT] ?? "{}") as { folder?: string };
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
