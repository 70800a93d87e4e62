import { writtenOut } from "./bareHeader";

/** The words of a header, in small letters with a space between each two: `sla_targetDate` is `sla target date`. */
export function headerWords(header: string): string {
  return writtenOut(header.normalize("NFKD").replace(/\p{Mark}/gu, ""))
    .toLowerCase()
    .replace(NUMBER_SIGN, " no ")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** `Complaint #` is the complaint’s number. */
export const NUMBER_SIGN = /#/gu;
