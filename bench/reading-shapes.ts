const head = (type: string): string =>
  `From: ada@example.org\nTo: ben@example.org\nSubject: The list\nMessage-ID: <large@example.org>\nContent-Type: ${type}\n`

const words = 'the lift stops at every floor and the door is open on the left of the stairs near the old oak'.split(' ')
const sentence = (n: number): string => Array.from({ length: 10 }, (_, at) => words[(n * 7 + at * 3) % words.length]).join(' ')

/** Lines of so many bytes together. */
function lines(bytes: number, line: (n: number) => string): string {
  const out: string[] = []
  for (let n = 0, size = 0; size < bytes; n++) {
    const text = line(n)
    out.push(text)
    size += text.length + 1
  }
  return out.join('\n')
}

const html = (body: string): string => `${head('text/html; charset=utf-8')}\n${body}`
const csv = (row: (n: number) => string): string =>
  `${head('multipart/mixed; boundary=b')}\n--b\n\nThe list.\n--b\nContent-Type: text/csv; name=list.csv\nContent-Transfer-Encoding: base64\n\n${Buffer.from(lines(9e6, row)).toString('base64')}\n--b--\n`

/** Large mails, of the shapes that take most memory and time for their size; each is made where it is asked for. */
export const shapes: Readonly<Record<string, () => string>> = {
  '<pre> of 1.8 MB': () => html(`<pre>${lines(1.8e6, sentence)}</pre>`),
  '<pre> of 900,000 lines of one letter': () => html(`<pre>${lines(1.8e6, () => 'x')}</pre>`),
  'CSV file of 9 MB': () => csv(n => `${n},guest${n}@example.org,${n % 7 ? 'yes' : 'no'},${(n * 7919) % 1000}`),
  'CSV file of 9 MB in 1.3 million rows': () => csv(n => `${n % 10},${n % 7},34`),
  'plain text of 9 MB': () => `${head('text/plain')}\n${lines(9e6, sentence)}`,
  'plain text of 4.5 million lines of one letter': () => `${head('text/plain')}\n${lines(9e6, () => 'x')}`,
  'one line of 5 MB': () => `${head('text/plain')}\n${lines(5e6, sentence).replaceAll('\n', ' ')}`,
  '200,000 tiny elements': () => html('<i>a</i> '.repeat(200_000)),
  '100,000 elements in one another': () => html(`${'<div>'.repeat(100_000)}deep`),
}
