/** What crossed between the add-in and the workbook. */
export interface Traffic {
  /** Requests that the add-in waited for. */
  roundTrips: number;
  /** Requests with which the library gave back references, after the add-in was done. */
  releases: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

export function noTraffic(): Traffic {
  return {
    roundTrips: 0,
    releases: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
}
