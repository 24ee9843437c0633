import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import type { ReadMessage } from '../reading'
import { rawMail, threadOf } from '../testing'

const people = { ann: 'Ann Lee <ann@example.org>', bob: 'Bob Ray <bob@example.net>', cleo: 'Cleo Day <cleo@example.com>' }
const [coming, food, train] = [
  'Will you and yours come to the picnic on Saturday?',
  'Please bring something to eat and a large blanket.',
  'The train leaves at ten from the old station.',
]
const invitation = `${coming}\n\n${food}\n\n${train}`
const same = 'Yes, the two of us will gladly come'
const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/> $/gm, '>')
const said = (who: keyof typeof people): string => `On Fri, Nov 20, 2026 at 11:00 AM ${people[who]} wrote:`
const outlook = (who: string): string => `From: ${who}\nSent: Friday, November 20, 2026 11:00 AM\nTo: Us\nSubject: Picnic\n\n`

type Mail = { by: keyof typeof people; to?: number; body: string; html?: boolean }

/** Mails, of which each says which one it answers (`to`, by its number), or does not. */
const read = (...mails: readonly Mail[]): ReadMessage[] =>
  readThread(
    threadOf(
      ...mails.map(({ by, to, body, html }, at) =>
        rawMail(
          `From: ${people[by]}`,
          `Message-ID: <q${at}@example.org>`,
          ...(to === undefined ? [] : [`In-Reply-To: <q${to}@example.org>`]),
          `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
          '',
          body,
        ),
      ),
    ),
    new Map(),
  ).messages

const asked: Mail = { by: 'ann', body: invitation }
const first: Mail = { by: 'bob', to: 0, body: `${same}\n\n${said('ann')}\n${quoted(invitation)}` }
const between: Mail = { by: 'bob', to: 0, body: `${said('ann')}\n${quoted(coming)}\n\n${same}\n\n${quoted(`${food}\n${train}`)}` }
const html = (...lines: string[]): string =>
  `<p>See below.</p><div class="gmail_quote"><div class="gmail_attr">${said('ann').replace('<', '&lt;')}</div><blockquote class="gmail_quote">${lines.map(line => `<p>${line}</p>`).join('')}</blockquote></div>`

describe('a second guest’s same words', () => {
  const shapes: [string, Omit<Mail, 'by' | 'to'>][] = [
    ['an unmarked quote', { body: `See below.\n\n${outlook(people.ann)}${coming}\n\n${same}\n\n${food}\n\n${train}` }],
    ['a block of HTML', { html: true, body: html(coming, same, food, train) }],
    ['lines behind >', { body: `${said('ann')}\n${quoted(`${coming}\n${same}\n${food}\n${train}`)}` }],
    ['the end of a line behind >', { body: `See below.\n\n${said('ann')}\n${quoted(`${coming} ${same}\n${food}\n${train}`)}` }],
    ['the end of an unmarked quote', { body: `See below.\n\n${outlook(people.ann)}${invitation}\n\n${same}` }],
  ]
  for (const earlier of [first, between])
    it.each(shapes)('stay where they were typed into %s', (_, mail) => {
      expect(read(asked, earlier, { by: 'cleo', to: 0, ...mail })[2]?.text).toContain(same)
      expect(read(asked, earlier, { by: 'cleo', ...mail })[2]?.text).toContain(same)
    })

  it('stay where they were typed into the inner quote, and go where they are the first guest’s', () => {
    const inner = `${said('ann')}\n${quoted(`${coming}\n${same}\n${food}\n${train}`)}`
    const [, , both] = read(asked, first, { by: 'cleo', to: 1, body: `See below.\n\n${said('bob')}\n${quoted(`${same}\n\n${inner}`)}` })
    expect(both?.text.match(new RegExp(same, 'g'))).toHaveLength(1)
    const [, , true_] = read(asked, first, { by: 'cleo', to: 1, body: `We too.\n\n${said('bob')}\n${quoted(first.body)}` })
    expect(true_?.text).toBe('We too.')
  })

  it('stay where they stand twice in what has them once', () => {
    const [, , reply] = read(asked, between, { by: 'cleo', to: 1, body: `${said('bob')}\n${quoted(between.body)}\n> ${same}` })
    expect(reply?.text).toContain(same)
  })
})

describe('a quote', () => {
  it('of a mail that the thread has not is compared with the mails that it quotes itself', () => {
    const lost = `A mail that the mailbox has not.\n\n${said('ann')}\n${quoted(invitation)}`
    const [, reply] = read(asked, { by: 'cleo', to: 7, body: `Fine.\n\n${said('bob')}\n${quoted(lost)}` })
    expect(reply?.text).toBe(
      'Fine.\n\nOn Fri, Nov 20, 2026 at 11:00 AM Bob Ray <bob@example.net> wrote:\n> A mail that the mailbox has not.\n>',
    )
  })

  it('stays where a link of it leads elsewhere', () => {
    const line = (url: string): string => `Please pay for the picnic <a href="${url}">at the club</a> by Friday.`
    const reply = (url: string): Mail => ({ by: 'bob', to: 0, html: true, body: html(line(url)) })
    const first: Mail = { by: 'ann', html: true, body: `<p>${line('https://example.org/pay')}</p>` }
    expect(read(first, reply('https://example.org/pay'))[1]?.text).toBe('See below.')
    expect(read(first, reply('https://example.net/pay'))[1]?.text).toContain('> Please pay for the picnic at the club [L1]')
  })

  it('says in which messages its words stand, through those that quote them', () => {
    const [, second, third] = read(asked, first, { by: 'cleo', to: 1, body: `We too.\n\n${said('bob')}\n${quoted(first.body)}` })
    expect(second?.folded.flatMap(({ parts }) => parts.map(({ home }) => home))).toEqual([['a1']])
    expect(third?.folded.flatMap(({ parts }) => parts.map(({ home }) => home))).toEqual([['a2'], ['a1']])
    for (const { start, end } of third?.folded.flatMap(({ parts }) => parts) ?? [])
      expect(third?.full.slice(start, end)).not.toMatch(/^\n|\n$/)
  })

  it('folds no line that the mail has not in that order, and loses none', () => {
    const line = fc.constantFrom(coming, food, train, same, 'No', 'Ann', 'We meet', 'behind the mill')
    const lines = fc.array(line, { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(lines, lines, lines, (one, other, third) => {
        const [, , reply] = read(
          { by: 'ann', body: one.join('\n') },
          { by: 'bob', to: 0, body: other.join('\n') },
          { by: 'cleo', to: 0, body: `Hm.\n\n${quoted(third.join('\n'))}` },
        )
        const count = (all: readonly string[], wanted: string): number => all.filter(each => each.replace(/^> /, '') === wanted).length
        const shown = (reply?.text ?? '').split('\n')
        for (const each of third) expect(count(shown, each) + count(one, each)).toBeGreaterThanOrEqual(count(third, each))
      }),
      { numRuns: 200, seed: 20261130 },
    )
  })
})
