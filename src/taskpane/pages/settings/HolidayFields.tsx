import * as React from "react";
import { type BuiltInHolidays, builtInHolidays } from "../../../app/settings/builtInSettings";
import { sheetNamesShown } from "../../../app/host";
import type { HolidaySettings, WorkbookSettings } from "../../../app/settings/settings";
import { Choice } from "../../components/Choice";
import { Field } from "../../components/Field";

/** What can be chosen, by the name of the built-in holidays. */
function uses(builtIn: string): readonly { readonly key: HolidaySettings["use"]; readonly text: string }[] {
  return [
    { key: "builtIn", text: builtIn },
    { key: "add", text: `${builtIn} and your own list` },
    { key: "replace", text: "Only your own list" },
  ];
}

export interface HolidayFieldsProps {
  readonly holidays: HolidaySettings;
  /** The procedure whose nation has the built-in holidays. */
  readonly procedure: WorkbookSettings["procedure"];
  readonly fault: string | undefined;
  readonly onChange: (holidays: HolidaySettings) => void;
}

/** Which holidays count. */
export function HolidayFields({
  holidays,
  procedure,
  fault,
  onChange,
}: HolidayFieldsProps): React.JSX.Element {
  const [sheets, setSheets] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    let isOver = false;
    sheetNamesShown().then(
      (names) => {
        if (!isOver) setSheets(names);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, []);
  const builtIn = React.useMemo(() => builtInHolidays(procedure), [procedure]);
  const options = uses(builtIn.name);
  const place = holidays.use === "builtIn" ? "" : holidays.place;
  return (
    <>
      <Choice
        label="Holidays"
        options={options}
        chosen={holidays.use}
        onChoose={(key) => {
          const use = options.find((one) => one.key === key)?.key ?? "builtIn";
          onChange(use === "builtIn" ? { use } : { use, place });
        }}
      />
      {holidays.use !== "builtIn" && (
        <Field
          label="Where your holidays are"
          description="A sheet, a table, a defined name or a range such as Sheet2!A2:B40. Dates go in the first column and names in the second."
          suggestions={sheets}
          value={place}
          fault={fault}
          onChange={(changed) => {
            onChange({ use: holidays.use, place: changed });
          }}
        />
      )}
      {holidays.use !== "replace" && <BuiltInList {...builtIn} />}
    </>
  );
}

function BuiltInList({ name: list, years, holidays }: BuiltInHolidays): React.JSX.Element {
  return (
    <details>
      <summary>
        {list}, {years}
      </summary>
      <ul className="list small">
        {holidays.map(({ date, name }) => (
          <li key={date} style={{ padding: "4px 0" }}>
            {date} – {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
