import info from "../../package.json";

declare const __webpack_hash__: string | undefined;

/** The add-in's version, which is its manifest's without the last number. */
export const VERSION = info.version;

/** Tells one build of a version from another; `unbuilt` where the sources run as they are. */
export const BUILD = typeof __webpack_hash__ === "undefined" ? "unbuilt" : __webpack_hash__.slice(0, 12);
