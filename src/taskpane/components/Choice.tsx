import * as React from "react";

export interface ChoiceOption {
  readonly key: string;
  readonly text: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** The key of the option that is chosen; none, where it is left out. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** What stands in the list's place until something is chosen. */
  readonly placeholder?: string;
}

let lists = 0;

/** One of several: the browser's own list, which every keyboard, screen reader and contrast theme knows. */
export function Choice({
  label,
  options,
  chosen,
  onChoose,
  placeholder = "",
}: ChoiceProps): React.JSX.Element {
  const [id] = React.useState(() => `choice-${++lists}`);
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {chosen === undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
