/** What crossed between the add-in and the workbook. */
export interface Traffic {
  /** Requests that the add-in waited for. */
  roundTrips: number;
  /** Requests with which the library gave back references, after the add-in was done. */
  releases: number;
  actions: number;
  /** How often the add-in asked for values of the workbook's objects. */
  reads: number;
  /** How often it set a property or called a method that changes something. */
  writes: number;
  /** How often it asked to be told of an event. */
  watches: number;
  /** How often it was told of one. */
  events: number;
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
    reads: 0,
    writes: 0,
    watches: 0,
    events: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
}
