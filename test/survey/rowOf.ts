import type { Complaint } from "./complaint";
import type { Day } from "./calendar";
import type { Field } from "./ingredients/headers";
import type { Random } from "./random";
import type { Entry, Recipe } from "./recipe";
import type { Cell, Row } from "./sheet";

type Content =
  | { readonly kind: "day"; readonly day: Day | undefined }
  | { readonly kind: "value"; readonly value: string | number | boolean | undefined };

/** The cells of an entry, as this body writes it. */
export function rowOf(recipe: Recipe, entry: Entry, random: Random): Row {
  const minutes = random.whole(485, 1010);
  return recipe.columns.map(({ field, filler }): Cell | undefined => {
    const form = recipe.dates(field);
    if (field === undefined) {
      const cell = filler?.(entry.complaint, random, form);
      return cell?.value === "" ? undefined : cell;
    }
    const content = contentOf(recipe, entry, field);
    if (content.kind === "day")
      return content.day === undefined ? undefined : form.write(content.day, minutes);
    const { value } = content;
    if (value === undefined || value === "") return undefined;
    if (field === "id" && recipe.hasNumericIds && /^[1-9]\d*$/u.test(String(value))) {
      return { value: Number(value), format: "0" };
    }
    return { value };
  });
}

const onDay = (day: Day | undefined): Content => ({ kind: "day", day });
const valued = (value: string | number | boolean | undefined): Content => ({ kind: "value", value });

function contentOf(recipe: Recipe, { complaint, isFirst }: Entry, field: Field): Content {
  const { stageWords, outcomeWords, extensionWords } = recipe;
  const { first, outcome, closed, stage } = complaint;
  const word = (one: Complaint["outcome"]): Content => valued(one && outcomeWords[one]);
  const extension = (isIt: boolean): Content => valued(isIt ? extensionWords.yes : extensionWords.no);
  switch (field) {
    case "id":
    case "service":
    case "type":
    case "officer":
    case "action":
      return valued(isFirst && field === "action" ? "" : complaint[field]);
    case "received":
    case "acknowledged":
      return onDay(complaint[field]);
    case "escalated":
      return onDay(isFirst ? undefined : complaint.escalated);
    case "closed":
      return onDay(isFirst ? first?.closed : closed);
    case "stage":
      return valued(isFirst ? stageWords.frontline : stageWords[stage]);
    case "outcome":
      return word(isFirst ? first?.outcome : outcome);
    case "extension":
      return extension(!isFirst && complaint.isExtended);
    case "firstClosed":
      return onDay(stage === "frontline" ? closed : first?.closed);
    case "firstOutcome":
      return word(stage === "frontline" ? outcome : first?.outcome);
    case "firstExtension":
      return extension(stage === "frontline" && complaint.isExtended);
    case "secondClosed":
      return onDay(stage === "frontline" ? undefined : closed);
    case "secondOutcome":
      return word(stage === "frontline" ? undefined : outcome);
    case "secondExtension":
      return extension(stage !== "frontline" && complaint.isExtended);
  }
}
