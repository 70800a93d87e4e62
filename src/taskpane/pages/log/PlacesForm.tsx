import * as React from "react";
import { withPlaces } from "../../../app/log/logChoices";
import type { NamedPlace } from "../../../log/choices";
import type { LogOffer } from "../../../app/log/logOffer";
import { Button } from "../../components/Button";
import { Choice } from "../../components/Choice";
import { Tick } from "../../components/Tick";
import { usePane } from "../../state/pane";

export interface PlacesFormProps {
  /** The sheets and tables that are the log now. */
  readonly parts: readonly LogOffer[];
  /** What else may be it. */
  readonly others: readonly LogOffer[];
  /** The sheets that the user sees. */
  readonly sheets: readonly string[];
}

/** Which sheets and tables are the log, each with why it could be. Several make one log together. */
export function PlacesForm({ parts, others, sheets }: PlacesFormProps): React.JSX.Element | null {
  const { log, act } = usePane();
  const [ticked, setTicked] = React.useState<ReadonlySet<LogOffer>>(() => new Set(parts));
  const offers = [...parts, ...others];
  const unknown = sheets.filter((name) => offers.every(({ sample }) => sample.sheet !== name));
  const isChanged = offers.some((offer) => ticked.has(offer) !== parts.includes(offer));
  const take = (places: readonly NamedPlace[]): void => {
    act(() => log.choose((kept) => withPlaces(kept, places)));
  };
  if (parts.length === 0 && offers.length + unknown.length < 2) return null;
  return (
    <section className="stack" aria-label="Where the log is">
      <h3>Where it is</h3>
      {offers.map((offer) => (
        <div key={offer.name}>
          <Tick
            label={offer.name}
            ticked={ticked.has(offer)}
            onTick={(isTicked) => {
              const changed = new Set(ticked);
              if (isTicked) changed.add(offer);
              else changed.delete(offer);
              setTicked(changed);
            }}
          />
          <div className="soft small">{sentence(offer.fit.reason)}</div>
        </div>
      ))}
      {(isChanged || parts.length === 0) && offers.length > 0 && (
        <Button
          primary
          text={ticked.size > 1 ? "Read them as one log" : "Read it"}
          disabled={ticked.size === 0}
          onClick={() => {
            take(offers.filter((offer) => ticked.has(offer)).map(({ place }) => place));
          }}
        />
      )}
      {unknown.length > 0 && (
        <Choice
          label="Another sheet"
          placeholder="Choose a sheet"
          options={unknown.map((name) => ({ key: name, text: name }))}
          chosen={undefined}
          onChoose={(sheet) => {
            take([{ sheet }]);
          }}
        />
      )}
    </section>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
