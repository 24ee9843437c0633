import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountId, type Part, ThreadId } from '../../shared/mail'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { forgetPartFiles, importMailFile } = await import('./file-account')
const { fileMail } = await import('./file-source')
const { forgetAccount, listAccounts, putAccount } = await import('./accounts')

const raw = (id: string, from: string, subject: string, text: string, extra: string[] = []) =>
  [`From: ${from}`, 'To: me@example.com', `Subject: ${subject}`, `Message-ID: <${id}@example.org>`, ...extra, '', text].join('\r\n')
const mbox = (...mails: string[]) => mails.map(mail => `From - Mon Nov 23 10:00:00 2026\r\n${mail}\r\n`).join('\r\n')
const line = (threadId: string, messages: { id: string; text: string; labels?: string[] }[]) =>
  JSON.stringify({
    threadId,
    subject: 'Lunch',
    messages: messages.map(({ id, text, labels }, n) => ({
      messageId: `<${id}@example.org>`,
      date: `2026-11-0${n + 1}T10:00:00Z`,
      from: 'ann@example.org',
      to: 'me@example.com',
      raw: Buffer.from(raw(id, 'Ann <ann@example.org>', 'Lunch', text)).toString('base64url'),
      ...(labels && { labels }),
    })),
  })

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97)
}
const load = (text: string, now = () => 1000) => importMailFile({ name: 'demo', address: 'me@example.com', chunks: chunks(text), now })
const io = () => ({ signal: new AbortController().signal, onWait: () => undefined, onFound: () => undefined })
const reply = ['In-Reply-To: <a@example.org>', 'References: <a@example.org>']
const partsOf = (part: Part): Part[] => [part, ...part.parts.flatMap(partsOf)]

beforeEach(async () => {
  for (const account of await listAccounts()) await forgetAccount(account.id)
})

describe('an imported file', () => {
  it('becomes an account that counts its messages and needs no Google', async () => {
    const account = await load(
      mbox(
        raw('a', 'ann@example.org', 'Lunch', 'Shall we?'),
        raw('b', 'me@example.com', 'Re: Lunch', 'Yes', reply),
        raw('c', 'bo@example.org', 'Wine', 'Red'),
      ),
    )
    expect(account).toMatchObject({ kind: 'file', address: 'me@example.com', name: 'demo', messages: 3, error: null })
    const mail = fileMail(account)
    const refs = await mail.search('', io())
    expect(refs.map(ref => ref.messages).toSorted()).toEqual([1, 2])
    expect([mail.units(refs), mail.unitsPerMinute, mail.gmailUrl]).toMatchObject([0, Number.POSITIVE_INFINITY, expect.any(Function)])
    const threads = await Promise.all(refs.map(ref => mail.thread(ref, io())))
    expect(threads.flatMap(thread => thread.messages.flatMap(message => message.labels)).toSorted()).toEqual(['INBOX', 'INBOX', 'SENT'])
  })

  it('is searched message by message', async () => {
    const account = await load(
      mbox(
        raw('a', 'ann@example.org', 'Lunch', 'Shall we?'),
        raw('b', 'me@example.com', 'Re: Lunch', 'Yes', reply),
        raw('c', 'bo@example.org', 'Wine', 'Red'),
      ),
    )
    const mail = fileMail(account)
    expect(await mail.search('from:me', io())).toMatchObject([{ messages: 1, only: null }])
    expect(await mail.search('from:bo OR from:ann', io())).toHaveLength(2)
    expect(await mail.search('nothing', io())).toEqual([])
    await expect(mail.search('(open', io())).rejects.toMatchObject({ code: 'search-refused' })
  })

  it('leaves its Spam out unless it is named', async () => {
    const account = await load(`${line('t1', [{ id: 'a', text: 'Hi' }])}\n${line('t2', [{ id: 'b', text: 'Win', labels: ['SPAM'] }])}\n`)
    const mail = fileMail(account)
    expect((await mail.search('', io())).map(ref => ref.id)).toEqual(['t1'])
    expect((await mail.search('in:spam', io())).map(ref => ref.id)).toEqual(['t2'])
    expect(await mail.search('lunch', io())).toHaveLength(1)
  })

  it('loses nothing of a thread that stands in it twice', async () => {
    const account = await load(`${line('t1', [{ id: 'a', text: 'Hi' }])}\n${line('t1', [{ id: 'b', text: 'Ho' }])}\n`)
    const mail = fileMail(account)
    expect((await mail.thread({ id: ThreadId.parse('t1'), messages: null, only: null }, io())).messages).toHaveLength(2)
  })

  it('serves its attachments', async () => {
    const mixed = raw(
      'a',
      'ann@example.org',
      'Lunch',
      [
        '--b',
        'Content-Type: text/plain',
        '',
        'Hi',
        '--b',
        'Content-Type: application/octet-stream',
        'Content-Disposition: attachment; filename=x.bin',
        'Content-Transfer-Encoding: base64',
        '',
        'AAEC',
        '--b--',
      ].join('\r\n'),
      ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    )
    const account = await load(mbox(mixed))
    const mail = fileMail(account)
    const [ref] = await mail.search('has:attachment', io())
    const message = ref && (await mail.thread(ref, io())).messages[0]
    const part = message && partsOf(message.payload).find(each => each.filename)
    expect(part?.filename).toBe('x.bin')
    if (message && part) expect([...(await mail.attachment(message.id, part.partId, io()))]).toEqual([0, 1, 2])
    if (message) await expect(mail.attachment(message.id, 'elsewhere', io())).rejects.toMatchObject({ code: 'not-found' })
  })

  it('keeps nothing where there is no mail in it', async () => {
    await expect(load('')).rejects.toMatchObject({ code: 'file-empty' })
    expect(await listAccounts()).toEqual([])
  })

  it('of which a worker died midway is forgotten by the next one, a whole one and one under way are not', async () => {
    const mail = mbox(raw('a', 'ann@example.org', 'Lunch', 'Hi'))
    const whole = await load(mail)
    let go: () => void = () => undefined
    const held = new Promise<void>(resolve => {
      go = resolve
    })
    async function* slowly() {
      yield* chunks(mail)
      await held
    }
    const importing = importMailFile({ name: 'slow', address: 'me@example.com', chunks: slowly(), now: () => 2000 })
    await putAccount({ ...whole, id: AccountId.parse('file-dead'), messages: null })
    await vi.waitFor(async () => expect(await listAccounts()).toHaveLength(3))
    await forgetPartFiles()
    go()
    expect((await listAccounts()).map(({ id }) => id).toSorted()).toEqual([whole.id, (await importing).id].toSorted())
  })

  it('never takes the place of another one', async () => {
    const mail = mbox(raw('a', 'ann@example.org', 'Lunch', 'Hi'))
    const ids = [(await load(mail)).id, (await load(mail)).id]
    expect(new Set(ids).size).toBe(2)
  })

  it('stops at once', async () => {
    const account = await load(mbox(raw('a', 'ann@example.org', 'Lunch', 'Hi')))
    const stopped = { ...io(), signal: AbortSignal.abort() }
    await expect(fileMail(account).search('lunch', stopped)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
