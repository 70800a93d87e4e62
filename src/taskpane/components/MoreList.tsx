import * as React from "react";
import { numberText } from "../../engine/text/numberText";
import { Link } from "./Link";

/** So many lines are drawn at a time: a log may have thousands, and the pane is to stay quick. */
const AT_A_TIME = 20;

export interface MoreListProps<T> {
  readonly count: number;
  readonly first: (number: number) => readonly T[];
  readonly draw: (thing: T) => React.ReactNode;
}

/** A list that shows its first lines, and more when asked. */
export function MoreList<T>({ count, first, draw }: MoreListProps<T>): React.JSX.Element {
  const [shown, setShown] = React.useState(AT_A_TIME);
  const things = React.useMemo(() => first(shown), [first, shown]);
  return (
    <>
      <ul className="list">
        {things.map((thing, place) => (
          <li key={place}>{draw(thing)}</li>
        ))}
      </ul>
      {count > shown && (
        <Link
          onClick={() => {
            setShown(shown + AT_A_TIME * 5);
          }}
        >
          Show more ({numberText(count - shown)} left)
        </Link>
      )}
    </>
  );
}
