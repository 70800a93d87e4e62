import type { DocumentBlock, DocumentChart, DocumentPart, ReportDocument } from "../document";
import { chartsSection } from "./chartsSection";
import { headingSection } from "./headingSection";
import { layOut } from "./layOut";
import { linesSection } from "./linesSection";
import { listSection } from "./listSection";
import { FONT_NAME, FONT_SIZE, LOOKS } from "./looks";
import { REPORT_PAGE, reportFooter } from "./pageSetup";
import { type Section, stack } from "./section";
import type { SheetPlan } from "./sheetPlan";
import { stripSection } from "./stripSection";
import { tableSection } from "./tableSection";
import { textSection } from "./textSection";

/** The sheet of a report, as its document says it. */
export function planReport(document: ReportDocument): SheetPlan {
  const { title, period, quarter, notices, parts, name } = document;
  const sections = [
    stack(textSection(title, LOOKS.title), textSection(period, LOOKS.period)),
    ...noticeSections(notices),
    ...parts.flatMap((part) => partSections(part, quarter)),
  ];
  const setup = { ...REPORT_PAGE, footer: reportFooter(title, quarter) };
  return { ...layOut(sections, setup), name, fontName: FONT_NAME, fontSize: FONT_SIZE };
}

/** What a reader has to know before any figure: nothing where there is nothing to say. */
function noticeSections(notices: readonly string[]): Section[] {
  return notices.length === 0 ? [] : [stack(...notices.map((notice) => textSection(notice, LOOKS.notice)))];
}

/** The heading of a part stays with its first block. */
function partSections({ heading, blocks }: DocumentPart, quarter: string): Section[] {
  const drawn = blocks.flatMap((block) => (block.kind === "charts" ? block.charts : []));
  const sections = blocks.flatMap((block) => blockSections(block, drawn, quarter));
  const [first, ...others] = sections;
  if (heading === undefined || !first) return sections;
  return [stack(headingSection(heading, "part"), first), ...others];
}

/** Charts stand with the table that they are drawn from. */
function blockSections(block: DocumentBlock, drawn: readonly DocumentChart[], quarter: string): Section[] {
  switch (block.kind) {
    case "table": {
      const charts = drawn.filter(({ table }) => table === block.table.id);
      return [
        charts.length > 0 ? chartsSection(charts, block.table, quarter) : tableSection(block.table, quarter),
      ];
    }
    case "list":
      return [listSection(block.list, quarter)];
    case "sentences":
      return [stack(...block.sentences.map((sentence, index) => sentenceSection(sentence, block, index)))];
    case "strip":
      return [stripSection(block.figures)];
    case "lines":
      return [linesSection(block.labels)];
    case "charts":
      return [];
  }
}

function sentenceSection(
  sentence: string,
  { isNumbered }: { readonly isNumbered: boolean },
  index: number,
): Section {
  return textSection(sentence, LOOKS.plain, isNumbered ? `${index + 1}.  ` : "");
}
