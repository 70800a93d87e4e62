import { readFileSync } from "node:fs";
import path from "node:path";
import { htmlPage, markdownPage } from "../../src/tooling/help/functionPages";
import { type FunctionTopic, functionTopics } from "../../src/tooling/help/functionTopics";

const PROJECT = path.join(__dirname, "../..");

let topics: FunctionTopic[];
beforeAll(async () => {
  topics = await functionTopics();
});

/** Signs alone: how a page is laid out is no matter. */
function signs(text: string): string {
  return text.replace(/[\s|-]+/gu, "");
}

test.each([
  ["docs/functions.md", markdownPage],
  ["assets/pages/functions.html", htmlPage],
])(
  "%s says what the functions say of themselves, and its examples are true; `npm run help-pages`",
  (file, page) => {
    expect(signs(readFileSync(path.join(PROJECT, file), "utf8"))).toBe(signs(page(topics)));
  },
);

test("no example is an error, or shows nothing", () => {
  const wrong = topics.filter(({ shows }) => shows.length === 0 || shows[0]?.[0]?.startsWith("#"));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
