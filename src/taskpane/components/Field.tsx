import * as React from "react";

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

let fields = 0;

/** A line of text: the browser's own, as it is with {@link Choice}. Fabric's weighs a tenth of the pane's first load. */
export function Field({
  label,
  value,
  onChange,
  placeholder,
  description,
  suggestions = [],
  fault,
}: FieldProps): React.JSX.Element {
  const [id] = React.useState(() => `field-${++fields}`);
  const [listId, noteId, faultId] = [`${id}-list`, `${id}-note`, `${id}-fault`];
  const said = [...(fault === undefined ? [] : [faultId]), ...(description === undefined ? [] : [noteId])];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={placeholder}
        aria-invalid={fault !== undefined}
        {...(said.length > 0 && { "aria-describedby": said.join(" ") })}
        {...(suggestions.length > 0 && { list: listId })}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
      {fault !== undefined && (
        <div id={faultId} className="fault small" role="alert">
          {fault}
        </div>
      )}
      {description !== undefined && (
        <div id={noteId} className="soft small">
          {description}
        </div>
      )}
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  );
}
