/** The signs by which a zip's records begin (PKWARE's APPNOTE.TXT, 4.3), and how long each is without its texts, in bytes. */
export const LOCAL = { sign: 0x04_03_4b_50, length: 30 } as const;
export const ENTRY = { sign: 0x02_01_4b_50, length: 46 } as const;
export const END = { sign: 0x06_05_4b_50, length: 22 } as const;

/** How a part is packed that is not just stored. */
export const DEFLATED = 8;
