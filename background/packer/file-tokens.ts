/** A picture as its own bytes say (not its name): `type` of those that Gemini takes; width and height in pixels, 0 where they are not told. */
export type Picture = { type: string; width: number; height: number }

/** Tokens of one tile of a picture, and of one page of a PDF (https://ai.google.dev/gemini-api/docs/tokens). */
const tile = 258
/** A picture no larger than this either way is one tile; larger ones are cut into tiles of 256 to 768 pixels. */
const small = 384

export const pageTokens = (pages: number): number => pages * tile

/** A picture whose size is not known counts as one of 3,072 by 3,072. */
export function pictureTokens({ width, height }: Picture): number {
  if (width === 0 || height === 0) return 16 * tile
  if (width <= small && height <= small) return tile
  const side = Math.min(768, Math.max(256, Math.floor(Math.min(width, height) / 1.5)))
  return Math.ceil(width / side) * Math.ceil(height / side) * tile
}

/** Reads the head of a PNG, JPEG, WebP or HEIC file; null where it is none of them, or breaks off before its end. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n')) return png(bytes, view)
  if (startsWith(bytes, 0, '\xff\xd8\xff')) return jpeg(bytes, view)
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return webp(bytes, view)
  const isHeic = startsWith(bytes, 4, 'ftyp') && ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heif'].some(brand => startsWith(bytes, 8, brand))
  return isHeic ? { type: 'image/heic', width: 0, height: 0 } : null
}

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((sign, i) => bytes[at + i] === sign.charCodeAt(0))

/** PNG 11.2.2: IHDR is the first chunk; IEND the last. */
function png(bytes: Uint8Array, view: DataView): Picture | null {
  if (bytes.length < 45 || !startsWith(bytes, 12, 'IHDR')) return null
  const ends = bytes.subarray(-64)
  const isWhole = ends.some((_, at) => startsWith(ends, at, 'IEND'))
  return isWhole ? { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) } : null
}

/** Whether EOI stands behind a place: a small picture in the file's notes has one of its own above the frame. */
function endsBehind(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xd9) return true
  return false
}

/** JPEG (ITU-T T.81 B): the first frame header has the size; EOI stands at the end, or before what a program wrote behind it. */
function jpeg(bytes: Uint8Array, view: DataView): Picture | null {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) at++
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return !endsBehind(bytes, at) ? null : { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** WebP container: VP8X, VP8L and VP8 each tell the size in their own way. */
function webp(bytes: Uint8Array, view: DataView): Picture | null {
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length) return null
  const sized = (width: number, height: number): Picture => ({ type: 'image/webp', width, height })
  if (startsWith(bytes, 12, 'VP8X')) return sized(1 + (view.getUint32(24, true) & 0xffffff), 1 + (view.getUint32(26, true) >>> 8))
  if (startsWith(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return sized(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff))
  }
  return startsWith(bytes, 12, 'VP8 ') ? sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff) : null
}
