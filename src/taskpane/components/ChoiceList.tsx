import * as React from "react";
import { Dropdown, ResponsiveMode } from "office-ui-fabric-react/lib/Dropdown";
import type { ChoiceProps } from "./Choice";

/** Fabric's dropdown. On a narrow pane, too, it opens a list: its panel there has no name for a screen reader. */
export function ChoiceList({
  label,
  options,
  chosen,
  onChoose,
  placeholder,
}: ChoiceProps): React.JSX.Element {
  return (
    <Dropdown
      label={label}
      options={options.map(({ key, text }) => ({ key, text }))}
      selectedKey={chosen ?? null}
      onChange={(_event, option) => {
        if (option) onChoose(String(option.key));
      }}
      responsiveMode={ResponsiveMode.large}
      {...(placeholder !== undefined && { placeholder })}
    />
  );
}
