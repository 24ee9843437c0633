import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '../documents/documents'
import { pdfOf } from '../documents/testing-documents'
import { limits } from '../limits'
import { readThread } from '../read-thread'
import type { ReadMessage } from '../reading'
import { rawMail, threadOf } from '../testing'
import { uuLines } from '../testing-mime'
import { wantedBodies } from '../wanted'
import { cmsContent } from './cms'

/** A value of DER. */
function der(tag: number, ...content: (Uint8Array | readonly number[])[]): Uint8Array {
  const body = Buffer.concat(content.map(piece => Uint8Array.from(piece)))
  const length = body.length < 128 ? [body.length] : [0x83, body.length >> 16, (body.length >> 8) & 255, body.length & 255]
  return Uint8Array.from([tag, ...length, ...body])
}

/** The same with no length given. */
const open = (tag: number, ...content: Uint8Array[]): Uint8Array => Uint8Array.from([tag, 0x80, ...Buffer.concat(content), 0, 0])

const oids = {
  signed: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2],
  enveloped: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 3],
  compressed: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 1, 9],
  data: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1],
} as const
const version = der(0x02, [1])
const oid = (name: keyof typeof oids): Uint8Array => der(0x06, oids[name])
const cms = (name: keyof typeof oids, second: Uint8Array, ...wrapped: Uint8Array[]): Uint8Array =>
  der(0x30, oid(name), der(0xa0, der(0x30, version, second, der(0x30, oid('data'), ...wrapped), der(0x31, [1, 1, 0]))))
const signed = (mail: Uint8Array): Uint8Array => cms('signed', der(0x31), der(0xa0, der(0x04, mail)))
const streamed = (...pieces: Uint8Array[]): Uint8Array => {
  const octets = open(0x24, ...pieces.map(piece => der(0x04, piece)))
  return open(0x30, oid('signed'), open(0xa0, open(0x30, version, der(0x31), open(0x30, oid('data'), open(0xa0, octets)))))
}
const compressed = (mail: Uint8Array): Uint8Array => cms('compressed', der(0x30, der(0x06, [1])), der(0xa0, der(0x04, zlibSync(mail))))
const encrypted = der(0x30, oid('enveloped'), der(0xa0, der(0x30, version)))

const inner = rawMail('Content-Type: text/plain; charset=utf-8', '', 'The twins come as well, Zoë.')

const sealed = (bytes: Uint8Array, type: string): Uint8Array =>
  rawMail(
    'From: ann@example.org',
    `Content-Type: application/pkcs7-mime; name=smime.p7m${type && `; smime-type=${type}`}`,
    'Content-Disposition: attachment; filename=smime.p7m',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64'),
  )

function read(mail: Uint8Array): ReadMessage {
  const [message] = readThread(threadOf(mail), new Map()).messages
  if (!message) throw new Error('no message')
  return message
}

const losses = ({ leftOut }: ReadMessage): string[][] => leftOut.map(({ part, why }) => [part, why])

