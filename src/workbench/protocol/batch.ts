/** What Microsoft's library sends for one `context.sync()`. */
export interface BatchRequest {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The kinds of actions. A trace only tells the library, by its answer, that the actions before it were done. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument, the path of the object that it is; 0 or nothing where it is plain data. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The kinds of paths to an object. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What the library is answered. */
export type BatchResponse =
  | {
      readonly Results: readonly BatchResult[];
      /** The traces that were reached, by the ids of their actions. */
      readonly TraceIds: readonly number[];
    }
  | {
      readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
    };
