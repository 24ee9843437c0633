import type { Warning } from '../../../shared/action'
import type { Address } from '../../../shared/mail'
import type { Judged, Recipient } from './judged'
import { borrowsDomain, mixesScripts, poses, resembles } from './lookalikes'
import { isColleague, isOwn, namesDate, namesPerson, wrote } from './naming'
import { isNewestThread } from './newest'
import { fullNameOf, saysName } from './person-words'
import { asItem, holdsTitle, refersTo } from './referring'
import { beyondAuthor, ledAway } from './replying'
import { addressKey, domainOf, isAmong, localOf, tellingWords, wordsOf } from './words'

type Found = { code: 'RCPT_NEW' | 'RCPT_COLLEAGUE' | 'RCPT_REF'; level: 'red' | 'amber' } | null

/** RCPT_NEW, RCPT_COLLEAGUE, RCPT_REF: who is reached for whom nothing in the ask or in what it names speaks. */
export const newRecipients = (judged: Judged): Warning[] => found(judged, 'RCPT_NEW')
export const colleagues = (judged: Judged): Warning[] => found(judged, 'RCPT_COLLEAGUE')
export const referred = (judged: Judged): Warning[] => found(judged, 'RCPT_REF')

function found(judged: Judged, code: NonNullable<Found>['code']): Warning[] {
  return judged.recipients.flatMap(recipient => {
    const warning = verdict(judged, recipient)
    return warning?.code === code ? [{ ...warning, about: recipient.address }] : []
  })
}

function verdict(judged: Judged, recipient: Recipient): Found {
  const { address } = recipient
  if (isOwn(judged, address) || wrote(judged, addressKey(address)) || judged.listed.has(addressKey(address))) return null
  const beyond = beyondAuthor(judged, recipient)
  if (beyond) return { code: 'RCPT_REF', level: beyond }
  if (answersAuthor(judged, recipient) && answersNamed(judged)) return null
  const known = judged.known.has(addressKey(address))
  const trusted = known || isColleague(judged, address)
  if (trusted && namesOf(judged, recipient).some(name => namesPerson(judged, { name, address }))) return doubted(judged, recipient, known)
  if (onNamed(judged, address)) return known || (trusted && isAuthorMeant(judged, address)) ? null : { code: 'RCPT_REF', level: 'amber' }
  if (trusted) return { code: 'RCPT_COLLEAGUE', level: 'red' }
  return { code: 'RCPT_NEW', level: isDraftedAnswer(judged, recipient) ? 'amber' : 'red' }
}

/** A draft to whom an answer to that mail would go, its Reply-To too: it reaches nobody before the user sends it. */
const isDraftedAnswer = ({ call, original }: Judged, { from, address }: Recipient): boolean =>
  call.tool === 'save_draft' && original !== null && (from === 'header' || isAmong(original.authors, address))

/** The ask's name could mean somebody else: red where it means another one better, whom the user has written to. */
function doubted(judged: Judged, recipient: Recipient, known: boolean): Found {
  if (isOutdone(judged, recipient, known)) return { code: 'RCPT_COLLEAGUE', level: 'red' }
  return fits(judged, recipient) > 1 ? { code: 'RCPT_COLLEAGUE', level: 'amber' } : null
}

/** The words of the ask by which it names a person; an address names whole. */
function namingWords({ ask }: Judged, { name, address }: Address): string[] {
  const parts = [...wordsOf(localOf(address)), ...wordsOf(name)]
  return tellingWords(ask).filter(word => parts.some(part => saysName(word, part)))
}

/**
 * Somebody else whom the user has written to is named by every word that names this one: by more words than this one, or where this one was
 * never written to.
 */
function isOutdone(judged: Judged, recipient: Recipient, known: boolean): boolean {
  const { address } = recipient
  if (wrote(judged, addressKey(address))) return false
  const wordsFor = (one: string): Set<string> => {
    const names = namesOf(judged, { ...recipient, name: '', address: one }).concat(one === address ? recipient.name : '')
    return new Set(names.flatMap(name => namingWords(judged, { name, address: one })))
  }
  const mine = wordsFor(address)
  return contactsOf(judged).some(other => {
    if (addressKey(other.address) === addressKey(address) || isOwn(judged, other.address)) return false
    const theirs = new Set([...wordsFor(other.address), ...namingWords(judged, other)])
    const holdsAll = mine.size > 0 && [...mine].every(word => theirs.has(word))
    return holdsAll && (theirs.size > mine.size || !known)
  })
}

/** Code took it from the mail that is answered; a draft that answers goes to its author as a reply does. */
const answersAuthor = ({ call, original }: Judged, { address, from }: Recipient): boolean =>
  (from === 'header' && call.tool !== 'save_draft') ||
  (call.tool === 'save_draft' && original !== null && isAmong(original.authors, address))

const answersNamed = (judged: Judged): boolean => answersNewest(judged) || answered(judged).some(target => refersTo(judged, target))

/** What an action is about; of a thread in which several wrote, the mail that is answered. */
const answered = ({ targets, original }: Judged): Judged['targets'] =>
  targets.map(target => ({ ...target, authors: original?.authors ?? target.authors }))

/** The names that an address goes by in what it wrote itself or got from the user: what others call it says nothing. */
function namesOf(judged: Judged, { name, address }: Recipient): string[] {
  const used = [...judged.sources, ...judged.examples].flatMap(({ authors, readers }) => [
    ...authors,
    ...(authors.some(author => isOwn(judged, author.address)) ? readers : []),
  ])
  return [name, ...used.filter(each => addressKey(each.address) === addressKey(address)).map(each => each.name)]
}

