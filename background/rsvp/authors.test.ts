import { describe, expect, it } from 'vitest'
import { ThreadId } from '../../shared/mail'
import { eva, invitation, mail, me, rowsOf, tom } from './testing'

const mallory = 'Mallory Wick <mallory@example.net>'
const apart = { threadId: ThreadId.parse('t2'), subject: 'Fwd: Garden party on 20 June' }

const forward = (from: string, text: string, date = 'Sat, 2 May 2026 at 10:00') =>
  `See below.\n\n---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: Re: Garden party on 20 June\nTo: Ana Host <ana@example.com>\n\n${text}`

const rowOf = (address: string, ...mails: ReturnType<typeof mail>[]) => rowsOf(invitation(), ...mails).find(row => row.email === address)
const tomsRow = (...mails: ReturnType<typeof mail>[]) => rowOf('tom@example.org', ...mails)

describe('a forwarded answer', () => {
  it("of a stranger sets nobody's row and is shown to be looked at", () => {
    for (const where of [apart, {}]) {
      const row = tomsRow(mail(mallory, [me], forward(tom, 'Yes, I am coming with my wife.'), where))
      expect(row).toMatchObject({ status: 'none', party: 0, unsure: true, quote: 'Yes, I am coming with my wife.' })
    }
  })

  it('of a stranger changes no answer', () => {
    const own = mail(tom, [me], "I can't come.")
    expect(tomsRow(own, mail(mallory, [me], forward(tom, 'Yes, I am coming.'), apart))).toMatchObject({ status: 'no', unsure: false })
  })

  it('of a stranger who has written before is still of a stranger', () => {
    const before = mail(mallory, [me], 'I am coming to the garden party on 20 June.')
    const after = mail(mallory, [me], forward(tom, 'Yes, I am coming.'), apart)
    expect(tomsRow(before, after)).toMatchObject({ status: 'none', unsure: true })
  })

  it("of one who only bears an invitee's name sets nobody else's row", () => {
    const posing = mail('Eva Lund <eva.lund@example.com>', [me], forward(tom, 'Yes, I am coming.'), apart)
    expect(tomsRow(posing)).toMatchObject({ status: 'none', unsure: true })
  })

  it('passed on by the host, an invitee, or somebody the host has written to counts', () => {
    const text = forward(tom, 'Yes, I am coming.')
    const yes = { status: 'yes', unsure: false, quote: 'Yes, I am coming.' }
    expect(tomsRow(mail(me, [eva], text, apart))).toMatchObject(yes)
    expect(tomsRow(mail(eva, [me], text, apart))).toMatchObject(yes)
    const written = mail(me, [mallory], 'Thanks for the ladder!', { threadId: ThreadId.parse('t3'), subject: 'Ladder' })
    expect(tomsRow(written, mail(mallory, [me], text, apart))).toMatchObject(yes)
  })

  it('passed on by its own author from another address counts as his own', () => {
    const early = mail(tom, [me], "I can't come.")
    const changed = forward(tom, 'Good news: I am coming.', 'Sun, 10 May 2026 at 10:00')
    expect(tomsRow(early, mail('Tom Reed <tom.reed@example.com>', [me], changed, { ...apart, date: Date.UTC(2026, 4, 11) }))).toMatchObject(
      {
        status: 'yes',
      },
    )
  })

  it("never undoes the person's own word, and is shown where it goes against it", () => {
    const own = mail(tom, [me], 'I am coming.')
    const late = { ...apart, date: Date.UTC(2026, 4, 20) }
    const against = mail(eva, [me], forward(tom, "I can't come after all.", 'Tue, 19 May 2026 at 10:00'), late)
    expect(tomsRow(own, against)).toMatchObject({ status: 'yes', unsure: true, history: [{ status: 'no' }] })
    const older = mail(eva, [me], forward(tom, "I can't come.", 'Fri, 1 May 2026 at 10:00'), late)
    expect(tomsRow(mail(tom, [me], 'I am coming.', { date: Date.UTC(2026, 4, 5) }), older)).toMatchObject({ status: 'yes', unsure: false })
  })
})

describe('a word about somebody else', () => {
  const late = { date: Date.UTC(2026, 4, 20) }

  it('counts of an invitee, even after the own word', () => {
    const own = mail(tom, [me], 'I am coming.')
    expect(tomsRow(own, mail(eva, [me], "I'm coming. Tom can't make it.", late))).toMatchObject({ status: 'no', unsure: false })
  })

  it('fills a silence for the eye to see where a stranger in the thread writes it, and only asks for an eye of one outside it', () => {
    const text = "Tom can't come to the garden party on 20 June."
    expect(tomsRow(mail('Bo Reed <bo@example.net>', [me], text, late))).toMatchObject({ status: 'no', unsure: true })
    const own = mail(tom, [me], 'I am coming.')
    expect(tomsRow(own, mail('Bo Reed <bo@example.net>', [me], text, late))).toMatchObject({ status: 'yes', unsure: true })
    expect(tomsRow(mail('Bo Reed <bo@example.net>', [me], text, { ...late, ...apart }))).toMatchObject({ status: 'none', unsure: true })
  })

  it("turns an answer round unseen from no address that only bears the person's name", () => {
    const own = mail(tom, [me], 'I am coming.')
    const posing = mail('Tom Reed <reed.tom@example.com>', [me], "I can't come to the garden party.", { ...apart, ...late })
    expect(tomsRow(own, posing)).toMatchObject({ status: 'no', unsure: true })
    expect(tomsRow(posing)).toMatchObject({ status: 'no', unsure: true })
  })

  it.each(['Victor Vance is coming to your garden party on 20 June with 3 kids.', 'Victor says yes to the garden party on 20 June!'])(
    'gives a stranger no row for a name that nobody invited: "%s"',
    text => {
      const strangers = rowsOf(invitation(), mail('Mallory <m@example.net>', [me], text, { ...apart, ...late }))
      expect(strangers.filter(row => row.email === 'm@example.net' && row.status !== 'none')).toEqual([])
    },
  )
})

describe('a mail of a guest that has nothing of the event in it', () => {
  const other = { ...apart, date: Date.UTC(2026, 4, 20) }

  it.each([
    ['Cinema tonight', 'Yes, I will come to the cinema with 3 friends.'],
    ['Our call', "Sorry, I can't make the call tomorrow."],
  ])('turns no answer round: %s', (subject, text) => {
    const yes = mail(tom, [me], 'I am coming.')
    const no = mail(tom, [me], "I can't come.")
    expect(tomsRow(yes, mail(tom, [me], text, { ...other, subject }))).toMatchObject({ status: 'yes', party: 1 })
    expect(tomsRow(no, mail(tom, [me], text, { ...other, subject }))).toMatchObject({ status: 'no' })
  })

  it('fills a silence, for the eye to see', () => {
    expect(tomsRow(mail(tom, [me], "Sorry, I can't come.", { ...other, subject: 'Hello' }))).toMatchObject({ status: 'no', unsure: true })
  })
})
