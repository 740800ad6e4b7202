/** Into which a thumbnail fits, in pixels. */
export interface Box {
  width: number;
  height: number;
}

/** There are few of them, so that what a file has beside it is little, whatever is asked for. */
export const boxes: readonly Box[] = [
  { width: 80, height: 60 },
  { width: 160, height: 120 },
  { width: 320, height: 240 },
  { width: 640, height: 480 },
  { width: 1024, height: 768 },
];

export const usualBox = boxes[1];
export const smallestBox = boxes[0];
export const largestBox = boxes[boxes.length - 1];

/** The largest that goes into what was asked for. */
export function boxFor(width?: number, height?: number): Box {
  if (width === undefined && height === undefined) return usualBox;
  const fits = (box: Box) => box.width <= (width ?? Infinity) && box.height <= (height ?? Infinity);
  return boxes.findLast(fits) ?? smallestBox;
}

export const nameOf = ({ width, height }: Box): string => `${width}x${height}`;
