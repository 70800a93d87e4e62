import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly description?: string;
  /** What is wrong with the value, and how to write it. */
  readonly fault?: string | undefined;
}

/** A line of text. */
export function Field({
  label,
  value,
  onChange,
  placeholder,
  description,
  fault,
}: FieldProps): React.JSX.Element {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(_event, text) => {
        onChange(text ?? "");
      }}
      {...(placeholder !== undefined && { placeholder })}
      {...(description !== undefined && { description })}
      {...(fault !== undefined && { errorMessage: fault })}
    />
  );
}
