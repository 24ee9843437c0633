import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Style } from '../../shared/action'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { fakeMail, type Mail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { ask, freshAccount, makeBench } = await import('../testing/run-bench')

const me = 'Lena <me@example.com>'
const open = threadOf('open', [{ from: 'Anna Berg <anna@example.org>', to: me, subject: 'Saturday', text: 'How many are you?' }])
const sent = (id: string, text: string, more: Partial<Mail> = {}) =>
  threadOf(id, [{ from: me, to: 'anna@example.org', subject: id, text, labels: ['SENT'], ...more }])
const toAnna = [
  sent('one', 'Moin Anna,\n\nklappt bei uns.\n\nBis denne\nL.\n\n-- \nLena Hoff, Weststraße 4\n'),
  sent('two', 'Moin Anna,\n\nja.\n\n> Kommt ihr?\n'),
  sent('code', 'Moin, der door code is 48291.'),
  sent('three', 'Moin, gern.'),
  sent('four', 'Moin, nie.'),
]
const toOthers = [sent('memo', 'Dear all, please find the memo.', { to: 'team@example.com' })]
const thread = { ...ask, scope: { type: 'thread' as const, threadId: open.id } }
const write = { tool: 'reply', args: { messageId: 'open-1', body: 'Moin, wir sind zwei.' } }

/** A run over a mailbox whose searches are `found` by their query; gives what the mind was shown, the searches, and what was proposed with. */
async function asked(question: string, found: Record<string, typeof toAnna>, scope: typeof thread | typeof ask = thread) {
  const searches: string[] = []
  const refOf = ({ id, messages }: typeof open) => ({ id, messages: 1, only: null, found: messages.map(message => message.id) })
  const mail = fakeMail([open, ...toAnna, ...toOthers], {
    search: async query => {
      searches.push(query)
      return (query === '' ? [open] : (found[query] ?? [])).map(refOf)
    },
  })
  const bench = makeBench(mail, { turns: [{ calls: [write] }, { text: 'I drafted a reply.' }] })
  const proposed: { styles: readonly Style[]; read: string[] }[] = []
  bench.deps.propose = ({ examples }) => {
    proposed.push({ styles: examples?.styles ?? [], read: (examples?.threads ?? []).map(({ id }) => id) })
    return Promise.reject(new Error('enough'))
  }
  return {
    bench,
    mail,
    searches,
    proposed,
    async run() {
      await bench.over((await bench.engine.ask({ ...scope, question })).run)
      return bench.model.requests[0]?.facts.style ?? []
    },
  }
}

beforeEach(freshAccount)

describe('examples of style', () => {
  it('are the last own mails to whom the open thread is answered, own words only, none with a code', async () => {
    const given = await asked('Reply that we are two', { 'in:sent to:anna@example.org': toAnna })
    const [style] = await given.run()
    expect(style?.to).toEqual({ name: 'Anna Berg', address: 'anna@example.org' })
    expect(style?.mails.map(({ text }) => text)).toEqual([
      'Moin Anna,\n\nklappt bei uns.\n\nBis denne\nL.',
      'Moin Anna,\n\nja.',
      'Moin, gern.',
    ])
    const packed = given.bench.model.requests[0]?.packed.text ?? ''
    expect(packed).toMatch(/Examples of how the user writes[^\n]+\n<mail-[\s\S]+Moin, gern\.[\s\S]+<\/mail-/)
    expect(packed).not.toMatch(/Weststraße|Kommt ihr|48291|Moin, nie/)
    expect(given.searches).toEqual(['in:sent to:anna@example.org'])
    expect(given.proposed[0]?.styles).toMatchObject([
      { to: { address: 'anna@example.org' }, mails: [{ url: expect.stringContaining('#all/one') }, {}, {}] },
    ])
    // The rules hear of what was looked at, too.
    expect(given.proposed[0]?.read).toEqual(['one', 'two', 'code', 'three'])
  })

  it('are the last sent mails of all where none went to the person', async () => {
    const given = await asked('Write to Anna that we are two', { 'in:sent': toOthers }, ask)
    const [style] = await given.run()
    expect(given.searches).toEqual(['', 'in:sent to:anna@example.org', 'in:sent'])
    expect(style).toMatchObject({ to: null, mails: [{ text: 'Dear all, please find the memo.' }] })
  })

  it.each([
    'Who was invited?',
    'What did I write to Anna?',
    'Has Anna answered?',
    'Archive this',
    'Hat Anna geantwortet?',
    '誰に返信しましたか',
  ])('are not looked for by "%s"', async question => {
    const given = await asked(question, { 'in:sent to:anna@example.org': toAnna })
    expect(await given.run()).toEqual([])
    expect(given.searches.filter(query => query.startsWith('in:sent'))).toEqual([])
  })

  it.each(['Can you reply to Anna?', 'What is it about? Answer her.', 'Antworte Anna, dass wir zwei sind', 'Annaさんに返信して'])(
    'are looked for by "%s"',
    async question => {
      expect(await (await asked(question, { 'in:sent to:anna@example.org': toAnna })).run()).toHaveLength(1)
    },
  )

  it('keep to the never-send rules, and are nobody’s business where the mind stays here or nothing may be done', async () => {
    const barred = await asked('Reply that we are two', { 'in:sent to:anna@example.org': toAnna })
    barred.bench.settings.neverSend.words.push('weststraße')
    expect((await barred.run())[0]?.mails.map(({ text }) => text.slice(0, 14))).toEqual(['Moin Anna,\n\nja', 'Moin, gern.', 'Moin, nie.'])
    const here = await asked('Reply that we are two', { 'in:sent to:anna@example.org': toAnna })
    here.bench.model.remote = false
    expect(await here.run()).toEqual([])
    const readOnly = await asked('Reply that we are two', { 'in:sent to:anna@example.org': toAnna })
    readOnly.bench.settings.readOnly = true
    expect(await readOnly.run()).toEqual([])
  })

  it('cost the run nothing but themselves where Gmail refuses them', async () => {
    const given = await asked('Reply that we are two', {})
    given.mail.search = () => Promise.reject(new Error('no'))
    expect(await given.run()).toEqual([])
    expect(given.bench.model.requests.length).toBeGreaterThan(0)
  })
})
