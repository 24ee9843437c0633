import type { FileMessage } from '../e2e/world/load-mail'

export const planQuestion = 'Who is coming to the orchard concert?'

export type PlannedBox = {
  /** ISO instant at which the question is asked. */
  now: string
  /** Every mail, oldest first; made one at a time. */
  messages(): FileMessage[]
  expected: { email: string; rfcId: string; status: 'yes' | 'no' }[]
}

const now = Date.UTC(2026, 10, 23, 10)
const day = 86_400_000
const invitedAt = now - 21 * day
const first = ['Ada', 'Bela', 'Cleo', 'Dario', 'Edda', 'Finn', 'Gesa', 'Hugo', 'Ines', 'Jona']
const last = ['Abend', 'Brook', 'Castel', 'Dufour']
const replies = [
  ['yes', 'Yes, I will be there!'],
  ['no', 'Sorry, I cannot come.'],
  ['yes', 'Count me in.'],
  ['no', 'Leider kann ich nicht kommen.'],
  ['yes', 'Ich komme sehr gerne.'],
] as const
const subjects = ['The concert', 'Your invitation', 'Hello', 'Orchard', 'Saturday', 'Re: Orchard concert']
const chatter = [
  'Quarterly figures',
  'Minutes of Tuesday',
  'Your parcel',
  'Lunch tomorrow?',
  'Concert tickets',
  'Newsletter',
  'Orchard report',
  'Invoice',
]

/** A mailbox of `others` mails, seeded, among them an invitation and one answer a guest, each in a mail and a thread of its own. */
export function plannedBox(others: number, guests: number): PlannedBox {
  const people = Array.from({ length: guests }, (_, i) => {
    const name = `${first[i % first.length]} ${last[Math.floor(i / first.length) % last.length]}`
    return { name, email: `${name.toLowerCase().replace(' ', '.')}@example.org` }
  })
  const answers = people.map(({ name, email }, i) => {
    const [status, text] = replies[i % replies.length] ?? replies[0]
    // Every eighth guest writes from another address.
    const from = `${name} <${i % 8 === 7 ? `private${i}@example.net` : email}>`
    const subject = i % 8 === 7 ? 'Orchard concert' : (subjects[i % subjects.length] ?? '')
    return {
      email,
      status,
      rfcId: `<answer${i}@example.org>`,
      mail: mail(`answer${i}`, from, 'me@example.com', subject, text, invitedAt + (i + 1) * 0.4 * day),
    }
  })
  const invitation = mail(
    'invitation',
    'Me <me@example.com>',
    people.map(({ name, email }) => `${name} <${email}>`).join(', '),
    'Orchard concert',
    'You are invited to a concert in the orchard on Saturday, 5 December 2026 at 6 pm. Will you come?',
    invitedAt,
  )
  return {
    now: new Date(now).toISOString(),
    messages: () => [
      ...Array.from({ length: others }, (_, i) => other(i, others, people)),
      invitation,
      ...answers.map(answer => answer.mail),
    ],
    expected: answers.map(({ email, status, rfcId }) => ({ email, status, rfcId })),
  }
}

/** Spread over two years; one in a hundred is from a guest, about something else. */
function other(i: number, of: number, people: readonly { name: string; email: string }[]): FileMessage {
  const random = mulberry(i + 1)
  const sender = random() < 0.01 ? people[Math.floor(random() * people.length)] : undefined
  const from = sender
    ? `${sender.name} <${sender.email}>`
    : `Sender ${Math.floor(random() * 300)} <sender${Math.floor(random() * 300)}@example.com>`
  const subject = `${chatter[Math.floor(random() * chatter.length)]} ${Math.floor(random() * 1e6)}`
  const own = random() < 0.1
  const [author, recipient] = own ? ['Me <me@example.com>', from] : [from, 'me@example.com']
  return mail(
    `other${i}`,
    author,
    recipient,
    subject,
    `About ${subject}. ${'Please see what we wrote last week. '.repeat(1 + Math.floor(random() * 20))}`,
    now - 730 * day + ((730 * day) / of) * i,
  )
}

function mail(id: string, from: string, to: string, subject: string, text: string, at: number): FileMessage {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@example.org>`,
    `Date: ${new Date(at).toUTCString()}`,
  ]
  const lines = [...head, 'Content-Type: text/plain; charset=utf-8', '', text]
  return { raw: Buffer.from(lines.join('\r\n')).toString('base64url'), labels: [from.startsWith('Me ') ? 'SENT' : 'INBOX'] }
}

/** A small seeded generator (mulberry32), in [0, 1). */
function mulberry(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
