import type { Rival } from "./rival";

export declare const arqueroRival: Rival;
