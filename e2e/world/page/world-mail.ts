import { parseMailboxes } from '../google/address-headers'
import type { Google } from '../google/google'
import { build, decodedHeader, type Mail } from '../google/mail'
import { type Mailbox, newestFirst } from '../google/mailbox'
import { headerOf } from '../google/mime'
import { walk } from '../google/payload'
import { searchTest } from '../google/search'
import { htmlText } from '../google/snippet'
import type { PageAccounts, PageMail, PageMailbox } from './mailbox'

/** The world's accounts in the order in which they were made are /u/0, /u/1 and so on. `delegates`: the id in the address -> whose mailbox it is. */
export function worldAccounts(google: Google, delegates: ReadonlyMap<string, string> = new Map()): PageAccounts {
  const all = () => [...google.accounts.values()]
  const page = (account: ReturnType<typeof all>[number] | undefined) => account && pageMailbox(account, google.now)
  return {
    at: index => page(all()[index]),
    indexOf: address => {
      const index = all().findIndex(account => account.address === address.toLowerCase())
      return index < 0 ? undefined : index
    },
    delegated: (_index, id) => page(google.accounts.get(delegates.get(id) ?? '')),
  }
}

function pageMailbox(account: { address: string; name: string; zone: string; mailbox: Mailbox }, now: () => number): PageMailbox {
  const box = account.mailbox
  return {
    address: account.address,
    name: account.name,
    zone: account.zone,
    labels: [...box.labels.values()],
    search: query =>
      newestFirst(box)
        .filter(searchTest(box, query, now(), false))
        .map(mail => pageMail(box, mail)),
    thread: id => (box.threads.get(id)?.mails ?? []).map(mail => pageMail(box, mail)),
    threadOf: messageId => box.mails.get(messageId)?.threadId,
    snippet: ({ id }) => onMail(box, id, mail => unescaped(build(mail).snippet)),
    text: ({ id }) => onMail(box, id, textOf),
    hasAttachment: ({ id }) => onMail(box, id, mail => build(mail).files.join()) !== '',
  }
}

const onMail = (box: Mailbox, id: string, give: (mail: Mail) => string): string => {
  const mail = box.mails.get(id)
  return mail ? give(mail) : ''
}

function pageMail(box: Mailbox, mail: Mail): PageMail {
  const people = (name: string) =>
    parseMailboxes(headerOf(mail.headers, name) ?? '').map(({ name, address }) => ({ name: name || address, address }))
  return {
    id: mail.id,
    threadId: mail.threadId,
    subject: decodedHeader(mail.headers, 'subject'),
    from: people('from')[0] ?? { name: '(unknown sender)', address: '' },
    to: [...people('to'), ...people('cc')],
    date: mail.internalDate,
    labels: new Set([...mail.labels].map(label => box.labels.get(label) ?? label)),
  }
}

/** What Gmail shows: HTML where there is any, here as text. */
function textOf(mail: Mail): string {
  const inline = [...walk(build(mail).part)].filter(part => part.inline)
  const html = inline.find(part => part.mimeType === 'text/html')
  const plain = inline.find(part => part.mimeType === 'text/plain')
  const breaks = html?.inline?.toString().replace(/<br\s*\/?>|<\/(?:p|div|tr|h\d|li|blockquote)>/gi, '\n$&')
  return (breaks === undefined ? (plain?.inline?.toString() ?? '') : htmlText(breaks)).trim()
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? entity)
