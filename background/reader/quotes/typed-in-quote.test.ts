import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readHtml, readPlain, threadOf } from '../testing'

const questions = [
  'Will all four of you come to the picnic on Saturday?',
  'Please bring something to eat and a large blanket.',
  'The train leaves at ten from the old station.',
]
const outlook = 'From: Ann Lee <ann@example.org>\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Picnic\n\n'
const [coming, food, train] = questions

describe('answers typed into a quote', () => {
  it("are the author's own in an unmarked quote, and keep the line that they answer", () => {
    const [, reply] = readPlain(questions.join('\n\n'), `See below.\n\n${outlook}${coming}\n\nOnly Cleo and I.\nBob\n\n${food}\n\n${train}`)
    expect(reply?.authored.split(/\n+/)).toEqual(['See below.', 'Only Cleo and I.', 'Bob'])
    expect(reply?.text).toBe(`See below.\n\n> ${coming}\n\nOnly Cleo and I.\nBob`)
  })

  it("are the author's own in a block of HTML, where colour alone tells them", () => {
    const first = questions.map(line => `<p>${line}</p>`)
    const attribution = '<p>On Fri, Nov 20, 2026 at 11:00 AM Ann Lee &lt;ann@example.org&gt; wrote:</p>'
    const quote = `${first[0]}<p style="color:#c00">Only Cleo and I.</p>${first[1]}${first[2]}`
    const [, reply] = readHtml(first.join(''), `<p>See in red.</p>${attribution}<blockquote type="cite">${quote}</blockquote>`)
    expect(reply?.authored.split(/\n+/)).toEqual(['See in red.', 'Only Cleo and I.'])
    expect(reply?.text).toContain(`> ${coming}\n\nOnly Cleo and I.`)
    expect(reply?.text).not.toContain(train)
  })

  it('are not made of a line that a mail program altered, of an attribution, or of a footer', () => {
    const altered = `${coming}\n\nPlease bring something to eat <http://example.com/eat>\n\n${food}`
    const deeper = `${coming}\n\nOn Thu, Nov 19, 2026 at 9:00 AM Cleo <cleo@example.com> wrote:\n\n${food}`
    const footer = `${coming}\n\n__________\nTo leave this list write to us.\n\n${food}`
    for (const quote of [altered, deeper, footer]) {
      const [, reply] = readPlain(questions.join('\n\n'), `Fine.\n\n${outlook}${quote}\n\n${train}`)
      expect(reply?.authored).toBe('Fine.')
    }
  })

  it('are not looked for where no earlier message holds most of the quote', () => {
    const quote = `${coming}\n\nA hundred other words stood here that this thread has never held before.\n\nAnd some more of them here.\n\n${food}`
    const [, reply] = readPlain(`${coming}\n\n${food}`, `Fine.\n\n${outlook}${quote.replace(food ?? '', 'Bye then.')}`)
    expect(reply?.authored).toBe('Fine.')
  })
})

describe('answers typed below the end of an unmarked quote', () => {
  it("are the author's own where the mail that is quoted ends there", () => {
    const quote = `${questions.join('\n\n')}\n\nAnn`
    const [, reply] = readPlain(quote, `${outlook}${quote}\n\nTwo of us will come, Cleo and I.\nBob`)
    expect(reply?.authored).toBe('Two of us will come, Cleo and I.\nBob')
    expect(reply?.text).toBe(`> ${train}\n>\n> Ann\n\nTwo of us will come, Cleo and I.\nBob`)
  })

  it('are none where that mail goes on, or a picture stands there', () => {
    const cut = `${outlook}${coming}\n\n${food}\n\nA line that the program made of something else.`
    expect(readPlain(questions.join('\n\n'), `Fine.\n\n${cut}`)[1]?.authored).toBe('Fine.')
    expect(readPlain(questions.join('\n\n'), `Fine.\n\n${outlook}${questions.join('\n\n')}\n\n[cid:logo]`)[1]?.authored).toBe('Fine.')
  })
})

