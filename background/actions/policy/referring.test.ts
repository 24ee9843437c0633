import { describe, expect, it } from 'vitest'
import type { Judged } from './judged'
import { anna, bob, event, mail, me, said, sending, stranger } from './testing'

const carol = { name: 'Carol', address: 'carol@example.org' }
const known = new Set([anna.address, bob.address, carol.address])
const secretPlan = 'We will close the shop in the north before the summer.'
const plan = (more: object = {}) => mail({ id: 'm2', title: 'Plans', authors: [carol], readers: [carol, me], text: secretPlan, ...more })
const telling = (ask: string, sources: Judged['sources'], to = [bob]) => said(ask, sending(to, secretPlan), { sources, known })
const writing = (ask: string, more: Partial<Judged>) => said(ask, sending([stranger], 'Fine.'), more)
const invited = (more: object) => event({ id: 'e9', title: 'Prize draw', people: [anna, stranger, me], authors: [stranger], ...more })

describe('what leaves of a mail', () => {
  it.each([
    ['Tell Bob what Carol wrote about the shop', {}, []],
    ['Send Bob the plans', {}, []],
    ['Tell Bob what was in the mail of yesterday', { date: Date.UTC(2026, 4, 4, 9) }, []],
    ['Tell Bob that I am late', {}, ['CROSS_FLOW red', 'TEXT_FROM_MAIL red']],
    ['Tell Bob what Anna wrote about the shop', {}, ['CROSS_FLOW red', 'TEXT_FROM_MAIL red']],
  ] as const)('“%s”: %o', (ask, more, warned) => {
    expect(telling(ask, [plan(more)])).toEqual(warned)
  })

  it('is not named by who else got it, for that is its author’s choice', () => {
    const sources = [plan({ readers: [carol, anna, me] })]
    expect(telling('Tell Bob what Anna wrote', sources)).toEqual(['CROSS_FLOW red', 'TEXT_FROM_MAIL red'])
    const own = [plan({ authors: [me], readers: [carol, me] })]
    expect(telling('Tell Bob what I wrote to Carol', own)).toEqual([])
  })

  it('is not named by whom it goes to, unless the ask says the name twice', () => {
    const sources = [plan()]
    const both = [bob, carol]
    expect(telling('Tell Bob and Carol that I am late', sources, both)).toEqual(['CROSS_FLOW red', 'TEXT_FROM_MAIL red'])
    expect(telling('Tell Bob and Carol what Carol wrote', sources, both)).toEqual([])
  })

  it('is not named by a day on which something else is', () => {
    const today = [plan({ date: Date.UTC(2026, 4, 5, 6) })]
    expect(telling('Tell Bob that I am late today', today)).toEqual(['CROSS_FLOW red', 'TEXT_FROM_MAIL red'])
    expect(telling('Write a mail to Bob today', today)).toEqual(['CROSS_FLOW red', 'TEXT_FROM_MAIL red'])
    expect(telling('Tell Bob what today’s mail says', today)).toEqual([])
    expect(telling('Tell Bob what came today', today)).toEqual([])
  })

  it('is not named by a subject of nothing but a day or a name that the user knows', () => {
    expect(telling('Tell Bob that I am late on Friday', [plan({ title: 'Friday' })])).toEqual(['CROSS_FLOW red', 'TEXT_FROM_MAIL red'])
    expect(telling('Tell Bob that Carol is late', [plan({ title: 'Bob', authors: [stranger] })])).toContain('CROSS_FLOW red')
  })

  it('is amber where it is the newest that was read, and nobody else’s', () => {
    const older = mail({ date: Date.UTC(2026, 3, 1) })
    const newest = plan({ date: Date.UTC(2026, 3, 9) })
    const own = mail({ id: 'm3', authors: [me], date: Date.UTC(2026, 3, 20), text: 'Fine.' })
    const amber = ['CROSS_FLOW amber', 'TEXT_FROM_MAIL amber']
    expect(telling('Tell Bob what the newest mail says', [older, newest, own])).toEqual(amber)
    expect(telling('Tell Bob what the newest mail says', [older, newest, mail({ date: newest.date, text: 'No.' })])).toEqual(amber)
    expect(telling('Tell Bob what the newest mail says', [mail({ date: Date.UTC(2026, 3, 10) }), newest])).toContain('CROSS_FLOW red')
    expect(telling('Tell Bob that I am late', [older, newest])).toContain('CROSS_FLOW red')
    expect(telling('Tell Bob what the newest mail says', [plan({ authors: [me], readers: [carol, me] })])).toContain('CROSS_FLOW red')
  })

  it('forwarded as the newest is amber, and red where a newer one was read', () => {
    const forward: Judged['call'] = { tool: 'forward', args: { messageId: 'm2', to: [bob.address] } }
    const forwarding = (sources: Judged['sources']) => said('Forward the newest mail to Bob', forward, { original: plan(), sources })
    expect(forwarding([plan(), mail({ date: Date.UTC(2026, 3, 1) })])).toEqual(['CROSS_FLOW amber'])
    expect(forwarding([mail({ date: Date.UTC(2026, 3, 5) })])).toEqual(['CROSS_FLOW red'])
  })

  it('may be noted for oneself where the ask names it', () => {
    const note: Judged['call'] = {
      tool: 'create_event',
      args: { summary: 'Shop', start: '2026-05-08', end: '2026-05-08', description: secretPlan },
    }
    expect(said('Put the plans in my calendar', note, { sources: [plan()] })).toEqual([])
    expect(said('Put the dentist in my calendar', note, { sources: [plan()] })).toContain('TEXT_FROM_MAIL red')
  })
})

