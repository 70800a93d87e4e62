import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { htmlPage, markdownPage } from "./functionPages";
import { functionTopics } from "./functionTopics";

const PROJECT = path.join(__dirname, "../../..");

/** The pages of help on the functions, by their files. */
async function helpPages(): Promise<ReadonlyMap<string, string>> {
  const topics = await functionTopics();
  const options = { printWidth: 110, proseWrap: "preserve" } as const;
  return new Map([
    [
      path.join(PROJECT, "docs/functions.md"),
      await format(markdownPage(topics), { ...options, parser: "markdown" }),
    ],
    [
      path.join(PROJECT, "assets/pages/functions.html"),
      await format(htmlPage(topics), { ...options, parser: "html" }),
    ],
  ]);
}

/** `npm run help-pages`: writes the pages anew. */
export async function makeHelp(): Promise<void> {
  for (const [file, text] of await helpPages()) writeFileSync(file, text);
}