const asksForAuthor =
  /\b(?:senders?|authors?|writer|who (?:sent|wrote)|absender\w*|verfasser\w*|exp[eé]diteur|auteur|remitente|autor\w*|mittente|autore|remetente|afzender|schrijver|nadawc\w*)(?![\p{L}])|差出人|送信者/iu

/** The ask means who wrote a mail, and of all that was read nobody else wrote one that it could mean. */
function isAuthorMeant(judged: Judged, address: string): boolean {
  if (!asksForAuthor.test(judged.ask)) return false
  const items = judged.sources.map(asItem)
  const titled = narrowed(items, ({ title }) => holdsTitle(judged, title))
  const meant = narrowed(titled, item => namesDate(judged, item)).filter(item => refersTo(judged, item))
  return meant.length > 0 && meant.every(({ authors }) => authors.every(author => addressKey(author.address) === addressKey(address)))
}

/** Those that fit, or all where none does. */
function narrowed<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const some = all.filter(fits)
  return some.length > 0 ? some : all
}

/** It stands in the headers or among the guests of what the ask names. */
function onNamed(judged: Judged, address: string): boolean {
  const stands = (people: readonly { address: string }[]) => people.some(each => addressKey(each.address) === addressKey(address))
  const items = [...answered(judged), ...judged.seen, ...judged.sources.map(asItem)]
  return items.some(item => stands([...item.people, ...item.authors]) && refersTo(judged, item))
}

/** How many addresses of the own domain the same name in the ask could mean. */
function fits(judged: Judged, { address }: Recipient): number {
  if (!isColleague(judged, address)) return 1
  const asked = new Set(wordsOf(judged.ask))
  const naming = wordsOf(localOf(address)).filter(part => part.length > 2 && asked.has(part))
  // Only who answers to every word that names this one could be meant as well.
  const answers = (local: string) => naming.length > 0 && naming.every(word => wordsOf(local).includes(word))
  const read = judged.sources.flatMap(({ readers, authors }) => [...readers, ...authors])
  const people = [...read, ...judged.targets.flatMap(target => target.people)]
  const seen = new Set([...people.map(person => addressKey(person.address)), ...judged.known])
  seen.delete(addressKey(address))
  const rivals = [...seen].filter(other => domainOf(other) === domainOf(address) && !isOwn(judged, other) && answers(localOf(other)))
  return 1 + rivals.length
}

/** "Reply to the last mail" means this one: no other came since. */
const answersNewest = (judged: Judged): boolean => judged.targets.some(target => isNewestThread(judged, target))

/** LOOKALIKE: an address that is made to be taken for another one, or that an answer goes to in place of its author's. */
export function lookalikes(judged: Judged): Warning[] {
  const people = [...judged.own.map(address => ({ name: '', address })), ...contactsOf(judged)]
  const familiar = new Set(people.map(({ address }) => domainOf(address)))
  const isMade = (recipient: Recipient): boolean => {
    const { address } = recipient
    if (familiar.has(domainOf(address))) return false
    const isAlike = mixesScripts(address) || [...familiar].some(domain => resembles(domainOf(address), domain))
    return isAlike || borrowsDomain(address, familiar) || people.some(person => poses(recipient, person))
  }
  return judged.recipients
    .filter(({ address }) => !wrote(judged, addressKey(address)))
    .flatMap(recipient => {
      const level = isMade(recipient) || borrowsName(judged, recipient) ? 'red' : ledAway(judged, recipient)
      return level ? [{ code: 'LOOKALIKE' as const, level, about: recipient.address }] : []
    })
}

/** Its display name is another address, or says the name by which somebody else was written to. */
function borrowsName(judged: Judged, recipient: Recipient): boolean {
  const { address } = recipient
  const contacts = contactsOf(judged)
  if (contacts.some(other => addressKey(other.address) === addressKey(address))) return false
  return [...namesOf(judged, recipient), localOf(address)].some(name => isAnothers(contacts, name, address))
}

/** Whom the user has written to, by the names that the user's own mail gives them. */
function contactsOf(judged: Judged): Address[] {
  const { known, contacts, sources, examples } = judged
  const mine = [...sources, ...examples].filter(({ authors }) => authors.some(({ address }) => isOwn(judged, address)))
  const written = mine.flatMap(({ readers }) => readers).filter(({ address }) => !isOwn(judged, address))
  return [...[...known].map(address => ({ name: '', address })), ...contacts, ...written]
}

function isAnothers(contacts: readonly Address[], name: string, address: string): boolean {
  const named = /[^\s<>"'(),:;@]{1,64}@[^\s<>"'(),:;@]{1,253}\.[^\s<>"'(),:;@]{1,63}/.exec(name)?.[0]
  if (named !== undefined && addressKey(named) !== addressKey(address)) return true
  const words = fullNameOf(name)
  const isSame = (other: Address): boolean => [other.name, localOf(other.address)].some(each => fullNameOf(each) === words)
  return words !== '' && contacts.some(other => domainOf(other.address) !== domainOf(address) && isSame(other))
}

const manyPeople = 10

/** HIDDEN_RCPT: somebody whom the others do not see, or a long list in one mail. */
export function hiddenRecipients(judged: Judged): Warning[] {
  const { recipients, call } = judged
  const unseen = recipients.filter(({ role, address }) => role === 'bcc' && !wrote(judged, addressKey(address)))
  const each = call.tool === 'send_email' && call.args.each === true
  const crowd = recipients.length > manyPeople && !each && call.tool !== 'update_event'
  return [
    ...unseen.map(({ address }): Warning => ({ code: 'HIDDEN_RCPT', level: 'red', about: address })),
    ...(crowd ? [{ code: 'HIDDEN_RCPT', level: 'red', about: String(recipients.length) } satisfies Warning] : []),
  ]
}
