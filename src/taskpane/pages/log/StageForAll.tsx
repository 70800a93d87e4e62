import * as React from "react";
import { STAGES_FOR_ALL, withStageForAll } from "../../../app/log/stageForAll";
import type { LogCandidate } from "../../../app/log/logCandidate";
import { Choice } from "../../components/Choice";
import { usePane } from "../../state/pane";

/** For a log whose complaints are all at one stage, so that no column says it. */
export function StageForAll({ part }: { readonly part: LogCandidate }): React.JSX.Element {
  const { log, act } = usePane();
  return (
    <Choice
      label="Or all complaints in this log are"
      options={STAGES_FOR_ALL.map(({ stage, text }) => ({ key: stage, text }))}
      chosen={part.layout.stageForAll}
      placeholder="Choose the stage"
      onChoose={(key) => {
        const chosen = STAGES_FOR_ALL.find(({ stage }) => stage === key);
        if (chosen) act(() => log.choose((kept) => withStageForAll(kept, chosen.stage)));
      }}
    />
  );
}
