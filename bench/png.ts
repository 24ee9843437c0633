import { inflateSync } from 'node:zlib'

export type Picture = { width: number; height: number; channels: number; pixels: Uint8Array }

/** A PNG of 8 bits a channel, not interlaced, as Chromium's screenshots are (PNG, Third Edition, 9). */
export function readPng(file: Buffer): Picture {
  const parts: Buffer[] = []
  let [width, height, channels] = [0, 0, 3]
  for (let at = 8; at < file.length; ) {
    const size = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + size)
    if (type === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      channels = body[9] === 6 ? 4 : 3
    }
    if (type === 'IDAT') parts.push(body)
    at += size + 12
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  return { width, height, channels, pixels }
}

function paeth(a: number, b: number, c: number): number {
  const da = Math.abs(b - c)
  const db = Math.abs(a - c)
  const dc = Math.abs(a + b - 2 * c)
  if (da <= db && da <= dc) return a
  return db <= dc ? b : c
}

/** Undoes the filter of each row in place of the rows (PNG, 9.2); the first byte of a row names its filter. */
function unfilter(data: Uint8Array, row: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const from = y * (row + 1) + 1
    const line = out.subarray(y * row, (y + 1) * row)
    const above = y > 0 ? out.subarray((y - 1) * row, y * row) : new Uint8Array(row)
    line.set(data.subarray(from, from + row))
    undo[data[from - 1] ?? 0]?.(line, above, step)
  }
  return out
}

type Undo = (line: Uint8Array, above: Uint8Array, step: number) => void

const undo: readonly Undo[] = [
  () => {},
  (line, _, step) => {
    for (let x = step; x < line.length; x++) line[x] = (line[x] ?? 0) + (line[x - step] ?? 0)
  },
  (line, above) => {
    for (let x = 0; x < line.length; x++) line[x] = (line[x] ?? 0) + (above[x] ?? 0)
  },
  (line, above, step) => {
    for (let x = 0; x < line.length; x++) line[x] = (line[x] ?? 0) + (((x < step ? 0 : (line[x - step] ?? 0)) + (above[x] ?? 0)) >> 1)
  },
  (line, above, step) => {
    for (let x = 0; x < line.length; x++) {
      const isFirst = x < step
      line[x] = (line[x] ?? 0) + paeth(isFirst ? 0 : (line[x - step] ?? 0), above[x] ?? 0, isFirst ? 0 : (above[x - step] ?? 0))
    }
  },
]
