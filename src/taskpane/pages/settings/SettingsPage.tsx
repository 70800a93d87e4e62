import * as React from "react";
import { Button } from "../../components/Button";
import { Field } from "../../components/Field";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";
import { CountingFields } from "./CountingFields";
import { HolidayFields } from "./HolidayFields";
import { ProcedureFields } from "./ProcedureFields";
import { useSettingsForm } from "./useSettingsForm";

/** How the service counts; kept in the workbook. */
export function SettingsPage(): React.JSX.Element {
  const { log } = usePane();
  const { shown, faults, canSave, isSaved, failure, set, save } = useSettingsForm();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h2>Settings</h2>
      <p className="soft">Settings are kept in this workbook, for everyone who opens it.</p>
      {log.settingsFault !== undefined && <Notice kind="error">{log.settingsFault}</Notice>}
      <Field
        label="Name of the service"
        description="Used in the title of reports. Leave blank to use the services in the log."
        value={shown.serviceName}
        onChange={(serviceName) => {
          set({ serviceName });
        }}
      />
      <ProcedureFields draft={shown} set={set} />
      <CountingFields draft={shown} faults={faults} set={set} />
      <HolidayFields
        holidays={shown.holidays}
        procedure={shown.procedure}
        fault={faults.holidays}
        onChange={(holidays) => {
          set({ holidays });
        }}
      />
      <Button primary text="Save" disabled={!canSave} onClick={save} />
      {failure !== undefined && <Notice kind="error">{failure}</Notice>}
      {isSaved && <Notice kind="success">Saved. The log is now counted with these settings.</Notice>}
      {isSaved && log.state.kind === "failed" && <Notice kind="error">{log.state.message}</Notice>}
    </form>
  );
}
