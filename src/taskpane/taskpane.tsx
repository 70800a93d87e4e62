import * as React from "react";
import * as ReactDOM from "react-dom";
import { officeIsReady } from "../app/host";
import { App } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Notice } from "./components/Notice";
import { addPaneStyles } from "./paneStyles";
import { applyTheme } from "./theme";

/** Draws the pane once Office is ready; without Office, says so. */
async function start(): Promise<void> {
  addPaneStyles();
  const root = document.getElementById("root");
  const isExcel = await officeIsReady().then(
    (ready) => ready.isExcel,
    () => false,
  );
  if (isExcel) applyTheme();
  const view = isExcel ? (
    <App />
  ) : (
    <main>
      <Notice kind="warning">
        Complaints Monitor works inside Excel. Open a workbook, then choose Complaints and Open pane. If you
        are in Excel, check that this computer can reach appsforoffice.microsoft.com, then open the pane
        again.
      </Notice>
    </main>
  );
  ReactDOM.render(<ErrorBoundary>{view}</ErrorBoundary>, root);
}

void start();