describe('whom an action reaches', () => {
  it('is not made familiar by people whom a stranger puts beside himself', () => {
    const theirs = mail({ title: 'You won', authors: [stranger], readers: [stranger, anna, me] })
    expect(writing('Write to Anna that it is fine', { sources: [theirs] })).toContain('RCPT_NEW red')
    expect(writing('Put a call with Anna in my calendar and write to her', { seen: [invited({})] })).toContain('RCPT_NEW red')
    expect(writing('Write to everyone at the call with Anna', { seen: [invited({})] })).toContain('RCPT_REF amber')
  })

  it('is not made familiar by the day on which a stranger’s event is', () => {
    expect(writing('Write to Anna that I am free on Friday', { seen: [invited({})] })).toContain('RCPT_NEW red')
    expect(writing('Write to the guests of Friday', { seen: [invited({})] })).toContain('RCPT_REF amber')
  })

  it('is not made familiar by a name under which somebody else is known', () => {
    const posing = { name: 'Anna', address: stranger.address }
    const theirs = mail({ title: 'You won', authors: [posing], readers: [posing, me] })
    expect(writing('Write to Anna that it is fine', { sources: [theirs] })).toContain('RCPT_NEW red')
    expect(writing('Write to Anna that it is fine', { sources: [theirs], listed: new Set([anna.address]), known: new Set() })).toContain(
      'RCPT_NEW red',
    )
    expect(writing('Write to Anna that it is fine', { sources: [theirs], known: new Set() })).toEqual(['RCPT_REF amber'])
    const full = mail({ title: 'You won', authors: [{ ...posing, name: 'Anna Berg' }] })
    expect(writing('Write to Anna that it is fine', { sources: [full] })).toEqual(['RCPT_NEW red', 'LOOKALIKE red'])
  })

  it('is named by the name that a known address goes by in its own mail, and not by what others call it', () => {
    const robert = { name: 'Robert Klein', address: 'rk77@example.org' }
    const his = mail({ title: 'Hello', authors: [robert], readers: [robert, me] })
    const write = (sources: Judged['sources']) =>
      said('Write to Robert that it is fine', sending([robert], 'Fine.'), { sources, known: new Set([robert.address]) })
    expect(write([his])).toEqual([])
    expect(write([mail({ title: 'Hello', authors: [stranger], readers: [stranger, robert, me] })])).toEqual(['RCPT_COLLEAGUE red'])
    expect(write([mail({ title: 'Hello', authors: [me], readers: [robert, me] })])).toEqual([])
  })

  it('answers the mail that the ask names by who wrote it', () => {
    const reply: Judged['call'] = { tool: 'reply', args: { messageId: 'm1', body: 'Fine.' } }
    const thread = {
      kind: 'thread' as const,
      id: 't1',
      title: 'You won',
      people: [stranger, anna, me],
      authors: [stranger],
      date: 0,
      ours: false,
    }
    const recipients = [{ ...stranger, role: 'to' as const, from: 'header' as const }]
    const answering = (ask: string, more: object) => said(ask, reply, { targets: [{ ...thread, ...more }], recipients })
    expect(answering('Reply to Anna that it is fine', {})).toContain('RCPT_NEW red')
    const joined = { targets: [{ ...thread, authors: [anna, stranger] }], recipients }
    const toMail = (authors: Judged['sources'][number]['authors']) =>
      said('Reply to Anna that it is fine', reply, { ...joined, original: mail({ authors, readers: [stranger, anna, me] }) })
    expect(toMail([anna, stranger])).toEqual([])
    expect(toMail([anna])).toEqual(['LOOKALIKE red'])
    expect(toMail([stranger])).toEqual(['RCPT_NEW red'])
    expect(answering('Reply to Anna that I am free today', { date: Date.UTC(2026, 4, 5, 6) })).toContain('RCPT_NEW red')
    expect(answering('Reply to the mail that came today', { date: Date.UTC(2026, 4, 5, 6) })).toEqual([])
  })
})

