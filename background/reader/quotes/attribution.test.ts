import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlain } from '../testing'
import { isAttribution, isSureAttribution } from './attribution'

const invitation = 'Will you come to the picnic on Saturday?\n\nPlease bring something to eat and a blanket.\n\nAnn'
const who = 'Ann Lee <ann@example.org>'

/** As Gmail, Apple Mail, Thunderbird and Yahoo print them. */
const attributions = [
  `On Fri, Nov 20, 2026 at 11:00 AM ${who} wrote:`,
  `On Nov 20, 2026, at 11:00 AM, ${who} wrote:`,
  `On Friday, November 20, 2026 at 11:00:00 AM EST, ${who} wrote:`,
  `Am Fr., 20. Nov. 2026 um 11:00 Uhr schrieb ${who}:`,
  'Am 20.11.26 um 11:00 schrieb Ann Lee:',
  `Am Freitag, 20. November 2026 um 11:00:00 MEZ hat ${who} Folgendes geschrieben:`,
  `Le ven. 20 nov. 2026 à 11:00, ${who} a écrit :`,
  'El vie, 20 nov 2026 a las 11:00, Ann Lee (<ann@example.org>) escribió:',
  `Il giorno ven 20 nov 2026 alle ore 11:00 ${who} ha scritto:`,
  `Em sex., 20 de nov. de 2026 às 11:00, ${who} escreveu:`,
  `${who} escreveu (sexta, 20/11/2026 à(s) 11:00):`,
  `Op vr 20 nov 2026 om 11:00 schreef ${who}:`,
  `Op 20 nov 2026, om 11:00 heeft ${who} het volgende geschreven:`,
  `pt., 20 lis 2026 o 11:00 ${who} napisał(a):`,
  'W dniu 20.11.2026 o 11:00, Ann Lee pisze:',
  `Wiadomość napisana przez ${who} w dniu 20 lis 2026, o godz. 11:00:`,
  `Den fre 20 nov. 2026 kl 11:00 skrev ${who}:`,
  `Den fre. 20. nov. 2026 kl. 11.00 skrev ${who}:`,
  `fre. 20. nov. 2026 kl. 11:00 skrev ${who}:`,
  `20. nov. 2026 kl. 11:00 skrev ${who}:`,
  'pe 20. marrask. 2026 klo 11.00 Ann Lee (ann@example.org) kirjoitti:',
  `${who} kirjoitti 20.11.2026 kello 11.00:`,
  `pá 20. 11. 2026 v 11:00 odesílatel ${who} napsal:`,
  'Dne 20. 11. 26 v 11:00 Ann Lee napsal(a):',
  `pi 20. 11. 2026 o 11:00 ${who} napísal(a):`,
  `${who} ezt írta (időpont: 2026. nov. 20., P, 11:00):`,
  '2026. 11. 20. 11:00 keltezéssel, Ann Lee írta:',
  `În vin., 20 nov. 2026 la 11:00, ${who} a scris:`,
  `${who}, 20 Kas 2026 Cum, 11:00 tarihinde şunu yazdı:`,
  `${who} şunları yazdı (20 Kas 2026 11:00):`,
  `пт, 20 нояб. 2026 г. в 11:00, ${who}:`,
  `20 нояб. 2026 г., в 11:00, ${who} написал(а):`,
  '20.11.2026 11:00, Ann Lee пишет:',
  `пт, 20 лист. 2026 р. о 11:00 ${who} пише:`,
  `20 лист. 2026 р. о 11:00 ${who} написав(ла):`,
  `Þann fös., 20. nóv. 2026 kl. 11:00 skrifaði ${who}:`,
  `El dv., 20 de nov. 2026, 11:00, ${who} ha escrit:`,
  `Vào Th 6, 20 thg 11, 2026 vào lúc 11:00 ${who} đã viết:`,
  `Pada tanggal Jum, 20 Nov 2026 pukul 11.00 ${who} menulis:`,
  `Noong Biy, Nob 20, 2026 nang 11:00 AM, isinulat ni ${who}:`,
  `pet, 20. stu 2026. u 11:00 ${who} napisao je:`,
  'Dana 20. studenoga 2026. Ann Lee je napisala:',
  `O ven., 20 nov. 2026 ás 11:00, ${who} escribiu:`,
  `Kasutaja ${who} kirjutas kuupäeval R, 20. november 2026 kell 11:00:`,
  `2026-11-20, pn, 11:00 ${who} rašė:`,
  `Στις Παρ 20 Νοε 2026 στις 11:00 π.μ., ο χρήστης ${who} έγραψε:`,
  `2026年11月20日(金) 11:00 ${who}:`,
  `2026/11/20 11:00、${who}のメール:`,
  `${who} 于2026年11月20日周五 11:00写道：`,
  `${who} 於 2026年11月20日 週五 上午11:00寫道：`,
  `在 2026年11月20日，11:00，${who} 写道：`,
  `2026년 11월 20일 (금) 오전 11:00, ${who}님이 작성:`,
  '\u202bבתאריך יום ו׳, 20 בנוב׳ 2026 ב-11:00 מאת \u202aAnn Lee\u202c\u200f <\u202aann@example.org\u202c\u200f>:\u202c',
  `ב-20 בנוב׳ 2026, בשעה 11:00, ${who} כתב/ה:`,
  'في الجمعة، ٢٠ نوفمبر ٢٠٢٦ في ١١:٠٠ ص تمت كتابة ما يلي بواسطة \u202aAnn Lee\u202c\u200f <\u202aann@example.org\u202c\u200f>:\u202c',
]

