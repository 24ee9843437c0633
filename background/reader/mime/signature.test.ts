import { describe, expect, it } from 'vitest'
import type { Part } from '../../../shared/mail'
import { bodyKey, readThread } from '../read-thread'
import { rawMail, readMail, threadOf } from '../testing'
import { wantedBodies } from '../wanted'

const armour = ['-----BEGIN PGP SIGNATURE-----', '', 'iQEzBAEBCAAdFiEE+abc/=', '=aB3d', '-----END PGP SIGNATURE-----']

/** A value of DER: at most 127 octets. */
const der = (tag: number, ...content: number[]): number[] => [tag, content.length, ...content]
const oid = (last: number): number[] => der(0x06, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, last)
/** ContentInfo of signed data (RFC 5652 5.1), with its content or detached; or of enveloped data. */
const cms = (kind: number, ...content: number[]): number[] =>
  der(
    0x30,
    ...oid(kind),
    ...der(0xa0, ...der(0x30, ...der(0x02, 1), ...der(0x31), ...der(0x30, ...oid(1), ...content), ...der(0x31, 1, 1, 0))),
  )
const signed = cms(2)
const base64 = (bytes: number[]): string => Buffer.from(bytes).toString('base64')

/** A mail with one file. */
const mail = (type: string, name: string, ...body: string[]) => [
  ...['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Yes, two of us.', '--b'],
  ...[`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`, ...body, '--b--'],
]
const ofBytes = (name: string, bytes: number[]) =>
  mail('application/octet-stream', name, 'Content-Transfer-Encoding: base64', '', base64(bytes))

function read(lines: string[]) {
  const message = readMail(rawMail(...lines))
  return { text: message?.text, files: message?.attachments.length, left: message?.leftOut.map(({ part, why }) => [part, why]) }
}

const none = { text: 'Yes, two of us.', files: 0, left: [] }

describe('a signature that came as a file of no type', () => {
  it.each([
    ['S/MIME', ofBytes('smime.p7s', signed)],
    ['S/MIME under another name', ofBytes('Signature.P7S', signed)],
    ['PGP as text', mail('text/plain; charset=us-ascii', 'signature.asc', '', ...armour)],
    ['PGP as octets', mail('application/octet-stream', 'signature.asc', '', ...armour)],
  ])('is no file: %s', (_, lines) => {
    expect(read(lines)).toEqual(none)
  })

  it.each([
    ['signed data that has its content', ofBytes('smime.p7s', cms(2, ...der(0xa0, ...der(0x04, 65, 66)))), 'smime.p7s'],
    ['encrypted data', ofBytes('smime.p7s', cms(3)), 'smime.p7s'],
    ['anything else', ofBytes('smime.p7s', [1, 2, 3]), 'smime.p7s'],
    ['a signature cut off', ofBytes('smime.p7s', signed.slice(0, -3)), 'smime.p7s'],
    ['a signature under the name of a list', ofBytes('guests.bin', signed), 'guests.bin'],
  ])('is not %s, which stands on the receipt', (_, lines, name) => {
    expect(read(lines)).toMatchObject({ files: 1, left: [[name, 'type']] })
  })

  it('is not a key, nor a text with a signature under it', () => {
    const key = armour.map(line => line.replace('SIGNATURE', 'PUBLIC KEY BLOCK'))
    expect(read(mail('text/plain', 'key.asc', '', ...key)).files).toBe(1)
    expect(read(mail('text/plain', 'answer.asc', '', 'We come.', ...armour)).text).toContain('We come.')
    expect(read(mail('text/plain', 'answer.asc', '', ...armour, 'We come.', ...armour)).text).toContain('We come.')
  })

  it('is fetched where the service keeps it apart', () => {
    const thread = threadOf(rawMail(...ofBytes('smime.p7s', signed)))
    const [first] = thread.messages
    if (!first) throw new Error('no message')
    const apart = (part: Part): Part => {
      const { bytes, ...rest } = part
      return { ...rest, ...(bytes && { attachmentId: 'x1' }), parts: part.parts.map(apart) }
    }
    first.payload = apart(first.payload)
    expect(wantedBodies(thread)).toEqual([{ messageId: first.id, attachmentId: 'x1', size: signed.length }])
    const fetched = (body: Uint8Array | 'deleted') => readThread(thread, new Map([[bodyKey(first.id, 'x1'), body]])).messages[0]?.leftOut
    expect(fetched(Uint8Array.from(signed))).toEqual([])
    expect(fetched('deleted')).toMatchObject([{ part: 'smime.p7s' }])
  })
})
