import type { HostileFile } from "./hostileFile";
import { BOMBS } from "./kinds/bombs";
import { DECLARED_SIZES } from "./kinds/declaredSizes";
import { ENCODINGS } from "./kinds/encodings";
import { LIMITS } from "./kinds/limits";
import { LINKS } from "./kinds/links";
import { MISSING_PARTS } from "./kinds/missingParts";
import { NAMES } from "./kinds/names";
import { REFERENCES } from "./kinds/references";
import { SETTINGS_FILES } from "./kinds/settings";
import { TRUNCATIONS } from "./kinds/truncations";

/** Every hostile file, by its kind. */
export const HOSTILE_FILES: Readonly<Record<string, readonly HostileFile[]>> = {
  links: LINKS,
  "missing parts": MISSING_PARTS,
  "declared sizes": DECLARED_SIZES,
  "bombs by part": BOMBS,
  "bad references": REFERENCES,
  encodings: ENCODINGS,
  truncations: TRUNCATIONS,
  settings: SETTINGS_FILES,
  "row and column limits": LIMITS,
  names: NAMES,
};
