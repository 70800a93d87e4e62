import type { Rival } from "./rival";

export declare const duckdbRival: Rival;
