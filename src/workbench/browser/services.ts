import { type HostObject, hostClass } from "../protocol/hostObject";

const done = (): null => null;

/** What office.js tells Excel on the web besides its talk of the workbook: that its handlers are in place. */
export const SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": hostClass<null>("AddinInternalService", {
    methods: { notifyActionHandlerReady: done },
  })(null),
  "Microsoft.ExcelServices.CustomFunctions": hostClass<null>("CustomFunctions", {
    methods: { _SetOsfControlContainerReadyForCustomFunctions: done },
  })(null),
};
