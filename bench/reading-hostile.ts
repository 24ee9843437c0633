const head = (type: string, ...more: string[]): string =>
  [
    'From: ada@example.org',
    'To: ben@example.org',
    'Subject: The list',
    'Message-ID: <hostile@example.org>',
    ...more,
    `Content-Type: ${type}`,
    '',
    '',
  ].join('\n')

/** So many bytes of the same again and again. */
const fill = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / unit.length))
const html = (body: string): string => head('text/html; charset=utf-8') + body
const mb = 1_000_000

/** A text in so many multiparts, one in another. */
function nested(type: string, levels: number, leaf: string): string {
  let inner = leaf
  for (let level = levels; level > 0; level--)
    inner = `Content-Type: multipart/${type}; boundary=b${level}x\n\n--b${level}x\n${inner}\n--b${level}x--\n`
  return `From: ada@example.org\nSubject: The list\n${inner}`
}

const leaf = (type: string, text: string): string => `Content-Type: text/${type}\n\n${text}`

/** Alternatives of which every second side is an alternative again. */
function alternatives(levels: number, text: string): string {
  let inner = leaf('html', `<p>${text}</p>`)
  for (let level = levels; level > 0; level--)
    inner = `Content-Type: multipart/alternative; boundary=b${level}x\n\n--b${level}x\n${leaf('plain', `level ${level}`)}\n--b${level}x\n${inner}\n--b${level}x--\n`
  return `From: ada@example.org\nSubject: The list\n${inner}`
}

const forwarded = (levels: number, text: string): string =>
  `From: ada@example.org\nSubject: The list\n${'Content-Type: message/rfc822\n\nSubject: passed on\n'.repeat(levels)}Content-Type: text/plain\n\n${text}`

const base64 = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n')

const forwardedCoded = (levels: number, text: string): string => {
  let inner = `Content-Type: text/plain\n\n${text}`
  for (let level = 0; level < levels; level++) inner = `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${base64(inner)}`
  return `From: ada@example.org\nSubject: The list\n${inner}`
}

const row = (cells: number): string => `<tr>${'<td>x</td>'.repeat(cells)}</tr>`