describe('a mail in an S/MIME envelope', () => {
  it.each([
    ['signed', signed(inner), 'signed-data'],
    ['signed, of no stated type', signed(inner), ''],
    ['signed in a stream', streamed(inner.subarray(0, 50), inner.subarray(50)), 'signed-data'],
    ['compressed', compressed(inner), 'compressed-data'],
    ['signed, compressed, signed', signed(sealed(compressed(sealed(signed(inner), 'signed-data')), 'compressed-data')), 'signed-data'],
  ])('is read as the message itself: %s', (_, bytes, type) => {
    const message = read(sealed(bytes, type))
    expect([message.text, message.authored, losses(message)]).toEqual(['The twins come as well, Zoë.', 'The twins come as well, Zoë.', []])
  })

  it.each([
    ['encrypted', encrypted, 'enveloped-data', 'encrypted'],
    ['encrypted, of no stated type', encrypted, '', 'encrypted'],
    ['encrypted under another name', encrypted, 'signed-data', 'encrypted'],
    ['no envelope', inner, 'signed-data', 'undecodable'],
    ['cut in its content', signed(inner).subarray(0, 90), 'signed-data', 'truncated'],
    ['cut in its stream', streamed(inner).subarray(0, -12), 'signed-data', 'truncated'],
    ['more than may be unpacked', compressed(new Uint8Array(limits.unpacked + 1)), 'compressed-data', 'too-large'],
  ])('is not read to its end where it is %s', (_, bytes, type, why) => {
    expect(losses(read(sealed(bytes, type)))).toEqual([['', why]])
  })

  it('is an unread file where it holds certificates only', () => {
    expect(losses(read(sealed(cms('signed', der(0x31)), 'certs-only')))).toEqual([['smime.p7m', 'type']])
  })

  it('is asked for where the mail came without it, unless it is known to be encrypted', () => {
    const wanted = (type: string): number => {
      const thread = threadOf(sealed(signed(inner), type))
      for (const { payload } of thread.messages) {
        delete payload.bytes
        payload.attachmentId = 'x'
      }
      return wantedBodies(thread).length
    }
    expect([wanted('signed-data'), wanted(''), wanted('enveloped-data')]).toEqual([1, 1, 0])
  })

  it('gives up its documents', async () => {
    const mail = rawMail(
      'Content-Type: application/pdf; name=menu.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(pdfOf(['Soup'])).toString('base64'),
    )
    const thread = threadOf(sealed(signed(mail), 'signed-data'))
    const documents = await readDocuments(thread, new Map(), () => new AbortController().signal)
    expect(readThread(thread, new Map(), documents).messages[0]?.attachments).toMatchObject([{ filename: 'menu.pdf', text: 'Soup' }])
  })

  it('never throws, and ends', () => {
    const good = signed(inner)
    for (let at = 0; at < good.length; at++) {
      cmsContent(good.subarray(0, at))
      cmsContent(Uint8Array.from([...good.subarray(0, at), 0x30, 0x80, ...good.subarray(at + 1)]))
    }
    expect(cmsContent(new Uint8Array(1_000_000).fill(0x30))).toBe('undecodable')
  })

  it('is not opened deeper than the limit', () => {
    const start = performance.now()
    const message = read(rawMail('Content-Type: message/global\r\n\r\n'.repeat(50_000), 'end'))
    expect(losses(message)).toEqual([['', 'depth']])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('a uuencoded file', () => {
  const file = new TextEncoder().encode('name,count\nZoë,2\nBo and his very long list of guests,3\n')

  it('in the text of old mail is a file of its own', async () => {
    const thread = threadOf(
      rawMail(
        '',
        'See the list.',
        '',
        ...uuLines('guests.csv', file),
        '',
        ...uuLines('menu.pdf', pdfOf(['Soup'])),
        'Bye',
        ...uuLines('a.gif', file),
      ),
    )
    const documents = await readDocuments(thread, new Map(), () => new AbortController().signal)
    const [message] = readThread(thread, new Map(), documents).messages
    expect(message?.text).toContain('[attachment: guests.csv]\nname,count\nZoë,2\nBo and')
    expect(message?.text).toContain('[attachment: menu.pdf]\nSoup')
    expect(message?.authored).toBe('See the list.\n\nBye')
    expect(message && losses(message)).toEqual([['a.gif', 'picture']])
  })

  it('is decoded by its transfer encoding', () => {
    const mail = (...lines: string[]): ReadMessage =>
      read(rawMail('Content-Type: text/csv; name=guests.csv', 'Content-Transfer-Encoding: x-uuencode', '', ...lines))
    expect(mail(...uuLines('guests.csv', file)).attachments[0]?.text).toContain('Zoë,2')
    expect(losses(mail(...uuLines('guests.csv', file).slice(0, 2)))).toEqual([['guests.csv', 'undecodable']])
  })

  it.each(['begin 644 is how such a file starts', 'begin 644 a\nplain words of a letter\nend'])('is none in %j', text => {
    expect(read(rawMail('', text)).text).toBe(text)
  })
})

describe('a transfer encoding that is not known', () => {
  it.each(['x-yenc', 'mac-binhex40', 'x-gzip64'])('is on the receipt: %s', encoding => {
    const message = read(rawMail('Content-Type: text/plain', `Content-Transfer-Encoding: ${encoding}`, '', 'abc def'))
    expect(losses(message)).toEqual([['text/plain', 'undecodable']])
  })

  it.each(['8BIT', '7-bit', '8 bit', 'binary', 'Quoted_Printable', 'base-64'])(
    'is none where it is only written otherwise: %s',
    encoding => {
      const body = encoding === 'base-64' ? Buffer.from('yes or no').toString('base64') : 'yes or no'
      const message = read(rawMail(`Content-Transfer-Encoding: ${encoding}`, '', body))
      expect([message.text, losses(message)]).toEqual(['yes or no', []])
    },
  )
})
