import * as React from "react";
import { Button } from "../../components/Button";
import { PaneFoot } from "../../components/PaneFoot";

export interface MakeFootProps {
  readonly quarter: string | undefined;
  /** Why no report can be made now; undefined where one can, empty while one is made. */
  readonly obstacle: string | undefined;
  readonly onMake: () => void;
}

/** The button that the pane is for. Where it can't be used, it says why. */
export function MakeFoot({ quarter, obstacle, onMake }: MakeFootProps): React.JSX.Element {
  return (
    <PaneFoot>
      <div>
        <Button
          primary
          text={quarter === undefined ? "Make the report" : `Make the ${quarter} report`}
          disabled={obstacle !== undefined}
          onClick={onMake}
        />
        {obstacle !== undefined && obstacle !== "" && <p className="obstacle">{obstacle}</p>}
      </div>
    </PaneFoot>
  );
}
