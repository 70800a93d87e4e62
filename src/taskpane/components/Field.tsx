import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly description?: string;
  /** What the user may mean, to choose from while typing. */
  readonly suggestions?: readonly string[];
  /** What is wrong with the value, and how to write it. */
  readonly fault?: string | undefined;
}

let lists = 0;

/** A line of text. */
export function Field({
  label,
  value,
  onChange,
  placeholder,
  description,
  suggestions = [],
  fault,
}: FieldProps): React.JSX.Element {
  const [listId] = React.useState(() => `suggestions-${++lists}`);
  return (
    <>
      <TextField
        label={label}
        value={value}
        onChange={(_event, text) => {
          onChange(text ?? "");
        }}
        {...(suggestions.length > 0 && { list: listId })}
        {...(placeholder !== undefined && { placeholder })}
        {...(description !== undefined && { description })}
        {...(fault !== undefined && { errorMessage: fault })}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}
