import { each, fill, mailOf } from './hostile-parts'

const plain = (text: string): string => mailOf('text/plain; charset=utf-8', text)
const calendar = (body: string): string => mailOf('text/calendar', `BEGIN:VCALENDAR\n${body}END:VCALENDAR\n`)

/** Texts and calendars of the same kind. */
export const hostileTexts: Readonly<Record<string, () => string>> = {
  '9 MB of brackets': () => plain(fill('[', 9e6)),
  '9 MB of backslashes': () => plain(fill('\\', 9e6)),
  '9 MB of [L1] notes': () => plain(fill('[L1] ', 9e6)),
  '9 MB of [image: notes': () => plain(fill('[image: a] ', 9e6)),
  '9 MB of thread lines': () => plain(fill('# thread: m1 |\n', 9e6)),
  '9 MB of chat marks': () => plain(fill('<|im_start|>[INST]', 9e6)),
  '9 MB of *': () => plain(fill('*', 9e6)),
  '9 MB of *a': () => plain(fill('*a', 9e6)),
  '9 MB of quoted *a*': () => plain(fill('> *a* b\n', 9e6)),
  '9 MB of _': () => plain(fill('_a_b', 9e6)),
  '9 MB of addresses': () => plain(fill('a@example.org ', 9e6)),
  '9 MB of https://': () => plain(fill('https://', 9e6)),
  '9 MB of links in brackets': () => plain(fill('<https://example.org/>', 9e6)),
  '9 MB of dashes': () => plain(fill('-', 9e6)),
  '9 MB of -- lines': () => plain(fill('-- \nx\n', 9e6)),
  '9 MB of "-----Original Message-----"': () => plain(fill('-----Original Message-----\n', 9e6)),
  '9 MB of From: blocks with addresses': () =>
    plain(fill('From: Ann <ann@example.org>\nSent: Monday\nTo: b@example.org\nSubject: The list\n\nx\n', 9e6)),
  '9 MB of From: lines': () => plain(fill('From: Ann <ann@example.org>\n', 9e6)),
  '9 MB of From: and address lines': () => plain(fill(`From: Ann <ann@example.org>\n${'b@example.org;\n'.repeat(20)}`, 9e6)),
  '9 MB of tab stops': () => plain(fill('\t', 9e6)),
  '9 MB of CR': () => plain(fill('\r', 9e6)),
  '9 MB of form feeds': () => plain(fill('\f\v', 9e6)),
  '3 MB of bidi marks': () => plain(fill('\u202e\u2066a', 3e6)),
  '3 MB of variation selectors': () => plain(fill('a\u{e0100}', 3e6)),
  '3 MB of combining marks': () => plain(fill('\u0301', 3e6)),
  '9 MB of > in growing depth': () => plain(each(3000, n => `${'>'.repeat(n)} x\n`)),
  '200,000 quoted lines, each another': () => plain(each(200_000, n => `> line number ${n}\n`)),
  '9 MB of "On ... wrote" over two lines': () => plain(fill('On Monday, Ann Lee\n<ann@example.org> wrote:\n\n> x\n', 9e6)),
  '35,000 alarms': () =>
    calendar(`BEGIN:VEVENT\nUID:a\nDTSTART:20270101T100000Z\nSUMMARY:x\n${fill('BEGIN:VALARM\nEND:VALARM\n', 950_000)}END:VEVENT\n`),
  '900 events, each line looked up': () =>
    calendar(
      each(
        900,
        n =>
          `BEGIN:VEVENT\nUID:a${n}\nDTSTART:20270101T100000Z\nSUMMARY:aaaaaaaaaaaaaaaaaaaaaaaaa\nLOCATION:${'a'.repeat(800)}\nEND:VEVENT\n`,
      ),
    ),
  '300 lines of one letter in a calendar of it': () =>
    calendar(
      each(
        300,
        n =>
          `BEGIN:VEVENT\nUID:a${n}\nDTSTART:20270101T100000Z\nSUMMARY:${'xa'.repeat(40)}b\nDESCRIPTION:${'xa'.repeat(1500)}\nEND:VEVENT\n`,
      ),
    ),
  'a rule of 1 MB': () =>
    calendar(`BEGIN:VEVENT\nUID:a\nDTSTART:20270101T100000Z\nRRULE:FREQ=DAILY;BYSETPOS=${fill('1,', 900_000)}1\nEND:VEVENT\n`),
  '40,000 excluded dates': () =>
    calendar(`BEGIN:VEVENT\nUID:a\nDTSTART:20270101T100000Z\nRRULE:FREQ=DAILY\n${fill('EXDATE:20270101T100000Z\n', 950_000)}END:VEVENT\n`),
  '190 text alternatives of 93 kB, each another': () =>
    mailOf(
      'multipart/alternative; boundary=b',
      `${each(190, i => `--b\nContent-Type: text/plain\n\n${each(11_000, n => `w${i}x${n} `)}\n`)}--b--\n`,
    ),
  '9 MB of attached mails': () =>
    mailOf(
      'multipart/mixed; boundary=b',
      `${fill('--b\nContent-Type: message/rfc822\n\nFrom: a@example.org\nSubject: x\n\ny\n', 9e6)}--b--\n`,
    ),
  '180 attached mails of 50 kB': () =>
    mailOf(
      'multipart/mixed; boundary=b',
      `${fill(`--b\nContent-Type: message/rfc822\n\nFrom: a@example.org\nSubject: x\n\n${fill('the lift stops\n', 50_000)}`, 9e6)}--b--\n`,
    ),
  'signature of 200 kB in armour': () =>
    mailOf(
      'multipart/mixed; boundary=b',
      `--b\n\nx\n${fill(`--b\nContent-Type: application/octet-stream; name=a.asc\n\n-----BEGIN PGP SIGNATURE-----\n${fill('a-', 190_000)}\n`, 9e6)}--b--\n`,
    ),
}
