import * as React from "react";
import { type ShownFix, fixGroups } from "../../../app/upkeep/logFixes";
import { countText } from "../../../engine/text/countText";
import { numberText } from "../../../engine/text/numberText";
import { Button } from "../../components/Button";
import { MoreList } from "../../components/MoreList";
import { Notice } from "../../components/Notice";
import { Tick } from "../../components/Tick";

const KINDS: readonly { readonly kind: ShownFix["fix"]["kind"]; readonly title: string }[] = [
  { kind: "swappedDate", title: "Dates whose day and month were swapped" },
  { kind: "textDate", title: "Dates typed as text" },
  { kind: "spelling", title: "Stages and outcomes spelt in another way" },
  { kind: "spaces", title: "Spaces before or after a text" },
];

export interface FixPreviewProps {
  readonly offered: readonly ShownFix[];
  readonly ticked: ReadonlySet<ShownFix>;
  readonly onTick: (ticked: ReadonlySet<ShownFix>) => void;
  readonly onFix: () => void;
  readonly onCancel: () => void;
}

/** What can be fixed, by kind, each with its tick. */
export function FixPreview({ offered, ticked, onTick, onFix, onCancel }: FixPreviewProps): React.JSX.Element {
  const set = (some: readonly ShownFix[], isTicked: boolean): void => {
    const changed = new Set(some);
    const others = [...ticked].filter((one) => !changed.has(one));
    onTick(new Set(isTicked ? [...others, ...some] : others));
  };
  const count = ticked.size;
  return (
    <section className="card stack" aria-label="What can be fixed">
      {offered.length === 0 && <Notice kind="success">There is nothing to fix.</Notice>}
      {KINDS.map(({ kind, title }) => (
        <Offers
          key={kind}
          title={title}
          offers={offered.filter(({ fix }) => fix.kind === kind)}
          ticked={ticked}
          set={set}
        />
      ))}
      {offered.length > 0 && (
        <p className="soft">
          No figure changes. Only these cells are written to, and you can put them back afterwards. Cells that
          have changed since, and formulas, are left alone.
        </p>
      )}
      <div className="row">
        {offered.length > 0 && (
          <Button primary text={`Fix ${countText(count, "cell")}`} disabled={count === 0} onClick={onFix} />
        )}
        <Button text="Cancel" onClick={onCancel} />
      </div>
    </section>
  );
}

interface OffersProps {
  readonly title: string;
  readonly offers: readonly ShownFix[];
  readonly ticked: ReadonlySet<ShownFix>;
  readonly set: (some: readonly ShownFix[], isTicked: boolean) => void;
}

/** What to look at before these are ticked. */
function noteOn(offers: readonly ShownFix[]): string | undefined {
  if (offers.some(({ fix }) => fix.kind === "swappedDate"))
    return "Compare some with where they came from. If they were swapped, tick them all: those you leave are read as they stand.";
  if (!offers.some(({ fix }) => fix.needsALook)) return undefined;
  return offers.some(({ fix }) => fix.kind === "spelling")
    ? "Words that your team writes throughout, or that you said the meaning of, are not ticked."
    : "Dates that could be read two ways are not ticked. Tick those that are right.";
}

function Offers({ title, offers, ticked, set }: OffersProps): React.JSX.Element | null {
  const groups = React.useMemo(() => fixGroups(offers), [offers]);
  const first = React.useCallback((number: number) => groups.slice(0, number), [groups]);
  if (offers.length === 0) return null;
  const note = noteOn(offers);
  return (
    <fieldset>
      <legend>
        {title} ({numberText(offers.length)})
      </legend>
      {note !== undefined && <p className="soft small">{note}</p>}
      <Tick
        label="All of these"
        ticked={offers.every((one) => ticked.has(one))}
        onTick={(isTicked) => {
          set(offers, isTicked);
        }}
      />
      <MoreList
        count={groups.length}
        first={first}
        draw={({ text, fixes }) => (
          <Tick
            label={text}
            ticked={fixes.every((one) => ticked.has(one))}
            onTick={(isTicked) => {
              set(fixes, isTicked);
            }}
          />
        )}
      />
    </fieldset>
  );
}
