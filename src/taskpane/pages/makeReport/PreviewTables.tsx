import * as React from "react";
import type { OpenedLog } from "../../../app/log/openLog";
import type { ReportFigures } from "../../../app/report/figuresOn";
import { type PreviewTable, previewOf } from "../../../app/report/preview";
import { countText } from "../../../engine/text/countText";

export interface PreviewTablesProps {
  readonly title: string;
  readonly opened: OpenedLog;
  readonly report: ReportFigures["report"];
}

/** The report's tables, narrow enough for the pane: each row's label stands above its five figures. */
export function PreviewTables({ title, opened, report }: PreviewTablesProps): React.JSX.Element {
  const preview = React.useMemo(() => previewOf({ report }, opened), [report, opened]);
  return (
    <section aria-label="Preview" className="preview">
      <h2>{title}</h2>
      <p className="soft">{preview.period}</p>
      {preview.summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {preview.tables.map((table) => (
        <Table key={table.id} table={table} quarters={preview.quarters} />
      ))}
      <p className="soft small" style={{ marginTop: 8 }}>
        The report also lists the {countText(preview.upheld, "complaint")} upheld or partially upheld in the
        quarter, and says how the figures were counted.
      </p>
    </section>
  );
}

interface TableProps {
  readonly table: PreviewTable;
  readonly quarters: readonly string[];
}

function Table({ table, quarters }: TableProps): React.JSX.Element {
  const last = quarters.length - 1;
  const look = (place: number): string => (place === last ? "now" : "");
  return (
    <table>
      <caption>{table.title}</caption>
      <thead>
        <tr>
          {quarters.map((label, place) => (
            <th key={label} scope="col" className={look(place)}>
              <QuarterName label={label} />
            </th>
          ))}
        </tr>
      </thead>
      {table.rows.map(({ label, cells }) => (
        <tbody key={label}>
          <tr>
            <th colSpan={quarters.length} scope="rowgroup">
              {label}
            </th>
          </tr>
          <tr>
            {cells.map(({ number, percentage }, place) => (
              <td key={place} className={look(place)}>
                {number}
                {percentage !== undefined && <span className="soft">{percentage}</span>}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** `Q4 2021/22`; where the pane is narrow, the year may be broken after its slash. */
function QuarterName({ label }: { readonly label: string }): React.JSX.Element {
  const [quarter = "", year = ""] = label.split(" ");
  const end = year.indexOf("/") + 1;
  return (
    <>
      {quarter}{" "}
      <span className="year">
        {year.slice(0, end)}
        <wbr />
        {year.slice(end)}
      </span>
    </>
  );
}
