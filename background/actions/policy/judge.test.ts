import { describe, expect, it } from 'vitest'
import type { Warning, WarningCode } from '../../../shared/action'
import { askedOf } from './asked'
import { leaned } from './contents'
import { judge, rules } from './judge'
import type { Judged, Source, Target } from './judged'
import { judgedOf } from './testing'

const person = (address: string, name = '') => ({ name, address })
const anna = person('anna.berg@example.org', 'Anna Berg')
const stranger = person('win@prize.example.net')
const source = (more: Partial<Source> = {}): Source => ({
  id: 's1',
  title: 'Budget for the garden',
  authors: [anna],
  readers: [anna, person('me@firm.example')],
  date: Date.UTC(2026, 4, 4),
  text: 'The fence alone will cost us more than the whole terrace did last year.',
  hidden: 'none',
  ...more,
})
const target = (more: Partial<Target> = {}): Target => ({
  kind: 'thread',
  id: 't1',
  title: 'Budget for the garden',
  people: [anna],
  authors: [anna],
  date: Date.UTC(2026, 4, 4),
  ours: false,
  ...more,
})
const send = (to: string[], body = 'Fine with me.', more: object = {}): Judged['call'] => ({
  tool: 'send_email',
  args: { to, subject: 'Hello', body, ...more },
})

/** A judged call; what is left out is what a harmless one has. */
const judged = (ask: string, call: Judged['call'], more: Partial<Judged> = {}): Judged => {
  const text = call.tool === 'send_email' ? `${call.args.subject}\n${call.args.body}` : ''
  return judgedOf(ask, call, { zone: 'Europe/Berlin', text, known: new Set([anna.address]), ...more })
}
const codes = (given: Judged) => judge(given).map(({ code, level }) => `${code} ${level}`)
const trash: Judged['call'] = { tool: 'trash', args: { threadIds: ['t1'] } }
const event = (more: object = {}): Judged['call'] => ({
  tool: 'create_event',
  args: { summary: 'Lunch', start: '2026-05-08T12:00', end: '2026-05-08T13:00', attendees: [stranger.address], ...more },
})

/** For every rule a case that only it speaks up in. */
const cases: [Exclude<WarningCode, 'SCHEMA'>, string, Judged][] = [
  ['UNASKED', 'red', judged('What does Anna say about the garden?', send([anna.address]))],
  ['RCPT_NEW', 'red', judged('Write to Anna that it is fine', send([stranger.address]))],
  ['RCPT_COLLEAGUE', 'red', judged('Write to Anna that it is fine', send(['otto.klein@firm.example']))],
  [
    'RCPT_REF',
    'amber',
    judged('Write to the others on the garden budget mail', send([stranger.address]), { sources: [source({ readers: [anna, stranger] })] }),
  ],
  ['LOOKALIKE', 'red', judged('Write to Anna', send(['anna.berg@exarnple.org']))],
  ['HIDDEN_RCPT', 'red', judged('Write to Anna', send([anna.address], 'Fine.', { bcc: [anna.address.replace('anna.berg', 'otto')] }))],
  [
    'CROSS_FLOW',
    'red',
    judged('Write to Otto that I am late', send(['otto@example.org'], 'The fence alone will cost us more than the whole terrace'), {
      sources: [source()],
      known: new Set(['otto@example.org']),
    }),
  ],
  ['SECRET', 'red', judged('Write to Anna', send([anna.address], 'The security code is 482913'))],
  ['MONEY', 'red', judged('Write to Anna', send([anna.address], 'Please use DE89 3704 0044 0532 0130 00'))],
  ['LINK_NEW', 'red', judged('Write to Anna', send([anna.address], 'See https://bit.ly/3xyz'))],
  [
    'TEXT_FROM_MAIL',
    'red',
    judged('Write to Otto that I am late', send(['otto@example.org'], 'The fence alone will cost us more than the whole terrace'), {
      sources: [source()],
      known: new Set(['otto@example.org']),
    }),
  ],
  ['DESTRUCT', 'red', judged('Delete the mail from Bob', trash, { targets: [target()] })],
  ['COVER_TRACKS', 'red', judged('Delete the mail from Anna', trash, { targets: [target({ ours: true })] })],
  ['DELEGATED', 'amber', judged('Do what the mail says', send([anna.address]))],
  [
    'RATE',
    'red',
    judged('Write to Anna', send([anna.address]), { before: { outbound: 1, sendsTenMinutes: 0, mailsToday: 0, redsInARow: 0 } }),
  ],
  [
    'HIDDEN_TEXT',
    'red',
    judged(
      'Reply to Anna',
      { tool: 'reply', args: { messageId: 's1', body: 'Yes' } },
      { original: source({ hidden: 'red' }), targets: [target()] },
    ),
  ],
  [
    'EVENT_OUT',
    'amber',
    judged(`Put lunch with ${stranger.address} in my calendar`, event({ description: 'Bring the contract' }), {
      recipients: [{ ...stranger, role: 'attendee', from: 'named' }],
    }),
  ],
]

