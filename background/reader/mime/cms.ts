import { Unzlib } from 'fflate'
import type { LeftOutReason } from '../../../shared/answer'
import { limits } from '../limits'
import { joined } from './bytes'

/** Content types by the octets of their object identifiers (RFC 5652, RFC 3274, RFC 5083). */
const types: Readonly<Record<string, 'signed' | 'encrypted' | 'compressed'>> = {
  '2a864886f70d010702': 'signed',
  '2a864886f70d010703': 'encrypted',
  '2a864886f70d010704': 'encrypted',
  '2a864886f70d010706': 'encrypted',
  '2a864886f70d0109100109': 'compressed',
  '2a864886f70d0109100117': 'encrypted',
}

/** What a CMS object wraps; `whole` false: it breaks off. */
export type CmsContent = { bytes: Uint8Array; whole: boolean }

/** The mail inside a signed or compressed CMS object (RFC 8551 3.5, 3.6), or why there is none to read: 'type' where it only holds certificates. Never throws. Linear. */
export function cmsContent(bytes: Uint8Array): CmsContent | LeftOutReason {
  let oid = ''
  const pieces: Uint8Array[] = []
  const broken = walk(bytes, (place, tag, content) => {
    if (place === '0.0' && tag === objectId) oid = hex(content)
    if (place.startsWith(wrapped) && tag === octetString) pieces.push(content)
  })
  const type = Object.hasOwn(types, oid) ? types[oid] : undefined
  if (type === 'encrypted') return type
  if (type === undefined) return 'undecodable'
  if (pieces.length === 0) return broken === null ? 'type' : 'undecodable'
  const content = { bytes: joined(pieces), whole: !broken?.startsWith(wrapped) }
  return type === 'signed' ? content : inflated(content)
}

const constructed = 0x20
const objectId = 0x06
const octetString = 0x04
/** Where the content stands: ContentInfo.content, its third field, EncapsulatedContentInfo.eContent (RFC 5652 3, 5.1, 5.2; RFC 3274 1.1). */
const wrapped = '0.1.0.2.1.'

const hex = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 32), byte => byte.toString(16).padStart(2, '0')).join('')

/** Most values one in another; CMS needs eight. */
const deepest = 20

type Visit = (place: string, tag: number, content: Uint8Array) => void
/** `end` Infinity: no length was given, an end-of-contents value stands there. */
type Open = { place: string; end: number; children: number }

/** The innermost value that is open at `at`, none where all have ended. */
function innermost(open: Open[], at: number): Open | undefined {
  while (at === open.at(-1)?.end) open.pop()
  return open.at(-1)
}

/**
 * Calls `visit` for every primitive value of BER (X.690 8) with its place among the values around it. Where the octets break off, or are
 * no BER; null where they are whole.
 */
function walk(bytes: Uint8Array, visit: Visit): string | null {
  const open: Open[] = [{ place: '', end: bytes.length, children: 0 }]
  for (let at = 0; ; ) {
    const parent = innermost(open, at)
    if (!parent) return null
    const place = `${parent.place}${parent.children++}`
    const value = valueAt(bytes, at)
    if (!value || open.length > deepest) return place
    if (value.tag === 0 && parent.end === Number.POSITIVE_INFINITY) open.pop()
    else if (value.tag & constructed) open.push({ place: `${place}.`, end: value.end, children: 0 })
    else visit(place, value.tag, bytes.subarray(value.start, value.end))
    at = value.tag & constructed ? value.start : value.end
    if (at > bytes.length) return place
  }
}

/** The tag of a value, and where its content begins and ends; null where none stands there. */
function valueAt(bytes: Uint8Array, at: number): { tag: number; start: number; end: number } | null {
  const tag = bytes[at] ?? 0
  const first = bytes[at + 1]
  if (first === undefined || (tag & 0x1f) === 0x1f) return null
  if (first === 0x80) return tag & constructed ? { tag, start: at + 2, end: Number.POSITIVE_INFINITY } : null
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first }
  const size = first & 0x7f
  if (size > 4 || at + 2 + size > bytes.length) return null
  const start = at + 2 + size
  return { tag, start, end: start + bytes.subarray(at + 2, start).reduce((length, byte) => length * 256 + byte, 0) }
}

/** What was compressed (RFC 3274 2), up to `limits.unpacked`. */
function inflated({ bytes, whole }: CmsContent): CmsContent | LeftOutReason {
  const out: Uint8Array[] = []
  let size = 0
  let ended = false
  const stream = new Unzlib((piece, final) => {
    out.push(piece)
    size += piece.length
    ended ||= final
  })
  try {
    for (let at = 0; at < bytes.length && !ended; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
      if (size > limits.unpacked) return 'too-large'
    }
  } catch {
    return 'undecodable'
  }
  return { bytes: joined(out), whole: whole && ended }
}

/** Bytes unpacked at a time. */
const step = 1 << 14
