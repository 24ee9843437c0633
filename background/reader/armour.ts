import { unshown } from './enriched'

const begin = '-----BEGIN PGP MESSAGE-----'
const quoteMarks = /^(?:[ \t]{0,3}>){0,50}[ \t]{0,3}/
const header = /^[A-Za-z][A-Za-z-]{0,40}: /
const encoded = /^[A-Za-z0-9+/]{0,100}={0,2}$/
const checksum = /^=[A-Za-z0-9+/]{4}$/

/** Whether a plain text holds a PGP message that only its key opens (RFC 9580 6.2); quoted ones are the earlier mail's. */
export const isSealedText = (text: string): boolean => text.includes(begin) && /^-----BEGIN PGP MESSAGE-----/m.test(text)

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const lineAt = (text: string, start: number, end: number): string => text.slice(start, end).replace(quoteMarks, '').trimEnd()

/** Where the line ends that is the last of the PGP message whose first line ends at `first`; a line that is none of it stands behind. */
function endOfMessage(text: string, first: number): number {
  let end = first
  let isHead = true
  while (end < text.length) {
    const next = lineEnd(text, end + 1)
    const line = lineAt(text, end + 1, next)
    if (line === '-----END PGP MESSAGE-----') return next
    if (!encoded.test(line) && !checksum.test(line) && !(isHead && header.test(line))) break
    isHead &&= line !== ''
    end = next
  }
  return end
}

/** A text of the same length with `unshown` in place of PGP messages, quoted ones too, which say nothing to a person. Linear. */
export function withoutSealed(text: string): string {
  let out = ''
  let done = 0
  for (let at = text.indexOf(begin), end = 0; at >= 0; at = text.indexOf(begin, end)) {
    const start = text.lastIndexOf('\n', at) + 1
    end = lineEnd(text, at)
    if (lineAt(text, start, end) !== begin) continue
    end = endOfMessage(text, end)
    out += text.slice(done, start) + unshown.repeat(end - start)
    done = end
  }
  return out + text.slice(done)
}