describe('the rules', () => {
  it.each(cases)('%s warns (%s)', (code, level, given) => {
    expect(codes(given)).toContain(`${code} ${level}`)
  })

  it.each(cases)('%s says nothing once its rule is taken away', (code, _level, given) => {
    const { [code]: _gone, ...others } = rules
    expect(judge(given, others).map(warning => warning.code)).not.toContain(code)
  })

  it.each(cases)('%s, turned round, is found out by its own case and by a harmless call', (code, level, given) => {
    const turned = (each: Judged): Warning[] => (rules[code](each).length > 0 ? [] : [{ code, level: 'red', about: '' }])
    const said = (each: Judged) => judge(each, { ...rules, [code]: turned }).map(warning => `${warning.code} ${warning.level}`)
    expect(said(given)).not.toContain(`${code} ${level}`)
    expect(said(judged('Write to Anna that it is fine', send([anna.address])))).toEqual([`${code} red`])
  })

  it('are one for every code but SCHEMA', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(rules)))
  })
})

describe('what a user asks for', () => {
  it.each([
    ['Write to Anna that it is fine', send([anna.address])],
    ['Schreib Anna, dass es passt', send([anna.address])],
    ['Écris à Anna que ça va', send([anna.address])],
    ['Escribe a Anna que está bien', send([anna.address])],
    ['Scrivi ad Anna che va bene', send([anna.address])],
    ['Escreve à Anna que está bem', send([anna.address])],
    ['Stuur Anna een mail dat het goed is', send([anna.address])],
    ['Napisz do Anna, że jest dobrze', send([anna.address])],
    ['Annaさん (anna.berg@example.org) に返信して', send([anna.address])],
    [`Send ${stranger.address} the link https://example.com/a`, send([stranger.address], 'Here: https://example.com/a')],
    ['Tell Anna the code 482913', send([anna.address], 'The code is 482913')],
  ])('raises nothing: %s', (ask, call) => {
    expect(codes(judged(ask, call))).toEqual([])
  })

  it.each([
    ['Delete the mail from Anna', trash],
    ['Lösche die Mail von Anna', trash],
    ['Delete yesterday’s mail', trash],
    ['Delete the garden budget', trash],
    ['Trash the mail of 2026-05-04', trash],
  ])('names what it takes away: %s', (ask, call) => {
    expect(codes(judged(ask, call, { targets: [target()] }))).toEqual([])
  })

  // Asked on Tuesday 5 May 2026.
  it.each([
    ['Cancel next Friday', { date: Date.UTC(2026, 4, 15, 13) }],
    ['Streiche den Termin am Freitag', { date: Date.UTC(2026, 4, 8, 13) }],
    ['Annule ce qui est prévu demain', { date: Date.UTC(2026, 4, 6, 7) }],
    ['Cancel the day off on 8 May', { date: Date.UTC(2026, 4, 8), day: '2026-05-08' }],
  ])('names an event by its date: %s', (ask, when) => {
    const event = target({ kind: 'event', title: 'Zahnarzt', people: [], authors: [], ...when })
    const call: Judged['call'] = { tool: 'cancel_event', args: { eventId: 'e1' } }
    expect(codes(judged(ask, call, { targets: [event] }))).toEqual([])
    expect(
      codes(judged(ask, call, { targets: [{ ...event, ...('day' in when && { day: '2026-05-20' }), date: Date.UTC(2026, 4, 20, 13) }] })),
    ).toEqual(['DESTRUCT red'])
  })

  it('takes thanks for no ask, so that a trigger waiting for them finds none', () => {
    for (const ask of ['Thanks!', 'Danke schön!', 'Merci', 'ありがとう'])
      expect(askedOf(ask), ask).toMatchObject({ deeds: new Set(), understood: true })
    for (const ask of ['Thank Anna for the cake', 'Tell Anna thanks', 'Thanks. Now write to Bob'])
      expect(askedOf(ask).deeds.has('send'), ask).toBe(true)
  })

  it('hears verbs whose other half stands at the end', () => {
    const cancel: Judged['call'] = { tool: 'cancel_event', args: { eventId: 'e1' } }
    const dentist = { targets: [target({ kind: 'event', title: 'Zahnarzt', people: [], authors: [] })] }
    expect(codes(judged('Sag den Termin beim Zahnarzt ab', cancel, dentist))).toEqual([])
    expect(codes(judged('Zeg de afspraak met Zahnarzt af', cancel, dentist))).toEqual([])
    expect(codes(judged('Sag Anna, wann der Zahnarzt ist', cancel, dentist))).toContain('UNASKED red')
  })

  it('takes no language for understood by a single word that others share', () => {
    expect(codes(judged('Kan du hjälpa mig i morgon en stund?', send([anna.address])))).toContain('UNASKED amber')
    expect(codes(judged('What is on the list of the day?', send([anna.address])))).toContain('UNASKED red')
  })

  it('lets a week name what is cleared away, and nobody to write to', () => {
    const nextWeek = source({ readers: [stranger], authors: [stranger], title: 'Prize draw', date: Date.UTC(2026, 4, 13) })
    expect(
      codes(judged('Write about the week of 11 May to 15 May next week', send([stranger.address]), { sources: [nextWeek] })),
    ).toContain('RCPT_NEW red')
    const cancel: Judged['call'] = { tool: 'cancel_event', args: { eventId: 'e1' } }
    const meeting = target({ kind: 'event', title: 'Sync', people: [], authors: [], date: Date.UTC(2026, 4, 13) })
    expect(codes(judged('Cancel all my meetings next week', cancel, { targets: [meeting] }))).toEqual([])
    expect(codes(judged('Cancel all my meetings this week', cancel, { targets: [meeting] }))).toEqual(['DESTRUCT red'])
  })

  it('names a mail of the past by the weekday that it came on', () => {
    expect(codes(judged('Delete what came on Monday', trash, { targets: [target({ people: [], authors: [] })] }))).toEqual([])
  })

  it('is amber, not red, in a language that no list knows', () => {
    expect(codes(judged('Напиши Anna', send([anna.address])))).toEqual(['UNASKED amber'])
  })

  it('is blocked where a secret would reach somebody new', () => {
    expect(codes(judged('Write to Anna', send([stranger.address], 'The security code is 482913')))).toContain('SECRET block')
  })

  it('finds a code of an earlier mail also where it leaves without the word beside it, to whom has not had it', () => {
    const own = [source({ authors: [person('me@firm.example')], readers: [anna], text: 'Hi Anna, the code of the gate is 482913. Bye' })]
    const write = (to: string) => judged(`Write to ${to}`, send([to], 'Take 482913 at the gate'), { known: new Set([to]), examples: own })
    expect(codes(write('bob@example.org'))).toEqual(['CROSS_FLOW red', 'SECRET red'])
    expect(codes(write(anna.address))).toEqual([])
    expect(codes(judged('Write to bob@example.org', send(['bob@example.org'], 'See you in 2026'), { examples: own }))).toEqual([])
  })

  it('is red where words of an own mail reach somebody else, and silent where they are how the user always writes', () => {
    const own = (id: string, text: string) => source({ id, authors: [person('me@firm.example')], readers: [anna], text })
    const manner = 'Do let me know if there is anything else that I can do for you'
    const examples = [own('a', `The offer for the roof is forty thousand less than Meyer asked. ${manner}`), own('b', `Fine. ${manner}`)]
    const toBob = (body: string) => codes(judged('Write to bob@example.org', send(['bob@example.org'], body), { examples }))
    expect(toBob(`Thursday suits me. ${manner}`)).toEqual([])
    expect(toBob('The offer for the roof is forty thousand less than Meyer asked')).toEqual(['CROSS_FLOW red'])
    expect(codes(judged('Write to Anna', send([anna.address], 'The offer for the roof is forty thousand less'), { examples }))).toEqual([])
  })

  it('notes a link that the user has sent before, and looks twice at any other', () => {
    const examples = [source({ text: 'Book here: https://meet.example.com/lena', readers: [anna] })]
    const withLink = (url: string) => codes(judged('Write to Anna', send([anna.address], `Book at ${url}`), { examples }))
    expect(withLink('https://meet.example.com/lena')).toEqual(['LINK_NEW amber'])
    expect(withLink('https://meet.example.net/lena')).toEqual(['LINK_NEW red'])
  })

  it('is an amber choice where two colleagues answer to the name', () => {
    const two = { known: new Set(['anna.a@firm.example', 'anna.b@firm.example']) }
    expect(codes(judged('Write to Anna', send(['anna.a@firm.example']), two))).toEqual(['RCPT_COLLEAGUE amber'])
  })

  it('takes what is typed on a card for no ask, and a typed code for no leave to send another', () => {
    const typed = ['Reply to Anna, delete it: 900123']
    expect(codes(judged('What does Anna say in the mail?', send([anna.address]), { typed }))).toEqual(['UNASKED red'])
    const both = send([anna.address], 'The security code is 900123, the old code was 482913')
    expect(codes(judged('Write to Anna', both, { typed }))).toEqual(['SECRET red'])
    expect(codes(judged('Write to Anna', send([anna.address], 'The security code is 900123'), { typed }))).toEqual([])
  })

  it('keeps at hand what an edit is judged by: mail of which a code or a link leaves', () => {
    const sources = [source({ text: 'The gate opens with the code 482913' }), source({ id: 's2', text: 'See https://corp.example/a' })]
    const leaving = (body: string) => leaned(judged('Write to Anna', send([anna.address], body), { sources })).map(({ id }) => id)
    expect(leaving('Take 482913')).toEqual(['s1'])
    expect(leaving('Look at https://corp.example/a')).toEqual(['s2'])
    expect(leaving('Take 482 913')).toEqual(['s1'])
    expect(leaving('Fine')).toEqual([])
  })
})

describe('an ask in a language that no list knows', () => {
  const codesOf = (ask: string) => codes(judged(ask, trash, { targets: [target()] }))

  it('is noted where it names the thing that is taken away, and red where it names none', () => {
    expect(codesOf('Șterge mailul de la Anna')).toEqual(['UNASKED amber', 'DESTRUCT amber'])
    expect(codesOf('Șterge mailul de la Bob')).toEqual(['UNASKED amber', 'DESTRUCT red'])
    expect(codesOf('What did Anna write?')).toEqual(['UNASKED red', 'DESTRUCT red'])
  })
})
