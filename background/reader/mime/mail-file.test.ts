import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../shared/mail'
import { parseLargeFile } from './large-file'
import { parseMailFile } from './mail-file'
import { mboxSplitter } from './mbox'
import { bareSubject } from './threading'

const encoder = new TextEncoder()

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function threadsOf(text: string, size = 50): Promise<Thread[]> {
  const out: Thread[] = []
  for await (const thread of parseMailFile(inPieces(text, size))) out.push(thread)
  return out
}

const mail = (id: string, subject: string, refers: string, body: string): string =>
  `Message-ID: <${id}@example.org>\nDate: Fri, 20 Nov 2026 10:0${id.slice(-1)}:00 +0000\nSubject: ${subject}\n${refers && `References: <${refers}@example.org>\n`}\n${body}\n`
const mbox = (...mails: string[]): string => mails.map(text => `From ann@example.org Fri Nov 20 10:00:00 2026\n${text}\n`).join('')
const ids = (threads: readonly Thread[]): string[][] => threads.map(thread => thread.messages.map(message => message.id))

describe('a mail file', () => {
  it('is told by its content: mbox, one mail, thread lines', async () => {
    expect(ids(await threadsOf(mbox(mail('m1', 'A', '', 'x'), mail('m2', 'B', '', 'y'))))).toEqual([
      ['<m1@example.org>'],
      ['<m2@example.org>'],
    ])
    expect(ids(await threadsOf(mail('m1', 'A', '', 'x')))).toEqual([['<m1@example.org>']])
    const raw = Buffer.from(mail('m1', 'A', '', 'x')).toString('base64url')
    const line = JSON.stringify({
      threadId: 'abc',
      extra: 1,
      messages: [{ messageId: '<m1@example.org>', date: '2026-11-20T10:00:00Z', raw, labels: ['SENT'] }],
    })
    const [thread] = await threadsOf(`${line}\n`)
    expect(thread).toMatchObject({ id: 'abc', messages: [{ id: '<m1@example.org>', date: Date.UTC(2026, 10, 20, 10), labels: ['SENT'] }] })
  })

  it('parts an mbox at its "From " lines only, and takes the marks off escaped ones', async () => {
    const text = mbox(
      mail('m1', 'A', '', 'one\n\nFrom the garden we saw 12:30 birds.\n>From here on\n>>From there'),
      mail('m2', 'B', '', 'two'),
    )
    for (const size of [1, 7, 1000]) {
      const threads = await threadsOf(text, size)
      expect(threads).toHaveLength(2)
      expect(threads[0]?.messages[0]?.payload.text).toContain('From the garden we saw 12:30 birds.\nFrom here on\n>From there')
    }
  })

  it('of a Takeout is threaded by its own numbers, whatever subjects and references say', async () => {
    const numbered = (number: string, text: string) => `X-GM-THRID: ${number}\n${text}`
    const text = mbox(
      numbered('17', mail('m1', 'A', '', 'one')),
      numbered('17', mail('m2', 'B', '', 'two')),
      numbered('18', mail('m3', 'Re: A', 'm1', 'three')),
    )
    expect(ids(await threadsOf(text))).toEqual([['<m1@example.org>', '<m2@example.org>'], ['<m3@example.org>']])
  })

  it('is read where lines end in CR alone', async () => {
    const text = mbox(mail('m1', 'A', '', 'one'), mail('m2', 'B', '', 'two')).replaceAll('\n', '\r')
    const bytes = encoder.encode(text)
    const file = { chunks: () => inPieces(text, 7), slice: async (start: number, end: number) => bytes.slice(start, end) }
    const large: Thread[] = []
    for await (const thread of parseLargeFile(file)) large.push(thread)
    for (const threads of [await threadsOf(text), large]) {
      expect(threads.map(thread => thread.messages[0]?.payload.text?.trim())).toEqual(['one', 'two'])
    }
    expect((await threadsOf(mail('m1', 'A', '', 'one').replaceAll('\n', '\r')))[0]?.messages[0]?.payload.text).toBe('one\n')
  })

  it('parts an mbox at a sender and a date above a header field, not at a sentence that begins with "From "', async () => {
    const sentence = "From Carol's note of 6 November 2026 at 10:30 we know the room."
    const dated = 'From Carol Fri Nov 20 10:00:00 2026'
    for (const body of [
      `one\n\n${sentence}\nSo: it is ours.`,
      `one\n\n${dated}\nand she was right`,
      `one\n\n${dated}\n\nSo: yes`,
      `one\n\n${dated}`,
    ]) {
      for (const size of [1, 7, 1000]) {
        const threads = await threadsOf(mbox(mail('m1', 'A', '', body), mail('m2', 'B', '', 'two')), size)
        expect(threads.map(thread => thread.messages[0]?.payload.text?.trim())).toEqual([body, 'two'])
      }
      const alone = await threadsOf(mbox(mail('m1', 'A', '', body)).trimEnd())
      expect(alone.map(thread => thread.messages[0]?.payload.text)).toEqual([body])
    }
    const lines = [
      'From 18000@xxx Fri Nov 20 10:00:00 +0000 2026',
      'From - Fri Nov  6 10:00:00 2026',
      'From ann at example.org  Fri Nov 20 10:00:00 CET 2026',
      'From ann Fri Nov 20 10:00 2026 remote from hall',
      'From ann@example.org Fri, 20 Nov 2026 10:00:00 +0100',
      'From  Fri Nov 20 10:00:00 2026\r',
    ]
    for (const line of lines)
      expect(await threadsOf(`${mbox(mail('m1', 'A', '', 'one'))}${line}\n${mail('m2', 'B', '', 'two')}`), line).toHaveLength(2)
  })

  it('keeps a patch that was sent along in its mail, and parts a file of patches', async () => {
    const patch = `From ${'0123456789'.repeat(4)} Mon Sep 17 00:00:00 2001\nFrom: Ann <ann@example.org>\nSubject: [PATCH] x\n`
    expect(await threadsOf(mbox(mail('m1', 'A', '', `See:\n\n${patch}\nmore`)))).toHaveLength(1)
    expect(await threadsOf(mail('m1', 'A', '', `See:\n\n${patch}\nmore`))).toHaveLength(1)
    expect((await threadsOf(`${patch}\none\n\n${patch.replace('x', 'y')}\ntwo\n`)).map(thread => thread.messages.length)).toEqual([1, 1])
  })

  it('is read in parts as it is read at once', async () => {
    const part = fc.constantFrom(
      'From ann@example.org Fri Nov 20 10:00:00 2026',
      '>From x',
      '',
      'text',
      'Subject: a',
      'Message-ID: <m1@x>',
      '\r',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 90 }), async (lines, size) => {
        const bytes = encoder.encode(`From ann@example.org Fri Nov 20 10:00:00 2026\nSubject: x\n\n${lines.join('\n')}`)
        const file = {
          chunks: () => inPieces(new TextDecoder().decode(bytes), size),
          slice: async (start: number, end: number) => bytes.slice(start, end),
        }
        const [inParts, atOnce]: [Thread[], Thread[]] = [[], []]
        for await (const thread of parseLargeFile(file)) inParts.push(thread)
        for await (const thread of parseMailFile(file.chunks())) atOnce.push(thread)
        expect(inParts).toEqual(atOnce)
      }),
    )
  })

  it('threads as Gmail does: by reference and subject', async () => {
    const text = mbox(
      mail('m3', 'Re: AW: Picnic', 'm2', 'c'),
      mail('m1', 'Picnic', '', 'a'),
      mail('m2', 'Re: Picnic', 'm1', 'b'),
      mail('m4', 'Another subject', 'm1', 'd'),
      mail('m5', 'Picnic', '', 'e'),
      mail('m6', 'Re: Gone', 'm0', 'f'),
      mail('m7', 'Gone', 'm0', 'g'),
    )
    expect(ids(await threadsOf(text)).map(thread => thread.map(id => id.slice(1, 3)))).toEqual([
      ['m1', 'm2', 'm3'],
      ['m4'],
      ['m5'],
      ['m6', 'm7'],
    ])
  })

  it('keeps two mails of one Message-ID apart', async () => {
    const [thread] = await threadsOf(mbox(mail('m1', 'A', '', 'x'), mail('m1', 'A', '', 'y')))
    expect(new Set(thread?.messages.map(message => message.id)).size).toBe(2)
  })

  it('gives a damaged line its message and goes on', async () => {
    const threads = await threadsOf(`{"threadId": "a", "messages": []}\n{broken\n{"threadId": "c", "messages": [{"raw": 5}]}\n`)
    expect(threads.map(thread => thread.messages.map(message => message.payload.defect))).toEqual([[], ['undecodable'], ['undecodable']])
  })

  it('is read although bytes of it are broken, where it has the header of a mail', async () => {
    expect(ids(await threadsOf('\n\nstray line\nX-Any: 1\nSubject: a\0b\n\ntext'))).toHaveLength(1)
    expect(ids(await threadsOf('{broken\n{"threadId": "a", "messages": []}\n'))).toHaveLength(2)
  })

  it('is refused where there is no mail in it', async () => {
    await expect(threadsOf(' \n')).rejects.toMatchObject({ code: 'file-empty' })
    await expect(threadsOf('')).rejects.toMatchObject({ code: 'file-empty' })
    const others = [
      '{broken',
      '{"a": 1}\n{"b": 2}\n',
      '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR',
      'Milk, bread, eggs\n',
      'From here to there\n',
      '<html>',
    ]
    for (const text of others) await expect(threadsOf(text), text.slice(0, 20)).rejects.toMatchObject({ code: 'file-unreadable' })
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield encoder.encode('From: a\n')
      throw new Error('disk')
    }
    const read = async (): Promise<void> => {
      for await (const thread of parseMailFile(broken())) expect(thread).toBeUndefined()
    }
    await expect(read()).rejects.toMatchObject({ code: 'file-unreadable' })
  })

  it('undoes exactly what an mbox writer did', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('From x', '>From x', '>>From x', 'text', '', '> From'), { maxLength: 12 }), lines => {
        const body = lines.join('\n')
        const written = body.replace(/^(>*From )/gm, '>$1')
        const splitter = mboxSplitter()
        const read = [...splitter.push(encoder.encode(`From a\n${written}x`)), ...splitter.end()]
        expect(read.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([`${body}x`])
      }),
    )
  })

  it('bares subjects of every "Re:" and "Fwd:"', () => {
    expect(bareSubject('RE: Fwd: AW:  Sv[2]: The  Plan')).toBe('the plan')
  })
})