/** The same where a program prints a name alone; without those that need the address, as they say no verb. */
const withoutAddress = attributions
  .filter(line => !/^пт, 20 нояб|^2026年11月20日\(金\)|מאת/.test(line))
  .map(line => line.replace(/ ?[<(]{1,2}\u202a?ann@example\.org[\u202c\u200f]*[>)]{1,2}/, ''))
const all = [...new Set([...attributions, ...withoutAddress])]

const quoted = invitation.replace(/^/gm, '> ')
const answered = (above: string): { text: string; authored: string } => {
  const message = readPlain(invitation, `${above}\n${quoted}`)[1]
  return { text: message?.text ?? '', authored: message?.authored ?? '' }
}

describe('what is typed above a quote', () => {
  const names = ['Ann Lee wrote:', `${who} wrote:`, '<ann@example.org> wrote:', 'Ann wrote:', `${who} schrieb:`, 'Ann Lee a écrit :']
  const answers = [
    'Yes',
    'No',
    'Not me',
    'We come',
    'Count us out',
    'Ja, gerne',
    'On my way',
    'In 2027',
    'Four',
    '4',
    'Agenda:\nNo',
    'Yes\nBob',
    'One line.\nYes',
  ]
  it.each(answers.flatMap(answer => names.map(name => [answer, name] as const)))(
    "is its author's, right above the name: %s / %s",
    (answer, name) => {
      expect(answered(`${answer}\n${name}`)).toEqual({ text: answer, authored: answer })
    },
  )

  it.each([
    ['On Fri, Nov 20, 2026 at 11:00 AM Ann Lee of the Garden', '<ann@example.org> wrote:'],
    ['On Fri, 20 Nov 2026 11:00:00 +0100', 'Ann Lee <ann@example.org> wrote:'],
    ['On Nov 20, 2026', 'Ann Lee wrote:'],
    ['Ann Lee', '<ann@example.org> wrote:'],
    ['Am Freitag, 20. November 2026 um 11:00 Uhr', 'schrieb Ann Lee:'],
  ])('is apart from an attribution of two lines: %s / %s', (...lines) => {
    expect(answered(`Yes\n${lines.join('\n')}`)).toEqual({ text: 'Yes', authored: 'Yes' })
  })

  const dated = [
    `On Fri, 20 Nov 2026 at 10:00, ${who} wrote:`,
    'Am 20.11.2026 um 10:00 schrieb Ann Lee:',
    'Le ven. 20 nov. 2026 à 11:00, Ann Lee a écrit :',
  ]
  const short = ['Not me.', 'No.', 'No!', 'I come.', 'Count us out.', 'Ja, gerne.', 'OK.', 'We are 4.', 'Moi non plus !']
  it.each(short.flatMap(answer => dated.map(line => [answer, line] as const)))("is its author's, in front of it: %s %s", (answer, line) => {
    const { text, authored } = answered(`${answer} ${line}`)
    expect(text).toContain(answer)
    expect(authored).toContain(answer)
  })
})

describe('attributions of mail programs', () => {
  it.each(all)('fold with a marked quote: %s', line => {
    expect(readPlain(invitation, `Ja.\n\n${line}\n${invitation.replace(/^/gm, '> ')}`)[1]).toMatchObject({ text: 'Ja.', authored: 'Ja.' })
  })

  it.each(all)('fold with a quote without marks, under an answer or above it: %s', line => {
    expect(readPlain(invitation, `Ja.\n\n${line}\n\n${invitation}`)[1]).toMatchObject({ text: 'Ja.', authored: 'Ja.' })
    const [, below] = readPlain(invitation, `${line}\n${invitation}\n\nOnly Cleo and I.`)
    expect(below?.authored).toBe('Only Cleo and I.')
  })

  it.each([
    'We meet on 20.11.2026 at 11:00, in this order:',
    'Who brings what on Saturday, 20 November:',
    'Questions until 20.11. to ann@example.org:',
    'Ann said this about the 12 boats:',
    'Timetable 2026:',
  ])('are none of an author’s own lines: %s', line => {
    expect(isSureAttribution(line)).toBe(false)
    expect(readPlain(invitation, `${line}\n\nthe boats, the oars\nand the lifejackets`)[1]?.authored).toContain('the lifejackets')
  })

  // of three hundred parts most are longer than an attribution may be
  it.each([40, 300])(
    'are judged in time that is linear, and sure ones are attributions, whatever the line: of up to %i parts',
    maxLength => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...attributions.join(' ').split(' '), ' ', '@', '<', ':'), { maxLength }), parts => {
          const line = `${parts.join(' ')}:`
          const begun = performance.now()
          if (isSureAttribution(line)) expect(isAttribution(line)).toBe(true)
          expect(performance.now() - begun).toBeLessThan(500)
        }),
        { numRuns: 200 },
      )
    },
  )
})
