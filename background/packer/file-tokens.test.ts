import { describe, expect, it } from 'vitest'
import { pageTokens, pictureOf, pictureTokens } from './file-tokens'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...part].map(sign => sign.charCodeAt(0)) : part)))

const png = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 3, 192, 0, 0, 2, 28], new Array(21).fill(0), 'IEND', [0, 0, 0, 0])
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 0, 0, 0, 0, 0xff, 0xd9])
const jpegWithNotes = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd8, 0xff, 0xd9], [...jpeg.slice(2)])
const webp = bytes('RIFF', [22, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0])
const heic = bytes([0, 0, 0, 24], 'ftypheic', new Array(20).fill(0))

describe('a picture', () => {
  it.each([
    ['PNG', png, { type: 'image/png', width: 960, height: 540 }],
    ['JPEG', jpeg, { type: 'image/jpeg', width: 256, height: 200 }],
    ['JPEG with a small one in its notes', jpegWithNotes, { type: 'image/jpeg', width: 256, height: 200 }],
    ['WebP', webp, { type: 'image/webp', width: 640, height: 480 }],
    ['HEIC', heic, { type: 'image/heic', width: 0, height: 0 }],
  ])('is known by its bytes: %s', (_, file, picture) => {
    expect(pictureOf(file)).toEqual(picture)
  })

  it.each([
    ['nothing', bytes()],
    ['a GIF', bytes('GIF89a', new Array(40).fill(0))],
    ['a PNG without its end', png.slice(0, 45)],
    ['a JPEG without its end', jpeg.slice(0, 20)],
    ['a JPEG without its end, with a small picture in its notes', jpegWithNotes.slice(0, -2)],
    ['a JPEG of segments that lead nowhere', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9, 0xff, 0xe0, 0, 0])],
    ['a WebP without its end', webp.slice(0, 29)],
  ])('is none: %s', (_, file) => {
    expect(pictureOf(file)).toBeNull()
  })

  it('counts by its tiles, and one of unknown size is never counted too low', () => {
    expect(pictureTokens({ type: '', width: 384, height: 300 })).toBe(258)
    expect(pictureTokens({ type: '', width: 960, height: 540 })).toBe(6 * 258)
    expect(pictureTokens({ type: '', width: 3000, height: 2000 })).toBe(12 * 258)
    expect(pictureTokens({ type: '', width: 0, height: 0 })).toBe(16 * 258)
    expect(pageTokens(3)).toBe(774)
  })
})