describe('answers typed at the end of a quoted line', () => {
  const asked = `${coming}\n${food}\n${train}`
  it.each([
    [`> ${coming} Yes, all four.\n> ${food}\n> ${train}`, 'Yes, all four.', `> ${coming}\nYes, all four.`],
    [`> ${coming} No,\n> only two\n> ${food}\n> ${train}`, 'No,\nonly two', `> ${coming}\nNo,\nonly two`],
    [`> ${coming}\n> ${food}\n> ${train} Good`, 'Good', `> ${train}\nGood`],
    [`> Will all four of you come Yes\n> to the picnic on Saturday?`, 'Yes', '> Will all four of you come\nYes'],
  ])('are the author’s own: %s', (body, authored, text) => {
    const [, reply] = readPlain(asked, body)
    expect(reply).toMatchObject({ authored, text })
    for (const { start, end, from } of reply?.map ?? [])
      expect(reply?.text.slice(start, end)).toBe(reply?.full.slice(from, from + end - start))
  })

  it('are so in a form that is filled in', () => {
    const [, reply] = readPlain('Please fill in:\nName:\nHow many of you?', '> Please fill in:\n> Name: Bob Ray\n> How many of you? Two')
    expect(reply?.authored).toBe('Bob Ray\nTwo')
    expect(reply?.text).toBe('> Please fill in:\n> Name:\nBob Ray\n> How many of you?\nTwo')
  })

  it.each([
    `> ${coming} <https://example.org/picnic>\n> ${food}`,
    `> ${coming} [image: a basket]\n> ${food}`,
    `> ${coming} ${food} ${train}`,
    '> Will all four of you come to the p?cnic on Saturday?',
    '> Will all four of you come to another place on Sunday?',
  ])('are not made of what a program altered: %s', body => {
    expect(readPlain(asked, `Fine.\n\n${body}`)[1]?.authored).toBe('Fine.')
  })
})

describe('marks of quoting', () => {
  it('may be bars below an attribution, and are none in a table', () => {
    const [, reply] = readPlain(
      questions.join('\n'),
      `On 20 November 2026 at 11:00, Ann Lee wrote:\n| ${coming}\n\nOnly Cleo and I.\n\n| ${train}`,
    )
    expect(reply?.authored).toBe('Only Cleo and I.')
    expect(reply?.text).toBe(`> ${coming}\n\nOnly Cleo and I.`)
    const [table] = readPlain('Who brings what:\n| Ann | bread |\n| Bob | wine |')
    expect(table?.authored).toContain('| Bob | wine |')
  })

  it('may stand behind the space that format=flowed stuffs', () => {
    const flowed = (body: string) =>
      rawMail('From: Bob Ray <bob@example.net>', 'Subject: Re: Picnic', 'Content-Type: text/plain; format=flowed', '', body)
    const first = rawMail('From: Ann Lee <ann@example.org>', 'Subject: Picnic', '', questions.join('\n'))
    const reply = flowed(`Hi,\n\nOn 2026-11-20, Ann Lee wrote:\n > ${coming}\n\nOnly Cleo and I.\n\n > ${food}\n\nBread.`)
    expect(readThread(threadOf(first, reply), new Map()).messages[1]?.authored.split(/\n+/)).toEqual(['Hi,', 'Only Cleo and I.', 'Bread.'])
    const own = readThread(threadOf(flowed('> a quote\n\n >this is larger')), new Map()).messages[0]
    expect(own?.authored).toBe('>this is larger')
  })

  it('are not the headers of a patch', () => {
    const patch = `From ${'a9'.repeat(20)} Mon Sep 17 00:00:00 2001\nFrom: Cleo <cleo@example.com>\nDate: Fri, 20 Nov 2026 11:00:00 +0000\nSubject: [PATCH] Mend the gate`
    expect(readPlain(`I tried this:\n\n${patch}\n\nWhat do you think of it?`)[0]?.authored).toContain('What do you think of it?')
  })
})
