import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readThread } from './read-thread'
import type { ReadMessage } from './reading'
import { threadOf } from './testing'
import { type Marker, mailTree, type Written, writeMail } from './testing-mime'

const encoder = new TextEncoder()

function read(mail: Uint8Array): ReadMessage {
  const [message] = readThread(threadOf(mail), new Map()).messages
  if (!message) throw new Error('no message')
  return message
}

const readLines = (lines: readonly string[]): ReadMessage => read(encoder.encode(lines.join('\r\n')))

/** What a person can see, or is told of as hidden. */
const seen = ({ text, hidden }: ReadMessage): string => [text, ...hidden.map(run => run.text)].join('\n')

/** What neither stands in the message nor is on its receipt: `anyLoss` where the damage may have put one part into another. */
function lost(markers: readonly Marker[], message: ReadMessage, anyLoss = false): string[] {
  const all = seen(message)
  const named = (marker: Marker): boolean => message.leftOut.some(({ part }) => anyLoss || part === '' || marker.names.includes(part))
  const stands = ({ word, written }: Marker): boolean => [word, ...written].some(form => all.includes(form))
  return markers.filter(marker => !stands(marker) && !named(marker)).map(({ word }) => word)
}

const runs = { numRuns: 100, seed: 20261130 }

describe('every part of a mail', () => {
  it('is read where it can be, and else on the receipt', () => {
    fc.assert(
      fc.property(mailTree, tree => {
        const { lines, markers } = writeMail(tree)
        const message = readLines(lines)
        const all = seen(message)
        expect(markers.filter(({ word, readable }) => readable !== all.includes(word))).toEqual([])
        expect(lost(markers, message)).toEqual([])
        if (markers.every(({ readable }) => readable)) expect(message.leftOut).toEqual([])
      }),
      runs,
    )
  })

  it('is on the receipt where the mail was cut before it', () => {
    fc.assert(
      fc.property(mailTree, fc.double({ min: 0, max: 1, noNaN: true }), (tree, share) => {
        const { lines, markers } = writeMail(tree)
        const whole = lines.join('\r\n')
        const body = whole.indexOf('\r\n\r\n') + 4
        const end = whole.lastIndexOf('\r\n--=_b1--')
        const cut = body + Math.floor(share * (end - body))
        const message = read(encoder.encode(whole.slice(0, cut)))
        expect(message.leftOut.filter(({ part }) => part === '')).not.toEqual([])
        expect(lost(markers, message)).toEqual([])
      }),
      runs,
    )
  })

  const damages: Readonly<Record<string, (line: string) => string | null>> = {
    'a boundary is gone': line => (line.startsWith('--=_b') ? null : line),
    'a line of its encoding is broken': line => (/^[A-Za-z0-9+/]{8,}=*$/.test(line) ? `!?${line.slice(2)}` : line),
    'a character of its encoding is gone': line => (/^[A-Za-z0-9+/]{8,}=*$/.test(line) ? line.slice(0, 5) + line.slice(6) : line),
    'its charset is another': line => line.replace('charset=utf-8', 'charset=utf-16'),
    'its charset is not known': line => line.replace('charset=utf-8', 'charset=x-nobody'),
    'its encoding is not known': line => line.replace(/^(Content-Transfer-Encoding: ).*/, '$1x-nothing'),
    'its encoding is another': line => line.replace(/^(Content-Transfer-Encoding: ).*/, '$1base64'),
    'its type is not known': line => line.replace(/^Content-Type: [a-z0-9/]+/, 'Content-Type: what/ever'),
    'its type is none': line => line.replace(/^Content-Type: /, 'Content-Type: ;'),
    'its header ends too early': line => (line.startsWith('Content-') ? `\r\n${line}` : line),
  }

  /** A mail with one line damaged, of those that the damage touches. */
  function damaged({ lines }: Written, damage: (line: string) => string | null, which: number): string[] {
    const touched = lines.flatMap((line, i) => (i > 3 && damage(line) !== line ? [i] : []))
    const at = touched[which % Math.max(1, touched.length)] ?? -1
    return lines.flatMap((line, i) => (i === at ? (damage(line) ?? []) : line))
  }

  it.each(Object.keys(damages))('is read or on the receipt where %s', name => {
    const damage = damages[name] ?? (line => line)
    fc.assert(
      fc.property(mailTree, fc.nat({ max: 50 }), (tree, which) => {
        const written = writeMail(tree)
        const message = readLines(damaged(written, damage, which))
        expect(lost(written.markers, message, true)).toEqual([])
      }),
      runs,
    )
  })
})
