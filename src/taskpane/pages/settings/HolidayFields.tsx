import * as React from "react";
import { builtInHolidays } from "../../../app/settings/builtInSettings";
import { sheetNamesShown } from "../../../app/host";
import type { HolidaySettings } from "../../../app/settings/settings";
import { Choice } from "../../components/Choice";
import { Field } from "../../components/Field";

const USES: readonly { readonly key: HolidaySettings["use"]; readonly text: string }[] = [
  { key: "builtIn", text: "Scottish bank holidays" },
  { key: "add", text: "Scottish bank holidays and your own list" },
  { key: "replace", text: "Only your own list" },
];

export interface HolidayFieldsProps {
  readonly holidays: HolidaySettings;
  readonly fault: string | undefined;
  readonly onChange: (holidays: HolidaySettings) => void;
}

/** Which holidays count. */
export function HolidayFields({ holidays, fault, onChange }: HolidayFieldsProps): React.JSX.Element {
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
  const place = holidays.use === "builtIn" ? "" : holidays.place;
  return (
    <>
      <Choice
        label="Holidays"
        options={USES}
        chosen={holidays.use}
        onChoose={(key) => {
          const use = USES.find((one) => one.key === key)?.key ?? "builtIn";
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
      {holidays.use !== "replace" && <BuiltInList />}
    </>
  );
}

function BuiltInList(): React.JSX.Element {
  const { holidayList, holidays } = builtInHolidays();
  return (
    <details>
      <summary>{holidayList}</summary>
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
