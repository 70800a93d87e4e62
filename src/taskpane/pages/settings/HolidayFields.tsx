import * as React from "react";
import { builtInHolidays } from "../../../app/builtInSettings";
import { sheetNamesShown } from "../../../app/host";
import type { HolidaySettings } from "../../../app/settings";
import { Choice } from "../../components/Choice";
import { Notice } from "../../components/Notice";

const USES: readonly { readonly key: HolidaySettings["use"]; readonly text: string }[] = [
  { key: "builtIn", text: "Scottish bank holidays" },
  { key: "add", text: "Those, and a sheet of our own" },
  { key: "replace", text: "Only a sheet of our own" },
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
  const sheet = holidays.use === "builtIn" ? "" : holidays.sheet;
  const options = sheet === "" || sheets.includes(sheet) ? sheets : [sheet, ...sheets];
  return (
    <>
      <Choice
        label="Holidays"
        options={USES}
        chosen={holidays.use}
        onChoose={(key) => {
          const use = USES.find((one) => one.key === key)?.key ?? "builtIn";
          onChange(use === "builtIn" ? { use } : { use, sheet });
        }}
      />
      {holidays.use !== "builtIn" && (
        <>
          <Choice
            label="The sheet with your holidays"
            placeholder="Choose a sheet"
            options={options.map((name) => ({ key: name, text: name }))}
            chosen={sheet === "" ? undefined : sheet}
            onChoose={(name) => {
              onChange({ use: holidays.use, sheet: name });
            }}
          />
          <p className="soft small">Dates in its first column, names in its second.</p>
        </>
      )}
      {fault !== undefined && <Notice kind="error">{fault}</Notice>}
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
