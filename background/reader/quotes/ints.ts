const size = 16_384
let block = new Int32Array(size)
let taken = 0

/** So many integers, all 0. They are cut from larger blocks, as each array of its own takes longer to make than what is done with it. */
export function ints(count: number): Int32Array<ArrayBuffer> {
  if (count > size / 4) return new Int32Array(count)
  if (taken + count > size) {
    block = new Int32Array(size)
    taken = 0
  }
  taken += count
  return block.subarray(taken - count, taken)
}
