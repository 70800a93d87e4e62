import * as React from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";

export interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, ticked, onTick }: TickProps): React.JSX.Element {
  return (
    <Checkbox
      label={label}
      checked={ticked}
      onChange={(_event, checked) => {
        onTick(checked === true);
      }}
    />
  );
}
