import * as React from "react";
import { capitalised } from "../../../engine/text/capitalised";
import { withPlaces } from "../../../app/log/logChoices";
import type { NamedPlace } from "../../../log/choices";
import type { LogCandidate } from "../../../app/log/logCandidate";
import { Button } from "../../components/Button";
import { Choice } from "../../components/Choice";
import { Tick } from "../../components/Tick";
import { usePane } from "../../state/pane";

export interface PlacesFormProps {
  /** The sheets and tables that are the log now. */
  readonly parts: readonly LogCandidate[];
  /** What else may be it. */
  readonly others: readonly LogCandidate[];
  /** The sheets that the user sees. */
  readonly sheets: readonly string[];
}

/** Which sheets and tables are the log, and why each could be. Several together make one log. */
export function PlacesForm({ parts, others, sheets }: PlacesFormProps): React.JSX.Element | null {
  const { log, act } = usePane();
  const [ticked, setTicked] = React.useState<ReadonlySet<LogCandidate>>(() => new Set(parts));
  const candidates = [...parts, ...others];
  const unknown = sheets.filter((name) => candidates.every(({ sample }) => sample.sheet !== name));
  const isChanged = candidates.some((candidate) => ticked.has(candidate) !== parts.includes(candidate));
  const take = (places: readonly NamedPlace[]): void => {
    act(() => log.choose((kept) => withPlaces(kept, places)));
  };
  if (parts.length === 0 && candidates.length + unknown.length < 2) return null;
  return (
    <section className="stack" aria-label="Where the log is">
      <h3>Where the log is</h3>
      {candidates.map((candidate) => (
        <div key={candidate.name}>
          <Tick
            label={candidate.name}
            ticked={ticked.has(candidate)}
            onTick={(isTicked) => {
              const changed = new Set(ticked);
              if (isTicked) changed.add(candidate);
              else changed.delete(candidate);
              setTicked(changed);
            }}
          />
          <div className="soft small">{capitalised(candidate.fit.reason)}.</div>
        </div>
      ))}
      {(isChanged || parts.length === 0) && candidates.length > 0 && (
        <Button
          primary
          text={ticked.size > 1 ? "Use these together as one log" : "Use this as the log"}
          disabled={ticked.size === 0}
          onClick={() => {
            take(candidates.filter((candidate) => ticked.has(candidate)).map(({ place }) => place));
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
