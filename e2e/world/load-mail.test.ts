import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { brokenLines, parseMailFile } from './load-mail'
import { startWorld, type World } from './world'

const me = 'me@example.com'
const folder = mkdtempSync(path.join(tmpdir(), 'world-'))
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  world.reset()
  world.addAccount({ address: me })
})

const mail = (id: number, from: string, more = '', body = 'Hello') =>
  `From: ${from}\nTo: x@example.org\nSubject: S\nMessage-ID: <${id}@example.org>\nDate: Sun, 1 Nov 2026 10:0${id}:00 +0000\n${more}\n${body}\n`
const load = (name: string, content: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return world.loadMail(me, file)
}
const line = 'From amy@example.org Sun Nov  1 10:00:00 2026\n'

describe('a mail file', () => {
  test('in mbox form gives its mails oldest first, with their lines as they were', () => {
    const content = `${line}${mail(2, me)}\n${line}${mail(1, 'amy@example.org', '', '>From the start\n>>From afar\nFrom here on, no new mail')}\n`
    const mails = load('x.txt', content)
    expect(mails.map(({ rfcId, labels }) => [rfcId, [...labels]])).toEqual([
      ['<1@example.org>', ['INBOX']],
      ['<2@example.org>', ['SENT']],
    ])
    expect(mails[0]?.raw.toString()).toContain('\nFrom the start\n>From afar\nFrom here on, no new mail\n')
  })

  test('takes over the labels of a Takeout', () => {
    const [first] = load(
      'takeout.mbox',
      `${line}${mail(1, 'amy@example.org', 'X-Gmail-Labels: Inbox,Unread,Opened,=?UTF-8?Q?F=C3=AAte?=\n')}`,
    )
    expect([...(first?.labels ?? [])]).toEqual(['INBOX', 'UNREAD', 'Label_1'])
    expect(world.google.accounts.get(me)?.mailbox.labels.get('Label_1')).toBe('Fête')
  })

  test('in thread .jsonl form keeps its threads, dates and labels', () => {
    const raw = Buffer.from(mail(1, 'amy@example.org').replace(/Date:.*\n/, '')).toString('base64url')
    const threads = [
      {
        threadId: 'T1',
        subject: 'S',
        messages: [{ messageId: '<1@example.org>', date: '2026-10-01T00:00:00Z', raw, labels: ['INBOX', 'STARRED'] }],
      },
    ]
    const [first] = load('t.mbox', threads.map(thread => `${JSON.stringify(thread)}\n`).join(''))
    expect(first?.internalDate).toBe(Date.parse('2026-10-01T00:00:00Z'))
    expect([...(first?.labels ?? [])]).toEqual(['INBOX', 'STARRED'])
    expect(world.idOf('thread', 'T1')).toBe(first?.threadId)
  })

  test('in thread .jsonl form goes on behind a line that is no thread, and says which it is', () => {
    const raw = Buffer.from(mail(1, 'amy@example.org')).toString('base64url')
    const thread = JSON.stringify({ threadId: 'T1', messages: [{ raw }] })
    expect(load('broken.jsonl', `{"threadId": 5}\n${thread}\n\n{"threadId": "T2", "mess\n`)).toHaveLength(1)
    expect(brokenLines(path.join(folder, 'broken.jsonl'))).toEqual([1, 4])
  })

  test('of one mail with a patch in it is one mail', () => {
    const patch = `From ${'0123456789'.repeat(4)} Mon Sep 17 00:00:00 2001\nFrom: amy@example.org\nSubject: [PATCH] x\n`
    expect(load('patch.eml', mail(1, 'amy@example.org', '', `Hello\n\n${patch}`))).toHaveLength(1)
    expect(load('patch.mbox', `${line}${mail(2, 'amy@example.org', '', `Hello\n\n${patch}`)}`)).toHaveLength(1)
    expect(load('git.mbox', `${patch}\none\n\n${patch}\ntwo\n`)).toHaveLength(2)
  })

  test('of one mail is one mail', () => {
    expect(load('a.eml', mail(1, 'amy@example.org'))).toHaveLength(1)
  })

  test.each([
    ['nothing.mbox', '', 'This file holds no messages.'],
    ['picture.mbox', '\u0089PNG\0\0\0', 'This file holds no mail that can be read.'],
    ['garbage.jsonl', '{"threadId": 5}\n{', 'This file holds no mail that can be read.'],
  ])('without mail is refused in one sentence: %s', (name, content, says) => {
    expect(() => load(name, content)).toThrow(`${path.join(folder, name)} cannot be opened: ${says}`)
  })

  test('that is a folder or not there is refused in one sentence', () => {
    expect(() => world.loadMail(me, folder)).toThrow(`${folder} cannot be opened: it is not a file.`)
    expect(() => world.loadMail(me, `${folder}/x`)).toThrow(`${folder}/x cannot be opened: there is no such file.`)
  })

  test('with lines of two bytes at their end is split the same', () => {
    const content = `${line}${mail(1, me)}\n${line}${mail(2, me)}`.replaceAll('\n', '\r\n')
    const parsed = parseMailFile(Buffer.from(content))
    expect('messages' in parsed && parsed.messages).toHaveLength(2)
  })
})

test('ids of the world and of the file lead to each other, and a wrong one throws', () => {
  const delivered = world.deliver(me, mail(1, 'amy@example.org'))
  expect(world.idOf('message', '<1@example.org>')).toBe(delivered.id)
  expect(world.fileIdOf('message', delivered.id)).toBe('<1@example.org>')
  expect(world.fileIdOf('thread', delivered.threadId)).toBe('<1@example.org>')
  expect(() => world.idOf('message', '<2@example.org>')).toThrow('no message')
})

test('ten thousand mails load in seconds and are listed at once', () => {
  const messages = Array.from({ length: 10_000 }, (_, id) => ({
    raw: Buffer.from(
      `From: p${id % 50}@example.org\nSubject: S${id}\nMessage-ID: <m${id}@example.org>\nDate: ${new Date(Date.UTC(2026, 0, 1) + id * 60_000).toUTCString()}\n\nBody ${id}\n`,
    ).toString('base64url'),
  }))
  const start = performance.now()
  world.addAccount({ address: me, messages })
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(world.google.accounts.get(me)?.mailbox.mails.size).toBe(10_000)
})
