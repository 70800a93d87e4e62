/** What there is to tell whether a person can see the pane. No one sign is right on every platform. */
export interface PaneSight {
  /** What Excel said last; undefined where it does not tell. */
  readonly excelSays: boolean | undefined;
  /** Whether the browser draws the page: it does not where its frame is not shown. */
  readonly isDrawn: boolean;
  /** The browser's own word, of the tab or window around the page. */
  readonly isPageVisible: boolean;
  /** Whether somebody has pointed at the pane or typed in it since any of the others changed. */
  readonly isTouched: boolean;
}

/** Nobody has opened the pane as far as is known. */
export const UNSEEN: PaneSight = {
  excelSays: undefined,
  isDrawn: false,
  isPageVisible: true,
  isTouched: false,
};

/** What has become known. */
export type SightChange = Partial<PaneSight>;

/** The next sight; the same one where nothing is new. */
export function nextSight(sight: PaneSight, change: SightChange): PaneSight {
  const next = { ...sight, isTouched: false, ...change };
  const isSame = (Object.keys(change) as (keyof PaneSight)[]).every((sign) => change[sign] === sight[sign]);
  return isSame ? sight : next;
}

/** Who touches the pane sees it. Else Excel's word goes before what is drawn, which a hidden frame may be, too. */
export function isSeen({ excelSays, isDrawn, isPageVisible, isTouched }: PaneSight): boolean {
  return isTouched || (isPageVisible && (excelSays ?? isDrawn));
}
