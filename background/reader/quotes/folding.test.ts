import { describe, expect, it } from 'vitest'
import { readThread } from '../read-thread'
import { rawMail, readHtml, readPlain, threadOf } from '../testing'

const invitation = 'Will you come to the picnic on Saturday?\n\nPlease bring something to eat and a blanket.\n\nAnn'
const gmail = 'On Fri, Nov 20, 2026 at 11:00 AM Ann Lee <ann@example.org>\nwrote:'
const quoted = invitation.replace(/^/gm, '> ')

describe('folding', () => {
  it('folds a quote that an earlier message holds, its attribution included', () => {
    const [, reply] = readPlain(invitation, `Yes, gladly!\n\n${gmail}\n${quoted}`)
    expect(reply).toMatchObject({ text: 'Yes, gladly!', authored: 'Yes, gladly!' })
    expect(reply?.folded[0]?.lines).toBe(5)
    expect(reply?.full).toContain('> Please bring something to eat')
  })

  it('keeps the line that an inline reply answers', () => {
    const body = `${gmail}\n> Will you come to the picnic on Saturday?\n\nYes.\n\n> Please bring something to eat and a blanket.\n\nNo blanket here.`
    const [, reply] = readPlain(invitation, body)
    expect(reply?.text).toBe(
      '> Will you come to the picnic on Saturday?\n\nYes.\n\n> Please bring something to eat and a blanket.\n\nNo blanket here.',
    )
    expect(reply?.authored.split(/\n+/)).toEqual(['Yes.', 'No blanket here.'])
  })

  it('keeps quoted words that no earlier message holds', () => {
    const [, reply] = readPlain(invitation, 'Fine.\n\n> A line that nobody in this thread ever wrote before.')
    expect(reply?.text).toContain('> A line that nobody in this thread')
    expect(reply?.authored).toBe('Fine.')
  })

  it.each(['> [x] I come\n> [ ] I do not come', '> I come ✓\n> I do not come', '> I come\n> Away that day, alas'])(
    'keeps a quote that is all there is where it was filled in: %s',
    body => {
      expect(readPlain('Please tick:\n\nI come\nI do not come', `${gmail}\n> Please tick:\n${body}`)[1]?.text).toContain(`> Please tick:\n`)
      expect(readPlain('Please tick:\n\nI come\nI do not come', '> Please tick:\n>\n> I come\n> I do not come')[1]?.text).toBe('')
    },
  )

  it.each([
    ['> Delete what does not apply:\n> I come\n> See you, Ann', 'I come'],
    ['> Delete what does not apply:\n> I do not come', 'I do not come'],
    ['> Delete what does not apply:\n> I come\n> I do not come\n>', 'See you'],
  ])('shows what was left of a quote that is all there is: %s', (body, left) => {
    const form = 'Delete what does not apply:\nI come\nI do not come\nSee you, Ann'
    const [, reply] = readPlain(form, `${gmail}\n${body}`)
    expect(reply?.text.includes(left)).toBe(left !== 'See you')
    expect(reply?.text).toContain('> Delete what does not apply:')
    expect(readPlain(form, form.replace(/^/gm, '> '))[1]?.text).toBe('')
  })

  it('keeps a quoted line in which words were deleted', () => {
    const [, reply] = readPlain('Please delete what does not apply: yes / no', 'Hi,\n\nBob\n\n> Please delete what does not apply: yes')
    expect(reply?.text).toContain('> Please delete what does not apply: yes')
  })

  it.each([
    ['We owe you -500 euros for the boat.', 'We owe you +500 euros for the boat.'],
    ['We owe you $500 for the old boat.', 'We owe you €500 for the old boat.'],
    ['The share of the house is 50 of it.', 'The share of the house is 50 % of it.'],
    ['Salad for all of us here: ✗', 'Salad for all of us here: ✔'],
    ['You bring the salad for all 👎', 'You bring the salad for all 👍'],
    ['[x] I bring the salad for all', '[ ] I bring the salad for all'],
    ['[ ] I bring the salad for all', '[x] I bring the salad for all'],
    ['1 – 2 ≤ 5 is what we said here', '1 – 2 ≥ 5 is what we said here'],
  ])('keeps a quoted line of which a sign was changed: %s', (said, changed) => {
    expect(readPlain(said, `So?\n\n> ${changed}`)[1]?.text).toContain(changed)
    expect(readPlain(said, `So?\n\n> ${said}`)[1]?.text).toBe('So?')
  })

  it.each([
    ['in plain text', readPlain, '', '\n'],
    ['in HTML', readHtml, '<div>', '</div>'],
  ])('keeps a quoted line of which words were marked to choose them: %s', (_, read, open, close) => {
    const lines = ['Which day suits you for the picnic?', 'Monday, Tuesday or Friday', 'The *green* boat is ours for all of it.']
    const written = (some: readonly string[], mark = '') => some.map(line => `${open}${mark}${line}${close}`).join('')
    const quoted = (some: readonly string[]) => (open ? `<blockquote type="cite">${written(some)}</blockquote>` : written(some, '> '))
    const chosen = lines.map(line => line.replace('Tuesday', '*Tuesday*'))
    const [, answer, plain] = read(written(lines), `${written(['See there.'])}${quoted(chosen)}`, `${written(['Fine.'])}${quoted(lines)}`)
    expect(answer?.text).toMatch(/^> Monday, \*Tuesday\* or Friday$/m)
    expect(answer?.text).not.toContain('boat')
    expect(plain?.text).toBe('Fine.')
  })

  it('folds emphasis that the mail has, however its lines were joined', () => {
    const lines = [
      'The *green* boat is ours for all of',
      'the day, and the red one for the',
      'morning. We leave at *nine',
      'sharp*, and',
      'nobody',
    ]
    const [, answer] = readPlain(`${lines.join('\n')} waits at the *pier*.`, `Fine.\n\n> ${lines.join(' ')} waits at the *pier*.`)
    expect(answer?.text).toBe('Fine.')
  })

  it('folds emphasis that a program may have written where it made plain text of HTML', () => {
    const html = '<p>Which day suits you for the <b>picnic</b> at the lake?</p>'
    const mail = (type: string, body: string, id: number) =>
      rawMail(
        'From: Ann <ann@example.org>',
        `Message-ID: <m${id}@example.org>`,
        `In-Reply-To: <m0@example.org>`,
        `Content-Type: ${type}`,
        '',
        body,
      )
    const thread = threadOf(
      mail('text/html', html, 0),
      mail('text/plain', 'Fine.\n\n> Which day suits you for the *picnic* at the lake?', 1),
    )
    expect(readThread(thread, new Map()).messages[1]?.text).toBe('Fine.')
  })

  it.each(['fish or meat', 'Fisch für Jürgen oder Fleisch'])('keeps a quoted line in which something was struck out: %s', said => {
    const form = (words: string): string => `<div>Please strike out what does not apply:</div><div>We all eat ${words} that day</div>`
    const answer = (words: string): string => `<p>See below</p><blockquote type="cite">${form(words)}</blockquote>`
    const struck = said.replace(/\w+$/, '<s>$&</s>')
    const [, reply, again] = readHtml(form(said), answer(struck), `<p>Fine</p><blockquote type="cite">${answer(struck)}</blockquote>`)
    expect(reply?.text).toMatch(/~~(?:meat|Fleisch)~~/)
    expect(again?.text).toBe('Fine')
    expect(readHtml(form(said), answer(said))[1]?.text).toBe('See below')
  })

  it('keeps the line above an answer that nothing but the mail quoted tells from its quote', () => {
    const form = '<p>Hello all,</p><p>Do you eat fish or meat that evening?</p><p>How many of you will come then?</p>'
    const answered = form.replace('</p><p>How', '</p><p>Fish</p><p>How').replace('then?', 'then? <font color="red">two</font>')
    const [, reply] = readHtml(form, `<p>See below</p><blockquote type="cite">${answered}</blockquote>`)
    expect(reply?.text.split(/\n[>\n]*/)).toEqual([
      'See below',
      ' Do you eat fish or meat that evening?',
      'Fish',
      ' How many of you will come then?',
      'two',
    ])
  })

  it('takes bullets, quotation marks and dashes drawn anew for the same line', () => {
    const [, reply] = readPlain(
      '- the “red” boat — it leaks\n* ten - or twelve – oars\n• 4 anchors [1] (old)',
      'So?\n\n> • the "red" boat - it leaks\n> - ten – or twelve - oars\n> * 4 anchors [1] (old)',
    )
    expect(reply?.text).toBe('So?')
  })

  it('keeps a quoted line whose words stand in two places but nowhere together', () => {
    const first = 'The north gate stays shut on Sunday evening.\n\nParking is free behind the old mill all day.'
    const line = '> The north gate stays shut on parking is free behind the old mill'
    expect(readPlain(first, `Is it?\n\n${line}`)[1]?.text).toContain(line)
  })

  it('folds quoted lines of few words only where they stand among those around them', () => {
    const [, fits, not] = readPlain(
      'We meet at nine behind the mill.',
      'Fine.\n\n> We meet\n> at nine behind\n> the mill.',
      'Fine.\n\n> We meet at ten behind\n> the mill.',
    )
    expect(fits?.text).toBe('Fine.')
    expect(not?.text).toBe('Fine.\n\n> We meet at ten behind\n> the mill.')
  })

  it('is not deceived by another word of the same hash', () => {
    // FNV-1a gives both words 0x5e4daa9d
    const [, one, other] = readPlain(
      'We saw the costarring cast on Sunday.',
      'So?\n\n> We saw the costarring cast on Sunday.',
      'So?\n\n> We saw the liquid cast on Sunday.',
    )
    expect(one?.text).toBe('So?')
    expect(other?.text).toContain('> We saw the liquid cast on Sunday.')
  })

  it('keeps recipients of a quoted header block that run on over several lines and stand nowhere else', () => {
    const block = (to: string): string =>
      `> From: Ann Lee <ann@example.org>\n> Sent: Friday, November 20, 2026 11:00 AM\n> ${to}\n> Subject: Picnic\n>\n`
    const long = block('To: Bob Ray <bob@example.net>; Cleo\n> <cleo@example.com>')
    expect(readPlain(invitation, `Yes.\n\n${long}${quoted}`)[1]?.text).toContain(
      'To: Bob Ray <bob@example.net>; Cleo\n> <cleo@example.com>',
    )
    expect(readPlain(invitation, `Yes.\n\n${block('To: Bob Ray')}${quoted}`)[1]?.text).toBe('Yes.')
  })

  it('folds a quote that was wrapped anew', () => {
    const [, reply] = readPlain(
      invitation,
      'Fine.\n\n> Will you come to the picnic on\n> Saturday?\n>\n> Please bring something\n> to eat and a\n> blanket.',
    )
    expect(reply?.text).toBe('Fine.')
  })

  it('takes the mail below an Outlook header block for a quote, in any of its languages', () => {
    const english = `I am in.\n\nFrom: Ann Lee <ann@example.org>\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Picnic\n\n${invitation}`
    const german = `Ich komme.\n\nGesendet: Freitag, 20. November 2026 um 11:00 Uhr\nVon: "Ann Lee" <ann@example.org>\nAn: Bob\nBetreff: Picnic\n${invitation}`
    expect(readPlain(invitation, english)[1]).toMatchObject({ text: 'I am in.', authored: 'I am in.' })
    expect(readPlain(invitation, german)[1]).toMatchObject({ text: 'Ich komme.', authored: 'Ich komme.' })
  })

  it('does not take an invitation that lists times for a header block', () => {
    const [first] = readPlain('Date: Saturday\nFrom: 18:00\nTo: 23:00\n\nCome!')
    expect(first?.authored).toContain('Come!')
  })

  it('folds what a message passed on where its answer repeats it', () => {
    const head = 'From: Cy Orr <cy@example.org>\nDate: Mon, Nov 16, 2026 at 9:00 AM\nSubject: Lift\nTo: <all@example.org>'
    const passed = `---------- Forwarded message ---------\n${head}\n\nThe lift is closed from Monday on.\n\nPlease use the stairs at the back.`
    const forward = `See below.\n\n${passed}`
    const outlook = 'From: Ann Lee <ann@example.org>\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Lift'
    const quotes = [`On Fri, Nov 20, 2026 Ann Lee <ann@example.org> wrote:\n${forward.replace(/^/gm, '> ')}`, `${outlook}\n\n${forward}`]
    for (const quote of quotes) {
      const [first, reply] = readPlain(forward, `Thanks.\n\n${quote}`)
      expect(first?.text).toContain('The lift is closed from Monday on.')
      expect(reply?.text).toBe('Thanks.')
      expect(readPlain('Hello.', `Thanks.\n\n${quote}`)[1]?.text).toContain('The lift is closed from Monday on.')
    }
  })

  it('keeps forwarded mail as content', () => {
    const body = `FYI\n\n---------- Forwarded message ---------\nFrom: Cleo <cleo@example.com>\nDate: Fri, Nov 20, 2026\nSubject: yes\nTo: <bob@example.net>\n\nCount me in, with two children.`
    const [, forward] = readPlain(invitation, body)
    expect(forward?.authored).toContain('Count me in, with two children.')
    expect(forward?.folded).toEqual([])
  })

  it('reads Gmail markup: attribution and quote fold, the reply stays', () => {
    const first = '<div dir="ltr">Will you come to the picnic on Saturday? Bring a blanket.</div>'
    const reply = `<div dir="ltr">Yes!</div><br><div class="gmail_quote"><div class="gmail_attr">Am Fr., 20. Nov. 2026 schrieb Ann &lt;ann@example.org&gt;:<br></div><blockquote class="gmail_quote">${first}</blockquote></div>`
    expect(readHtml(first, reply)[1]).toMatchObject({ text: 'Yes!', authored: 'Yes!' })
  })

  it.each([
    'Le ven. 20 nov. 2026 à 11:00, Ann Lee <ann@example.org> a écrit :',
    'El vie, 20 nov 2026 a las 11:00, Ann (<ann@example.org>) escribió:',
    'Op vr 20 nov 2026 om 11:00 schreef Ann Lee <ann@example.org>:',
    '2026年11月20日(金) 11:00 Ann Lee <ann@example.org>:',
    'Den fre 20 nov. 2026 kl 11:00 skrev Ann Lee <ann@example.org>:',
    'W dniu 20.11.2026 o 11:00, Ann Lee pisze:',
    'пт, 20 нояб. 2026 г. в 11:00, Ann Lee <ann@example.org>:',
  ])('takes "%s" for an attribution', line => {
    expect(readPlain(invitation, `Ja.\n\n${line}\n${quoted}`)[1]?.authored).toBe('Ja.')
  })
})
