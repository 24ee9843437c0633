import { describe, expect, it } from 'vitest'
import { MessageId, type Part, ThreadId } from '../../shared/mail'
import { type Bodies, bodyKey, readThread } from './read-thread'

const id = MessageId.parse('m1')
const threadId = ThreadId.parse('t1')
const made = (mimeType: string, part: Partial<Part>): Part => ({
  partId: '',
  mimeType,
  filename: '',
  headers: [],
  size: 0,
  parts: [],
  ...part,
})

/** What is lost of a mail of this part, and its attachments. */
function read(payload: Part, bodies: Bodies = new Map()) {
  const thread = { id: threadId, historyId: '', messages: [{ id, threadId, date: 0, labels: [], size: 1000, payload }] }
  const [message] = readThread(thread, bodies).messages
  return {
    losses: message?.leftOut.map(({ part, why }) => [part, why]),
    files: message?.attachments.map(({ filename, type }) => filename || type),
    text: message?.text,
  }
}

const hello = made('text/plain', { partId: '1', size: 4, text: 'Yes!' })
const mixed = (...parts: Part[]): Part => made('multipart/mixed', { parts: [hello, ...parts] })
const file = (mimeType: string, filename: string, size: number): Part => made(mimeType, { partId: '2', filename, size, attachmentId: 'A' })

describe('what a mail holds and the reader does not', () => {
  it('is no text that stands above other parts', () => {
    const over = made('text/plain', { text: 'Come at six.', parts: [hello, file('image/png', 'map.png', 9)] })
    expect(read(over)).toMatchObject({ losses: [['map.png', 'picture']], files: ['map.png'] })
    expect(read(over).text).toMatch(/^Come at six\.\n\nYes!/)
    const fetched = made('text/plain', { size: 4, attachmentId: 'A', parts: [hello] })
    expect(read(fetched)).toMatchObject({ losses: [['', 'not-fetched']], text: 'Yes!' })
  })

  it('is a picture in its text that is larger than an icon', () => {
    const picture = (size: number, sides = ''): Part => {
      const headers = [
        { name: 'Content-ID', value: '<f1>' },
        { name: 'Content-Disposition', value: 'inline; filename=flyer.jpg' },
      ]
      const html = made('text/html', { partId: '1', size: 47, text: `<p>You are invited:</p><img src="cid:f1"${sides}>` })
      return made('multipart/related', { parts: [html, { ...file('image/jpeg', 'flyer.jpg', size), headers }] })
    }
    expect(read(picture(400_000))).toMatchObject({ losses: [['flyer.jpg', 'picture']], files: ['flyer.jpg'] })
    expect(read(picture(2000))).toMatchObject({ losses: [], files: [] })
    for (const small of [' height=40', ' style="width: 90px"'])
      expect(read(picture(400_000, small))).toMatchObject({ losses: [], files: [] })
    for (const large of [' height=400', ' width="100%"', ' width=600 height=80'])
      expect(read(picture(400_000, large))).toMatchObject({ losses: [['flyer.jpg', 'picture']] })
    expect(read(picture(2000, ' alt="cid:f"'))).toMatchObject({ losses: [], files: [] })
    expect(
      read(
        made('multipart/related', { parts: picture(2000).parts.map(part => ({ ...part, text: (part.text ?? '').replace('f1', 'f12') })) }),
      ),
    ).toMatchObject({
      files: ['flyer.jpg'],
    })
    expect(read(mixed(file('image/jpeg', '', 40_000)))).toMatchObject({ losses: [['image/jpeg', 'picture']], files: ['image/jpeg'] })
    expect(read(mixed(file('image/jpeg', '', 2000)))).toMatchObject({ losses: [] })
  })

  it('is the rest of a file of which fewer bytes came', () => {
    const csv = mixed(file('text/csv', 'guests.csv', 500))
    const fetched = (text: string): Bodies => new Map([[bodyKey(id, 'A'), new TextEncoder().encode(text)]])
    expect(read(csv, fetched('name,comes\nAnn,y'))).toMatchObject({ losses: [['guests.csv', 'truncated']] })
    expect(read(csv, fetched(''))).toMatchObject({ losses: [['guests.csv', 'truncated']] })
    expect(read(csv, fetched('Ann,yes\n'.repeat(70)))).toMatchObject({ losses: [] })
  })

  it('is something encrypted that was attached, but no signature, and no key, which is named', () => {
    expect(read(mixed(file('application/pgp-keys', 'key.asc', 9000)))).toMatchObject({ losses: [], files: ['key.asc'] })
    expect(read(mixed(file('application/x-pkcs7-signature', 'list.p7s', 9000)))).toMatchObject({ losses: [], files: [] })
    expect(read(mixed(file('application/pgp-encrypted', 'guests.pgp', 9000)))).toMatchObject({ losses: [['guests.pgp', 'encrypted']] })
    const signed = made('multipart/signed', { parts: [hello, file('application/pkcs7-signature', 'smime.p7s', 9000)] })
    expect(read(signed)).toMatchObject({ losses: [], files: [] })
    expect(read(mixed(file('application/pgp-signature', 'signature.asc', 900)))).toMatchObject({ losses: [], files: [] })
  })

  it('is a file of no known size', () => {
    expect(read(mixed(file('application/zip', 'list.zip', 0)))).toMatchObject({ losses: [['list.zip', 'type']] })
    expect(read(mixed(file('text/csv', 'list.csv', 0)))).toMatchObject({ losses: [['list.csv', 'not-fetched']] })
  })
})
