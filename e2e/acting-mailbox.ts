import { mail } from './fixtures'
import type { NewAccount } from './world/world-core'

/** A mailbox in which there is something to do: a question of Anna's, one of Bob's, three newsletters, and own mails to learn from. */
export const owner = 'mara.lindt@example.com'
const me = `Mara Lindt <${owner}>`
const anna = 'Anna Berg <anna.berg@example.org>'
const bob = 'Bob Castell <bob@example.com>'

export const signature =
  '<div dir="ltr"><b>Mara Lindt</b><div>Weststrasse 4 · <a href="https://lindt-garden.example.com/">lindt-garden.example.com</a></div>' +
  '<div><img src="https://pictures.example.net/mail-sig/leaf.png" alt="" width="64" height="24"></div></div>'

type Written = { from: string; to: string; subject: string; text: string; at: string; id: string }
const plain = (written: Written) => mail(written)
const sent = (id: string, to: string, at: string, text: string) =>
  plain({ id, from: me, to, at, subject: `About ${id}`, text: `${text}\n\n-- \nMara Lindt\nWeststrasse 4` })

const letter = (id: string, from: string, subject: string) => {
  const { raw } = plain({ id, from, to: me, subject, text: 'This week in the garden.\n\nUnsubscribe below.', at: '2026-11-22T06:00:00Z' })
  const text = Buffer.from(raw, 'base64url').toString().replace('MIME-Version', `List-Id: <${id}.example.net>\r\nMIME-Version`)
  return { raw: Buffer.from(text).toString('base64url') }
}

export const lettersQuery = 'from:letters.example.net'
export const letters = ['Tulips in November', 'Ten garden tools on offer', 'What the garden says this week']

export const mailbox = (): NewAccount => ({
  address: owner,
  name: 'Mara Lindt',
  zone: 'Europe/Berlin',
  signature,
  messages: [
    sent('the ladder', anna, '2026-09-12T08:00:00Z', 'Moin Anna,\n\nit stands in the shed, just take it.\n\nBis denne\nMara'),
    sent('the boat', anna, '2026-10-03T08:00:00Z', 'Moin Anna,\n\nten o’clock at the pier is fine.\n\nBis denne\nMara'),
    sent('the key', anna, '2026-11-01T08:00:00Z', 'Moin Anna,\n\nyes, it is under the pot.\n\nBis denne\nMara'),
    sent('the report', bob, '2026-11-02T08:00:00Z', 'Hi Bob, done.\n\nMara'),
    ...letters.map((title, n) => letter(`letter-${n}`, `Garden News <news${n}@letters.example.net>`, title)),
    plain({
      id: 'saturday',
      from: anna,
      to: me,
      subject: 'Dinner on Saturday',
      text: 'Hi Mara,\n\nhow many are you on Saturday?\n\nAnna',
      at: '2026-11-23T18:04:00Z',
    }),
    plain({
      id: 'planning',
      from: bob,
      to: `${me}, Carol Dorn <carol@example.org>`,
      subject: 'Planning the spring',
      text: 'Hi both,\n\nwhen shall we three meet next week? An hour will do.\n\nBob',
      at: '2026-11-24T08:00:00Z',
    }),
  ],
})
