import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import type { ReadMessage } from '../reading'
import { rawMail, threadOf } from '../testing'

const bob = 'Bob Ray <bob@example.net>'
const ann = 'Ann Lee <ann@example.org>'

type Mail = [from: string, body: string]

/** Mails of these senders, read as one thread. */
const read = (...mails: readonly Mail[]): ReadMessage[] =>
  readThread(
    threadOf(
      ...mails.map(([from, body], at) =>
        rawMail(`From: ${from}`, `Message-ID: <c${at}@example.org>`, 'Content-Type: text/plain; charset=utf-8', '', body),
      ),
    ),
    new Map(),
  ).messages

/** How often a person says so on a line of their own. */
const typedIn = (text: string): number => text.split('\n').filter(line => line === 'I come.').length

const signature = '-- \nBob Ray\nThe Boat House, 1 Quay Street\n+44 20 7946 0000'
const mailman =
  '_______________________________________________\nRowers mailing list\nRowers@example.org\nhttps://example.org/listinfo/rowers'
const group = (id: number): string =>
  `-- \nYou received this message because you are subscribed to the Google Groups "rowers" group.\nTo unsubscribe from this group, send an email to rowers+unsubscribe@example.org.\nTo view this discussion visit https://example.org/d/${id}.`

describe('closings said again', () => {
  it('fold from the second time on: a signature and a footer, their words staying in the full text', () => {
    const [first, , third] = read(
      [bob, `Who rows?\n\n${signature}\n${mailman}`],
      [ann, `I do.\n\n${mailman}`],
      [bob, `Thanks.\n\n${signature}\n${mailman}`],
    )
    expect(first?.text).toContain('1 Quay Street')
    expect(first?.text).toContain('Rowers mailing list')
    expect(third?.text).toBe('Thanks.')
    expect(third?.full).toContain('1 Quay Street')
    expect(third?.authored).toContain('1 Quay Street')
    expect(third?.folded).toMatchObject([{ at: 7, lines: 8, text: `${signature.replace('-- ', '--')}\n${mailman}` }])
  })

  it('keeps the line of a footer that is new', () => {
    const [, second] = read([bob, `Who rows?\n\n${group(1)}`], [ann, `I do.\n\n${group(2)}`])
    expect(second?.text).toBe('I do.\n\nTo view this discussion visit https://example.org/d/2.')
  })

  it('knows all the texts that a footer stands in where one of them left out a part of it', () => {
    const [, , third] = read([bob, `Who rows?\n\n${group(1)}`], [ann, `I do.\n\n${group(2)}`], [bob, `Good.\n\n${group(2)}`])
    expect(third?.text).toBe('Good.')
    expect(third?.folded.flatMap(({ parts }) => parts.flatMap(({ home }) => home))).toEqual(['a1', 'a2'])
  })

  it('counts the mails that said a signature, not how often one of them did', () => {
    const short = '-- \nBob Ray\nthe third boat house'
    const twice = `Who rows?\n\n${short}\n\nAnd who steers?\n\n${short}`
    expect(read([bob, twice], [bob, `Good.\n\n${short}`])[1]?.text).toContain('third boat house')
    expect(read([bob, twice], [bob, `Good.\n\n${short}`], [bob, `So be it.\n\n${short}`])[2]?.text).toBe('So be it.')
  })

  it.each([
    'CONFIDENTIAL: this message is intended for its addressee only. If you received it in error, please notify the sender and delete it at once.',
    'Diese E-Mail ist vertraulich. Wenn Sie nicht der richtige Empfänger sind, informieren Sie bitte den Absender und löschen Sie diese Nachricht sofort und vollständig.',
    'Ce message est confidentiel. Si vous n’êtes pas le destinataire, veuillez prévenir son expéditeur et le supprimer sans en garder aucune copie.',
    'La presente comunicazione è riservata. Se non siete i destinatari vi preghiamo di avvisare il mittente e di cancellarla subito dai vostri archivi.',
  ])('folds the legal notice of a firm: %s', notice => {
    const [first, second] = read([bob, `Who rows?\n\n${notice}`], [bob, `I do.\n\n${notice}`])
    expect(first?.text).toContain(notice)
    expect(second?.text).toBe('I do.')
  })

  it('folds a signature without dashes where a name stands in it, and an address or a number', () => {
    const plain = 'Kind regards\nBob Ray\nBoat Master\nTel. +44 20 7946 0000'
    expect(read([bob, `Who rows?\n\n${plain}`], [ann, 'I do.'], [bob, `Thanks.\n\n${plain}`])[2]?.text).toBe('Thanks.')
    expect(read([bob, 'Who rows?\n\nSent from my iPhone'], [bob, 'Nobody?\n\nSent from my iPhone'])[1]?.text).toBe('Nobody?')
  })

  it('does not take a folded closing for an answer to the quote above it', () => {
    const [, , third] = read(
      [ann, 'Who rows on Sunday morning?'],
      [bob, `I do.\n\n${mailman}`],
      [bob, `Me.\n\n> Who rows on Sunday morning?\n\n${mailman}`],
    )
    expect(third?.text).toBe('Me.')
  })

  it.each(['Bob <b.r@example.net>', '<bob@example.net>', '"Ray, R." <office@example.net>', 'Bobby Ray <office@example.net>'])(
    'folds a signature below dashes of which From says half the name: %s',
    from => {
      expect(read([from, `Who rows?\n\n${signature}`], [ann, 'I do.'], [from, `Thanks.\n\n${signature}`])[2]?.text).toBe('Thanks.')
    },
  )

  it('folds below dashes whatever two earlier messages of the sender have', () => {
    const said = '--\nBob Ray\nrows for the love of it'
    const texts = read([bob, `Yes.\n${said}`], [bob, `No.\n${said}`], [bob, `Perhaps.\n${said}`]).map(({ text }) => text)
    expect(texts.slice(1)).toEqual([`No.\n${said}`, 'Perhaps.'])
  })

  const toList = 'Please put me on the mailing list, and see https://example.org for my address'
  const secret = 'This is confidential: the intended recipient of the gift must not be told, please do not inform or disclose it at all'
  const named = `Yes.\n\n${signature}`
  it.each<[why: string, stays: string, ...Mail[]]>([
    ['a second guest says the same', 'Count me in, thanks', [ann, 'Count me in, thanks'], [bob, 'Count me in, thanks']],
    ['a person says it twice', '+1', [bob, '+1'], [bob, '+1']],
    ['a sentence of a person is repeated', 'I bring a blanket.', [bob, 'I bring a blanket.'], [bob, 'I bring a blanket.']],
    ['a name is all that is signed', 'Bob', [bob, 'Yes.\n\nBob'], [bob, 'No.\n\nBob']],
    ['a name below dashes is all that is signed', 'Bob', [bob, 'Yes.\n--\nBob'], [bob, 'No.\n--\nBob']],
    ['words stand below dashes', 'Count me in', [bob, 'Yes.\n--\nCount me in'], [bob, 'No.\n--\nCount me in']],
    [
      'a name stands in what is said below dashes',
      'Quay',
      [bob, 'Yes.\n--\nTell Bob that I row from the quay\nQuay 5'],
      [bob, 'No.\n--\nTell Bob that I row from the quay\nQuay 5'],
    ],
    ['words stand below a signature', 'I come.', [bob, `${named}\n\nI come.`], [bob, `${named}\n\nI come.`]],
    ['words stand right below a signature', 'I come.', [bob, `${named}\nI come.`], [bob, `${named}\nI come.`]],
    ['words stand right below a footer', 'I come.', [ann, `${mailman}\nI come.`], [bob, `${mailman}\nI come.`]],
    ['a postscript stands in it', 'PS: I bring wine', [bob, `${named}\nPS: I bring wine`], [bob, `${named}\nPS: I bring wine`]],
    ['another one signs alike', 'Quay Street', [bob, named], ['Bob Ray <ray@example.com>', named]],
    ['its name may be the only sign of who writes', 'Bob Ray', ['<family@example.net>', named], ['<family@example.net>', named]],
    ['a telephone number is told twice', '7946', [bob, 'Call me:\n+44 20 7946 0000'], [bob, 'Call me:\n+44 20 7946 0000']],
    ['a new line stands in a signature', 'Away until May', [bob, named], [bob, `${named}\nAway until May`]],
    ['it is the whole reply', 'Yes', [bob, 'Yes\nBob\nbob@example.net'], [bob, 'Yes\nBob\nbob@example.net']],
    ['a signature is all there is', 'Bob', [bob, 'Bob\nbob@example.net'], [bob, 'Bob\nbob@example.net']],
    [
      'a word that is no greeting stands above a name',
      'No',
      [bob, 'Hm.\n\nNo\nBob\n+44 20 7946 0000'],
      [bob, 'So.\n\nNo\nBob\n+44 20 7946 0000'],
    ],
    [
      'a line speaks of a device',
      'raffle',
      [bob, 'Hm.\n\nI will get an iPad for the raffle'],
      [bob, 'So.\n\nI will get an iPad for the raffle'],
    ],
    [
      'words stand below a name below dashes',
      '2 kids',
      [bob, 'Yes.\n--\nBob\ncoming with 2 kids'],
      [bob, 'So.\n--\nBob\ncoming with 2 kids'],
    ],
    ['another one speaks of a list', 'mailing list', [bob, `Hi,\n\n${toList}`], [ann, `Hi,\n\n${toList}`]],
    ['another one asks for secrecy', 'confidential', [bob, `Yes.\n\n${secret}`], [ann, `Yes.\n\n${secret}`]],
    [
      'someone says how to leave the list',
      'To unsubscribe',
      [ann, `To unsubscribe see https://example.org\n\nAnn`],
      [bob, 'To unsubscribe see https://example.org\n\nBob'],
    ],
  ])('keeps what may be typed where %s', (_, stays, ...mails) => {
    expect(read(...mails)[1]?.text).toContain(stays)
  })

  it('loses no line from a thread, whatever it is made of', () => {
    const piece = fc.constantFrom(
      '--',
      'Bob Ray',
      '+44 20 7946 0000',
      '',
      mailman,
      group(1),
      'I come.',
      '> I come.',
      'PS: no',
      'https://example.org/x',
    )
    const mail = fc.tuple(
      fc.constantFrom(bob, ann, 'family@example.net'),
      fc.array(piece, { maxLength: 12 }).map(lines => lines.join('\n')),
    )
    fc.assert(
      fc.property(fc.array(mail, { minLength: 1, maxLength: 6 }), mails => {
        let before = ''
        for (const { text, full, authored } of read(...mails)) {
          before += `\n${text}\n`
          expect(full.split('\n').filter(line => !before.includes(line.replace(/^[> ]+/, '')))).toEqual([])
          expect(typedIn(text)).toBe(typedIn(authored))
        }
      }),
    )
  })
})