describe('what is handed on', () => {
  it('is named, and goes to nobody but whom the ask names', () => {
    const dan = { name: 'Dan', address: 'dan@example.org' }
    const more = { sources: [plan()], known: new Set([...known, dan.address]) }
    const warned = said('Send Bob the plans', sending([bob, dan], secretPlan), more)
    expect(warned).toEqual(['RCPT_COLLEAGUE red', 'CROSS_FLOW amber', 'TEXT_FROM_MAIL amber'])
  })

  it('is a file too, and an original counts once', () => {
    const attaching = (ask: string) =>
      said(ask, sending([bob], 'See this.'), { sources: [plan(), mail()], attached: [{ source: 'm2', name: 'list.txt' }], known })
    expect(attaching('Send Bob the file that Carol sent')).toEqual([])
    expect(attaching('Tell Bob that I am late')).toEqual(['CROSS_FLOW red'])
    const forward: Judged['call'] = { tool: 'forward', args: { messageId: 'm2', to: [bob.address] } }
    expect(
      said('Forward the mail from Anna to Bob', forward, {
        original: plan(),
        sources: [plan()],
        attached: [{ source: 'm2', name: 'list.txt' }],
        known,
      }),
    ).toEqual(['CROSS_FLOW red'])
  })

  it('may be a link that is noted for oneself', () => {
    const note: Judged['call'] = {
      tool: 'create_event',
      args: { summary: 'Shop', start: '2026-05-08', end: '2026-05-08', description: 'https://shop.example/a' },
    }
    expect(said('Put the link in the plans in my calendar', note, { sources: [plan({ text: 'See https://shop.example/a' })] })).toEqual([])
  })
})

describe('an answer', () => {
  const recipients = [{ ...anna, role: 'to' as const, from: 'header' as const }]
  const reply: Judged['call'] = { tool: 'reply', args: { messageId: 'm1', body: secretPlan } }

  it('is read by whom it goes to, and not by all who stand on the thread', () => {
    const targets = [{ kind: 'thread' as const, id: 't1', title: 'Hello', people: [anna, bob, me], authors: [anna], date: 0, ours: false }]
    const sources = [plan({ authors: [anna], readers: [anna, me] })]
    expect(said('Reply to Anna that it is fine', reply, { recipients, targets, sources })).toEqual([])
  })

  it('to nothing that is known is as a mail of its own', () => {
    const theirs = [{ ...stranger, role: 'to' as const, from: 'header' as const }]
    expect(said('Reply to Anna that it is fine', reply, { recipients: theirs })).toEqual(['RCPT_NEW red'])
  })

  it('goes to a colleague by the name that stands in what he wrote', () => {
    const robert = { name: 'Robert Klein', address: 'rk77@firm.example' }
    const sources = [mail({ title: 'Hello', authors: [robert], readers: [robert, me] })]
    const to = sending([robert], 'Fine.')
    expect(said('Write to Robert that it is fine', to, { sources })).toEqual([])
    expect(said('Write to Robert that it is fine', to)).toEqual(['RCPT_COLLEAGUE red'])
  })
})

describe('the sender of a mail', () => {
  const otto = { name: '', address: 'otto.klein@firm.example' }
  const lift = (more: object = {}) => mail({ title: 'Update on the lift', authors: [otto], readers: [otto, me], ...more })
  const meeting = (ask: string, sources: Judged['sources'], address = otto.address) =>
    said(
      ask,
      { tool: 'create_event', args: { summary: 'Lift', start: '2026-05-08T12:00', end: '2026-05-08T13:00', attendees: [address] } },
      { sources },
    )
  const ask = 'Put a meeting in my calendar with the sender of the mail about the update on the lift'

  it('is meant where there is only one, of one’s own house', () => {
    expect(meeting(ask, [lift(), mail()])).toEqual([])
    expect(meeting(ask, [lift(), lift({ id: 'm5' })])).toEqual([])
    expect(meeting(ask, [lift({ authors: [stranger] })], stranger.address)).toEqual(['RCPT_REF amber'])
  })

  it('is to be looked at where two could be meant, and where the ask does not say that it means who wrote', () => {
    const second = lift({ id: 'm5', authors: [stranger] })
    expect(meeting(ask, [lift(), second])).toEqual(['RCPT_REF amber'])
    expect(meeting('Put a meeting about the update on the lift in my calendar', [lift()])).toEqual(['RCPT_REF amber'])
    expect(meeting(ask, [mail()])).toEqual(['RCPT_COLLEAGUE red'])
  })

  it('is nobody who stands on something else, and nobody who does not stand there', () => {
    const standup = event({ id: 'e5', title: 'Lift', people: [otto, me] })
    const call: Judged['call'] = {
      tool: 'create_event',
      args: { summary: 'Lift', start: '2026-05-08T12:00', end: '2026-05-08T13:00', attendees: [otto.address] },
    }
    expect(said('Put a meeting with the sender of the lift in my calendar', call, { seen: [standup] })).toEqual(['RCPT_REF amber'])
    expect(said('Write to the others on the garden budget', sending([stranger], 'Fine.'), { sources: [mail()] })).toEqual(['RCPT_NEW red'])
  })

  it('is told from others by the whole subject, and by the day', () => {
    const near = lift({ id: 'm5', title: 'Lift', authors: [bob] })
    const half = lift({ id: 'm5', title: 'Update on the lift of the northern house', authors: [bob] })
    expect(meeting(ask, [lift(), half])).toEqual([])
    expect(meeting(ask, [lift(), near])).toEqual(['RCPT_REF amber'])
    const dated = `${ask} of 4 April`
    expect(meeting(dated, [lift(), lift({ id: 'm5', authors: [bob], date: Date.UTC(2026, 2, 1) })])).toEqual([])
  })
})
