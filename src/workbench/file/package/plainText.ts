const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:([a-z]+)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/gu;

/**
 * A text between tags with its references resolved and its ends of lines as XML has them; undefined where it has what a text
 * may not have, or what only a definition could resolve.
 */
export function plainText(raw: string): string | undefined {
  if (raw.includes("]]>")) return undefined;
  const text = raw.includes("\r") ? raw.replace(/\r\n?/gu, "\n") : raw;
  if (!text.includes("&")) return text;
  const unknown: string[] = [];
  const resolved = text.replace(REFERENCE, (whole, name?: string, decimal?: string, hex?: string) => {
    const sign = name === undefined ? signOf(decimal, hex) : NAMED[name];
    if (sign === undefined) unknown.push(whole);
    return sign ?? whole;
  });
  return unknown.length === 0 ? resolved : undefined;
}

function signOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isSign =
    [9, 10, 13].includes(code) ||
    (code >= 0x20 && code < 0xd8_00) ||
    (code >= 0xe0_00 && code < 0xff_fe) ||
    (code >= 0x1_00_00 && code <= 0x10_ff_ff);
  return isSign ? String.fromCodePoint(code) : undefined;
}
