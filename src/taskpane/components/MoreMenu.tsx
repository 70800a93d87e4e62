import * as React from "react";

export interface MenuItem<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

export interface MoreMenuProps<Name extends string> {
  readonly items: readonly MenuItem<Name>[];
  /** The page that is shown; it need not be one of these. */
  readonly chosen: string;
  readonly onChoose: (name: Name) => void;
}

const OPENING_KEYS = ["ArrowDown", "ArrowUp"];

/**
 * The pages that are seldom needed, behind a button. The arrow keys and the first letter of an item go through it, Escape
 * goes back to the button.
 */
export function MoreMenu<Name extends string>({
  items,
  chosen,
  onChoose,
}: MoreMenuProps<Name>): React.JSX.Element {
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const isChosen = items.some(({ name }) => name === chosen);
  return (
    <div
      className="more"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={isChosen ? "chosen" : ""}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (!OPENING_KEYS.includes(event.key)) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span aria-hidden="true">⋯ </span>More
      </button>
      {isOpen && (
        <Menu
          items={items}
          chosen={chosen}
          onChoose={(name) => {
            setOpen(false);
            onChoose(name);
          }}
          onEscape={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface MenuProps<Name extends string> extends MoreMenuProps<Name> {
  readonly onEscape: () => void;
}

/** The open menu; its first item has the focus at once. */
function Menu<Name extends string>({
  items,
  chosen,
  onChoose,
  onEscape,
}: MenuProps<Name>): React.JSX.Element {
  const list = React.useRef<HTMLDivElement>(null);
  const focus = (place: number): void => {
    const shown = list.current?.querySelectorAll("button") ?? [];
    shown[(place + shown.length) % shown.length]?.focus();
  };
  React.useEffect(() => {
    focus(0);
  }, []);
  return (
    <div
      ref={list}
      role="menu"
      aria-label="More"
      className="menu"
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          // Office would take the focus out of the pane.
          event.stopPropagation();
          onEscape();
        }
        const shown = [...(list.current?.querySelectorAll("button") ?? [])];
        const next = nextItem(event.key, {
          at: shown.findIndex((one) => one === document.activeElement),
          texts: items.map(({ text }) => text),
        });
        if (next === undefined) return;
        event.preventDefault();
        focus(next);
      }}
    >
      {items.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-current={name === chosen ? "page" : undefined}
          onClick={() => {
            onChoose(name);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

interface MenuPlace {
  readonly at: number;
  readonly texts: readonly string[];
}

/** The item that a key leads to; it may be one before the first. A letter leads to the next item that begins with it. */
function nextItem(key: string, { at, texts }: MenuPlace): number | undefined {
  if (key === "ArrowDown") return at + 1;
  if (key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  if (key === "End") return texts.length - 1;
  const later = [...texts.keys()].map((step) => (at + 1 + step) % texts.length);
  return key.length === 1
    ? later.find((place) => texts[place]?.toLowerCase().startsWith(key.toLowerCase()))
    : undefined;
}
