import * as React from "react";
import { countingSettings } from "../../../app/settings/countingSettings";
import { failureText } from "../../../app/failureText";
import type { WorkbookSettings } from "../../../app/settings/settings";
import { Button } from "../../components/Button";
import { Choice } from "../../components/Choice";
import { Field } from "../../components/Field";
import { Notice } from "../../components/Notice";
import { Tick } from "../../components/Tick";
import { usePane } from "../../state/pane";
import { useKept } from "../../state/useKept";
import { HolidayFields } from "./HolidayFields";
import { ProcedureFields } from "./ProcedureFields";
import { type SettingsDraft, changesOf, draftOf, faultsOf, settingsOf } from "./draft";

const AVERAGE: readonly { readonly key: WorkbookSettings["average"]; readonly text: string }[] = [
  { key: "mean", text: "Mean" },
  { key: "median", text: "Median" },
];

/** How the service counts; kept in the workbook. */
export function SettingsPage(): React.JSX.Element {
  const { log } = usePane();
  const [draft, setDraft] = useKept<SettingsDraft | undefined>("settings", undefined);
  const [isSaved, setSaved] = React.useState(false);
  const [failure, setFailure] = React.useState<string>();
  const shown = draft ?? draftOf(log.settings);
  const faults = faultsOf(shown);
  const save = async (): Promise<void> => {
    const settings = settingsOf(shown);
    // Settings that nothing can be counted by, such as holidays that are not there, are not kept.
    await countingSettings(settings);
    if (log.settingsFault === undefined) await log.change(changesOf(settings, log.settings));
    else await log.replaceSettings(settings);
    setDraft(undefined);
    setSaved(true);
  };
  const set = (change: Partial<SettingsDraft>): void => {
    setSaved(false);
    setFailure(undefined);
    setDraft({ ...shown, ...change });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h2>Settings</h2>
      <p className="soft">They are kept in the workbook, for everyone who opens it.</p>
      {log.settingsFault !== undefined && <Notice kind="error">{log.settingsFault}</Notice>}
      <Field
        label="Name of the service"
        description="In the title of reports; blank for the services in the log."
        value={shown.serviceName}
        onChange={(serviceName) => {
          set({ serviceName });
        }}
      />
      <ProcedureFields draft={shown} set={set} />
      <CountingFields draft={shown} faults={faults} set={set} />
      <HolidayFields
        holidays={shown.holidays}
        fault={faults.holidays}
        onChange={(holidays) => {
          set({ holidays });
        }}
      />
      <Button
        primary
        text="Save"
        disabled={(draft === undefined && log.settingsFault === undefined) || Object.keys(faults).length > 0}
        onClick={() => {
          setFailure(undefined);
          save().catch((error: unknown) => {
            setFailure(failureText(error));
          });
        }}
      />
      {failure !== undefined && <Notice kind="error">{failure}</Notice>}
      {isSaved && <Notice kind="success">Saved. The log is counted by these settings from now on.</Notice>}
      {isSaved && log.state.kind === "failed" && <Notice kind="error">{log.state.message}</Notice>}
    </form>
  );
}

interface CountingFieldsProps {
  readonly draft: SettingsDraft;
  readonly faults: ReturnType<typeof faultsOf>;
  readonly set: (change: Partial<SettingsDraft>) => void;
}

function CountingFields({ draft, faults, set }: CountingFieldsProps): React.JSX.Element {
  return (
    <>
      <Choice
        label="Average"
        options={AVERAGE}
        chosen={draft.average}
        onChoose={(key) => {
          set({ average: key === "median" ? "median" : "mean" });
        }}
      />
      <Tick
        label="Show averages with one decimal"
        ticked={draft.averageDecimals === 1}
        onTick={(ticked) => {
          set({ averageDecimals: ticked ? 1 : 0 });
        }}
      />
      <Tick
        label="Also show answers within the agreed (extended) date"
        ticked={draft.showsWithinAgreedDate}
        onTick={(showsWithinAgreedDate) => {
          set({ showsWithinAgreedDate });
        }}
      />
      <Field
        label="Cut-off hour"
        description="What comes later is received the next day; blank for none."
        placeholder="17:00"
        value={draft.cutOffHour}
        fault={faults.cutOffHour}
        onChange={(cutOffHour) => {
          set({ cutOffHour });
        }}
      />
      <Field
        label="Log kept since"
        description="Quarters before are N/A; blank for its first date of receipt."
        placeholder="01/04/2021"
        value={draft.logKeptSince}
        fault={faults.logKeptSince}
        onChange={(logKeptSince) => {
          set({ logKeptSince });
        }}
      />
    </>
  );
}
