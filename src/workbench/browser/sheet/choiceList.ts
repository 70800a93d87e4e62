import type { GridView } from "./gridView";

/** Shows a list under a cell; what is chosen is told, and the sheet has the focus again. */
export function openChoices(
  grid: GridView,
  [row, column]: readonly [number, number],
  choices: readonly string[],
  onChoose: (choice: string) => void,
): void {
  const list = document.createElement("div");
  list.className = "choices";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Choices");
  const { left, top, width, height } = grid.place(row, column);
  Object.assign(list.style, { left, top: `calc(${top} + ${height})`, minWidth: width });
  // Where the focus goes to the sheet, the list goes.
  const close = (): void => {
    grid.focus();
  };
  const options = choices.map((choice) => {
    const option = document.createElement("div");
    option.textContent = choice;
    option.tabIndex = -1;
    option.setAttribute("role", "option");
    option.addEventListener("click", () => {
      close();
      onChoose(choice);
    });
    return option;
  });
  list.append(...options);
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = options.findIndex((option) => option === document.activeElement);
    if (step !== undefined) options[(place + step + options.length) % options.length]?.focus();
    else if (event.key === "Enter" || event.key === " ") options[place]?.click();
    else if (event.key === "Escape" || event.key === "Tab") close();
    event.stopPropagation();
    event.preventDefault();
  });
  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) list.remove();
  });
  grid.layer.append(list);
  options[0]?.focus();
}
