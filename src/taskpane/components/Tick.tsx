import * as React from "react";

export interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, ticked, onTick }: TickProps): React.JSX.Element {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => {
          onTick(currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
