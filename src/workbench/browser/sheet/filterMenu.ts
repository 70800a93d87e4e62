import type { GridView } from "./gridView";

/** What a menu of a header can do. */
export interface FilterActions {
  sort(way: 1 | -1): void;
  /** Lets only rows with these texts through; undefined lets all. */
  filter(texts: ReadonlySet<string> | undefined): void;
}

interface Choice {
  readonly text: string;
  readonly isShown: boolean;
}

const BLANK = "(Blanks)";

/** Shows the menu of a header under its cell: sorting, and which texts are shown. */
export function openFilterMenu(
  grid: GridView,
  [row, column]: readonly [number, number],
  choices: readonly Choice[],
  actions: FilterActions,
): void {
  const menu = document.createElement("div");
  menu.className = "filter-menu";
  menu.setAttribute("role", "dialog");
  menu.setAttribute("aria-label", "Sort and filter");
  const { left, top, height } = grid.place(row, column);
  Object.assign(menu.style, { left, top: `calc(${top} + ${height})` });
  const close = (): void => {
    menu.remove();
    grid.focus();
  };
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.textContent = text;
    made.addEventListener("click", () => {
      close();
      act();
    });
    return made;
  };
  const { list, ticked } = ticks(choices);
  const ok = button("OK", () => {
    const shown = ticked();
    actions.filter(shown.length === choices.length ? undefined : new Set(shown));
  });
  ok.classList.add("main");
  const ends = document.createElement("div");
  ends.append(
    ok,
    button("Cancel", () => undefined),
  );
  menu.append(
    button("Sort A to Z, smallest or oldest first", () => {
      actions.sort(1);
    }),
    button("Sort Z to A, largest or newest first", () => {
      actions.sort(-1);
    }),
    list,
    ends,
  );
  menu.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
  });
  menu.addEventListener("pointerdown", (event) => {
    event.stopPropagation();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.remove();
  });
  grid.layer.append(menu);
  menu.querySelector("button")?.focus();
}

/** The texts with a box each, and one for all; and which are ticked by now. */
function ticks(choices: readonly Choice[]): { readonly list: HTMLElement; ticked(): string[] } {
  const boxes = choices.map(({ text, isShown }) => tick(text === "" ? BLANK : text, isShown));
  const all = tick(
    "Select all",
    choices.every(({ isShown }) => isShown),
  );
  all.input.addEventListener("change", () => {
    for (const { input } of boxes) input.checked = all.input.checked;
  });
  const list = document.createElement("div");
  list.className = "ticks";
  list.append(all.label, ...boxes.map(({ label }) => label));
  const ticked = (): string[] =>
    choices.filter((_, index) => boxes[index]?.input.checked).map(({ text }) => text);
  return { list, ticked };
}

function tick(
  text: string,
  isTicked: boolean,
): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const [label, input] = [document.createElement("label"), document.createElement("input")];
  input.type = "checkbox";
  input.checked = isTicked;
  label.append(input, text);
  return { label, input };
}
