/** A point of a sheet in pixels of a screen. */
export const PIXELS_IN_POINT = 96 / 72;
/** The width of a column that has none of its own, in digits. */
export const USUAL_WIDTH = 8.43;
/** The height of a row that has none of its own, in points. */
export const USUAL_HEIGHT = 15;

/** A digit of the usual font, and what is around all digits of a column, in pixels. */
const [PIXELS_IN_DIGIT, PIXELS_AROUND] = [7, 5];

/** The width of a column in pixels, of that in digits, by which files have it. */
export function pixelsOfWidth(digits: number): number {
  return digits * PIXELS_IN_DIGIT + PIXELS_AROUND;
}

/** The same in points, by which Excel's members have it. */
export function pointsOfWidth(digits: number): number {
  return pixelsOfWidth(digits) / PIXELS_IN_POINT;
}

/** The width in digits of that in points. */
export function widthOfPoints(points: number): number {
  return widthOfPixels(points * PIXELS_IN_POINT);
}

/** The width in digits of that in pixels. */
export function widthOfPixels(pixels: number): number {
  return (pixels - PIXELS_AROUND) / PIXELS_IN_DIGIT;
}