/** Mails made to take more time or memory than their size is worth; each is made where it is asked for. */
export const hostileShapes: Readonly<Record<string, () => string>> = {
  '30 multiparts in one another around 20 MB of short lines': () => nested('mixed', 30, leaf('plain', fill('x\n', 20 * mb))),
  '30 multiparts in one another around 20 MB of long lines': () =>
    nested('mixed', 30, leaf('plain', fill('the lift stops at every floor\n', 20 * mb))),
  '30 multiparts in one another around 20 MB of dashes': () => nested('mixed', 30, leaf('plain', fill('--b\n', 20 * mb))),
  '30 alternatives in one another around 9 MB': () =>
    nested('alternative', 30, leaf('plain', fill('the lift stops at every floor\n', 9 * mb))),
  '30 alternatives of two sides in one another around 2 MB': () => alternatives(30, fill('the lift stops at every floor ', 2 * mb)),
  '30 mails in one another around 20 MB': () => forwarded(30, fill('the lift stops at every floor\n', 20 * mb)),
  '8 mails in one another, each in base64, 24 MB': () => forwardedCoded(8, fill('the lift stops at every floor\n', 2.3 * mb)),
  '1,000,000 parts': () => `${head('multipart/mixed; boundary=b')}${fill('--b\n\nx\n', 7 * mb)}--b--\n`,
  '10 MB of boundaries': () => `${head('multipart/mixed; boundary=b')}${fill('--b\n', 10 * mb)}--b--\n`,
  '10 MB of ends': () => `${head('multipart/mixed; boundary=b')}--b\n\nx\n${fill('--b--\nx\n', 10 * mb)}`,
  '60 alternatives of two sides of 60 kB': () => {
    const side = (i: number): string =>
      `--b\nContent-Type: multipart/alternative; boundary=c${i}\n\n--c${i}\n${leaf('plain', fill('lift door oak ', 60_000))}\n--c${i}\n${leaf('html', fill('lift door oak ', 60_000))}\n--c${i}--\n`
    return `${head('multipart/mixed; boundary=b')}${Array.from({ length: 60 }, (_, i) => side(i)).join('')}--b--\n`
  },
  'header of 10 MB, one field': () => `${head('text/plain', `X-Long: ${fill('x', 10 * mb)}`)}Hello`,
  'header of 10 MB, folded': () => `${head('text/plain', `X-Long: a${fill('\n b', 10 * mb)}`)}Hello`,
  'header of a million fields': () => `${head('text/plain', `${fill('X-A: b\n', 7 * mb)}X-Z: c`)}Hello`,
  'To of 60 kB of brackets': () => `${head('text/plain', `To: ${fill('<', 60_000)}`)}Hello`,
  'To of 60 kB of comments': () => `${head('text/plain', `To: ${fill('(', 60_000)}`)}Hello`,
  'To of 60 kB of quotes': () => `${head('text/plain', `To: ${fill('"a', 60_000)}`)}Hello`,
  'To of 60 kB of groups': () => `${head('text/plain', `To: ${fill('a:b;,', 60_000)}`)}Hello`,
  'Subject of 60 kB of encoded words': () => `${head('text/plain', `Subject: ${fill('=?utf-8?q?a?= ', 60_000)}`)}Hello`,
  'Content-Type of 60 kB of parameters': () => `From: a@example.org\nContent-Type: text/plain; ${fill('a*1*=x;', 60_000)}\n\nHello`,
  'Content-Type of 60 kB of comments': () => `From: a@example.org\nContent-Type: text/plain ${fill('(', 60_000)}\n\nHello`,
  'boundary of 60 kB in 20 MB of its like': () =>
    `From: a@example.org\nContent-Type: multipart/mixed; boundary="${fill('-', 60_000)}x"\n\n${fill(`${fill('-', 59_990)}\n`, 20 * mb)}`,
  'HTML of 10 MB of <': () => html(fill('<', 10 * mb)),
  'HTML of 2 MB of <a': () => html(fill('<a ', 2 * mb)),
  'HTML of 200,000 <div>': () => html(fill('<div>', mb)),
  'HTML of 200,000 <p>': () => html(fill('<p>', mb)),
  'HTML of 200,000 <b>x': () => html(fill('<b>x', mb)),
  'HTML of 100,000 attributes': () => html(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>x</p>`),
  'HTML of 50,000 style attributes, each another': () =>
    html(Array.from({ length: 50_000 }, (_, i) => `<p style="width:${i}px">x`).join('')),
  'HTML of one style attribute of 2 MB': () => html(`<p style="${fill('a:b;', 1.9 * mb)}">x</p>`),
  'HTML of 2 MB of </': () => html(fill('</', 2 * mb)),
  'HTML of 2 MB of <!': () => html(fill('<!', 2 * mb)),
  'HTML of 2 MB of <!--': () => html(fill('<!--', 2 * mb)),
  'HTML of 2 MB of <textarea>': () => html(fill('<textarea>', 2 * mb)),
  'HTML of 2 MB of </p>': () => html(fill('</p>', 2 * mb)),
  'HTML of 2 MB of &': () => html(fill('&', 2 * mb)),
  'HTML of 2 MB of &amp;': () => html(fill('&amp;', 2 * mb)),
  'HTML of 2 MB of &#': () => html(fill('&#', 2 * mb)),
  'HTML table of 180,000 cells in a row': () => html(`<table>${row(180_000)}</table>`),
  'HTML table of 95,000 rows': () => html(`<table>${row(1).repeat(95_000)}</table>`),
  'HTML table of colspan=1000 and rowspan=65534': () =>
    html(`<table>${fill('<tr><td colspan=1000 rowspan=65534>x</td><td>y</td></tr>', 1.9 * mb)}</table>`),
  'HTML of 330 tables in one another': () => html(`${'<table><tr><td>'.repeat(330)}x`),
  'HTML of 300 tables in one another, 200,000 cells in the last': () => html(`${'<table><tr><td>'.repeat(300)}${fill('<td>x', mb)}`),
  'HTML of 300 lists in one another, 200,000 items': () => html(`${'<ul>'.repeat(300)}${fill('<li>x', mb)}`),
  'HTML of 900 <s> in one another, 200,000 lines': () => html(`${'<s>'.repeat(900)}${fill('x<br>', mb)}`),
  'HTML of 237,500 <s>x</s>': () => html(fill('<s>x</s>', 1.9 * mb)),
  'HTML of 2 MB of links in a line': () => html(fill('<a href="https://example.org/">x</a> ', 1.9 * mb)),
  'HTML of 40,000 links of different addresses': () =>
    html(Array.from({ length: 40_000 }, (_, i) => `<a href="https://example.org/${i}">x${i}</a> `).join('')),
  'HTML of 900 <a> in one another': () => html(`${'<a href="https://example.org/">'.repeat(900)}${fill('x ', mb)}`),
  'HTML of 2 MB of <option>': () => html(`<select>${fill('<option>x', 1.9 * mb)}</select>`),
  'HTML of 2 MB of <input>': () => html(fill('<input type=checkbox checked value=a> ', 1.9 * mb)),
  'HTML of 2 MB of style rules': () =>
    html(`<style>${Array.from({ length: 60_000 }, (_, i) => `.a${i}{color:red}`).join('')}</style><p class=a1>x</p>`),
  'HTML of 8,000 rules that fit, 12,500 elements': () =>
    html(`<style>${fill('p{color:red}', 100_000)}</style>${fill('<p>x</p>', 100_000)}`),
  'HTML of 2 MB in one line': () => html(fill('the lift stops ', 2 * mb)),
  'HTML of 2 MB of blanks': () => html(`x${fill(' ', 1.9 * mb)}y`),
  'HTML of 2 MB of images': () => html(fill('<img alt="x y">', 2 * mb)),
  'HTML of 2 MB of zero-width characters': () => html(fill('\u200b', 2 * mb)),
  'plain text, one line of 20 MB': () => head('text/plain') + fill('the lift stops ', 20 * mb),
  'plain text, one word of 20 MB': () => head('text/plain') + fill('x', 20 * mb),
  'plain text of 9 MB of >': () => head('text/plain') + fill('>', 9 * mb),
  'plain text of 9 MB of > lines': () => head('text/plain') + fill('> x\n', 9 * mb),
  'flowed text of 9 MB': () => head('text/plain; format=flowed') + fill('x \n', 9 * mb),
  'plain text of 9 MB of "wrote:"': () => head('text/plain') + fill('On Monday Ann wrote:\n', 9 * mb),
  'plain text of 9 MB of header blocks': () => head('text/plain') + fill('From: a@example.org\nDate: Mon\nSubject: x\n\n', 9 * mb),
  'plain text of 9 MB of "begin 644 a"': () => head('text/plain') + fill('begin 644 a\n', 9 * mb),
  'plain text of 9 MB of "begin 644 a" and one end': () => `${head('text/plain')}${fill('begin 644 a\n', 9 * mb)}M\nend\n`,
  'plain text of 9 MB of "begin 644 a" with a line each and one end': () =>
    `${head('text/plain')}${fill('begin 644 a\n#5555\n', 9 * mb)}M\nend\n`,
  'uuencoded file of 9 MB that does not end': () =>
    `${head('text/plain')}begin 644 a\n${fill('M9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O\n', 9 * mb)}`,
  'uuencoded file of 8 MB in short lines': () => `${head('text/plain')}begin 644 a.bin\n${fill('#5555\n', 8 * mb)}\`\nend\n`,
  '9,000 beginnings of uuencoded files': () =>
    `${head('text/plain')}${fill(`begin 644 a\n${fill('M9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O8F%R9F]O\n', 1000)}`, 9 * mb)}`,
  'base64 of 5 MB in a text': () =>
    `${head('text/plain')}${fill('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\n', 5 * mb)}`,
  'base64 of 20 MB': () =>
    `${head('text/plain', 'Content-Transfer-Encoding: base64')}${fill('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\n', 20 * mb)}`,
  'attachment of 20 MB in base64': () =>
    `${head('application/octet-stream; name=a.bin', 'Content-Transfer-Encoding: base64')}${fill('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\n', 20 * mb)}`,
  'quoted-printable of 20 MB of =': () => `${head('text/plain', 'Content-Transfer-Encoding: quoted-printable')}${fill('=', 20 * mb)}`,
  'quoted-printable of 20 MB of blanks behind =': () =>
    `${head('text/plain', 'Content-Transfer-Encoding: quoted-printable')}${fill(`=${fill(' ', 1000)}x`, 20 * mb)}`,
  'quoted-printable of = and blanks': () => `${head('text/plain', 'Content-Transfer-Encoding: quoted-printable')}${fill('= ', 20 * mb)}`,
  'calendar of 1 MB of one line': () =>
    `${head('text/calendar')}BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDESCRIPTION:${fill('x\\n', 900_000)}\nEND:VEVENT\nEND:VCALENDAR\n`,
  'calendar of 1 MB of attendees': () =>
    `${head('text/calendar')}BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n${fill('ATTENDEE:mailto:a@example.org\n', 900_000)}END:VEVENT\nEND:VCALENDAR\n`,
  'calendar of 1 MB of dates': () =>
    `${head('text/calendar')}BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nRDATE:${fill('20270101T000000Z,', 900_000)}20270101T000000Z\nEND:VEVENT\nEND:VCALENDAR\n`,
  'calendar of 1 MB of folds': () =>
    `${head('text/calendar')}BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDESCRIPTION:${fill('x\n ', 900_000)}\nEND:VEVENT\nEND:VCALENDAR\n`,
  'calendar of an event with 225,000 parameters': () =>
    `${head('text/calendar')}BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nATTENDEE${fill(';A=b', 900_000)}:mailto:a@example.org\nEND:VEVENT\nEND:VCALENDAR\n`,
  'calendar of 900 events of 1 kB': () =>
    `${head('text/calendar')}BEGIN:VCALENDAR\n${Array.from({ length: 900 }, (_, i) => `BEGIN:VEVENT\nUID:a${i}\nDESCRIPTION:${fill(`line ${i}\\n`, 900)}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`,
  '60 calendars of 300 kB': () =>
    `${head('multipart/mixed; boundary=b')}${Array.from({ length: 60 }, (_, n) => `--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n${Array.from({ length: 900 }, (_, i) => `BEGIN:VEVENT\nUID:a${n}-${i}\nDTSTAMP:20261120T100000Z\nDESCRIPTION:${fill(`line ${i}\\n`, 200)}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`).join('')}--b--`,
  'related of 190 pictures beside 2 MB of HTML': () =>
    `${head('multipart/related; boundary=b')}--b\nContent-Type: text/html\n\n${fill('<p>cid</p>', 1.9 * mb)}\n${Array.from({ length: 190 }, (_, i) => `--b\nContent-Type: image/png\nContent-ID: <p${i}@x>\n\nabc\n`).join('')}--b--`,
  'delivery report of 10 MB': () =>
    `${head('multipart/report; report-type=delivery-status; boundary=b')}--b\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\n${fill('Action: failed\n\n', 10 * mb)}\n--b--`,
  '190 text parts of 100 kB': () =>
    `${head('multipart/mixed; boundary=b')}${fill(`--b\nContent-Type: text/plain\n\n${fill('the lift stops at every floor\n', 100_000)}`, 19 * mb)}--b--`,
  '190 HTML parts of 100 kB': () =>
    `${head('multipart/mixed; boundary=b')}${fill(`--b\nContent-Type: text/html\n\n${fill('<p>the lift stops at every floor</p>\n', 100_000)}`, 19 * mb)}--b--`,
  '10 HTML files of 1.9 MB': () =>
    `${head('multipart/mixed; boundary=b')}${fill(`--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n${fill('<p>the lift stops at every floor</p>\n', 1.9 * mb)}`, 19 * mb)}--b--`,
  'enriched text of 2 MB': () => `${head('text/enriched')}${fill('<bold>the lift</bold> ', 2 * mb)}`,
}
