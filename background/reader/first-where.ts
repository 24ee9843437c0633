/** Of the indices below `size` the first at which it holds, as it then does at all behind it; `size` where it holds at none. */
export function firstWhere(size: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
