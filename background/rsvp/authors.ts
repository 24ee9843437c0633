import type { ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import { meansDate, namedDates } from '../time/named-dates'
import type { Utterance } from './collected'
import type { EventCandidate } from './events'
import { type Forwarded, splitForwarded } from './forwarded'
import { addressesAssistant, ordersList } from './lexicon/common'
import { expression } from './lexicon/compile'
import { addressKey, byAddress, byName, enrol, type Person, posesAsHost, type Roster } from './people'

/** Addresses that may speak for others beside the invitees of the roster: everybody the host has written to. */
export function knownAddresses(messages: readonly ReadMessage[], event: EventCandidate, me: string): ReadonlySet<string> {
  const host = addressKey(event.host.address)
  const written = messages
    .filter(message => isHostAddress(addressKey(message.from.address), host, me) && !isUnproven(message))
    .flatMap(message => [...message.to, ...message.cc, ...message.bcc])
  return new Set(written.map(one => addressKey(one.address)))
}

const isHostAddress = (address: string, host: string, me: string): boolean => address === host || address === me

type Authorship = { roster: Roster; me: string; known: ReadonlySet<string>; threads: ReadonlySet<string> }

/**
 * Who speaks in a mail: its author, and the authors of the mails he forwards. Anybody speaks for himself. For others speak the host and an
 * address known to him; a stranger in the event's own thread fills a silence, for the eye to see; an invitee's unknown address does so until
 * somebody says otherwise. The host and known addresses pass on what others have written, and everybody what he has written himself; from anybody else it is hearsay.
 */
export function utterances(message: ReadMessage, { roster, me, known, threads }: Authorship): Utterance[] {
  const from = addressKey(message.from.address)
  const isHost = isHostAddress(from, roster.host, me)
  const person = writerOf(message, roster)
  if (isHost ? isUnproven(message) : isSuspect(message, roster, person)) return []
  const { own, forwarded } = splitForwarded(message.authored)
  const speaker = isHost ? null : (person ?? enrol(roster, message.from, false))
  if (person && !isHost) person.aliases.add(from)
  const trusted = isHost || known.has(from) || (person?.invited === true && person.email === from)
  const passedOn = forwarded.flatMap((one): Utterance[] => {
    const author = authorOf(one, roster)
    if (!author) return []
    const standing = isHost || author === speaker ? 'own' : trusted ? 'carried' : 'hearsay'
    return [{ message, speaker: author, text: one.text, at: writtenAt(one, message), standing }]
  })
  const standing = trusted ? 'own' : standingOf(person, from, threads.has(message.threadId))
  return [{ message, speaker, text: own, at: message.date, standing }, ...passedOn]
}

/** Whom of the roster a mail is from: by its address, its name, or because it says so. */
export const writerOf = (message: ReadMessage, roster: Roster): Person | undefined =>
  byAddress(roster, addressKey(message.from.address)) ?? byName(roster, message.from) ?? introduced(message, roster)

/** Who says that he is one of the invited ("Rajesh from number 14 here") and bears that one's surname or initials in his address. */
function introduced({ authored, from }: ReadMessage, roster: Roster): Person | undefined {
  const folded = fold(authored.slice(0, 300))
  const bearer = fold(`${from.name} ${from.address.split('@')[0] ?? ''}`)
  const found = roster.people.filter(({ invited, words: [first = '', ...more] }) => {
    const surname = more.at(-1) ?? ''
    return invited && first.length > 2 && surname.length > 2 && bearer.includes(surname) && saysName(folded, first)
  })
  return found.length === 1 ? found[0] : undefined
}

const saysName = (folded: string, name: string): boolean =>
  expression(
    `(?<!\\p{L})(?:(?:this is|it's|it is|its|hier ist|hier schreibt|ici|c'est|soy|sono|sou|hier is|tu|z tej strony) ${name}(?!\\p{L})|${name}(?: [\\p{L}\\p{N}]+){0,4} (?:here|hier|aqui|qui|tutaj)(?!\\p{L}))`,
    'u',
  ).test(folded)

/** Who is not trusted to speak for others. A name is soon put before an address: in the thread too it proves nobody. */
function standingOf(person: Person | undefined, from: string, inThread: boolean): Utterance['standing'] {
  if (person && inThread && person.email === from) return 'own'
  if (person?.invited) return 'alias'
  return inThread ? 'visitor' : 'stranger'
}

/** Whether a mail carries the words of somebody invited. */
export const carriesAnswer = (message: ReadMessage, roster: Roster): boolean =>
  splitForwarded(message.authored).forwarded.some(one => byAddress(roster, one.from.address)?.invited)

function authorOf({ from }: Forwarded, roster: Roster): Person | undefined {
  const author = byAddress(roster, from.address) ?? byName(roster, from)
  return author?.email === roster.host ? undefined : author
}

const dayMs = 86_400_000

/** When a forwarded mail was written: the end of the day that its header names, at the latest when it was passed on. */
function writtenAt({ date }: Forwarded, message: ReadMessage): number {
  const named = namedDates(date).find(one => one.year !== null && one.month !== null && one.day !== null)
  if (!named) return message.date
  const { year, month, day } = named
  const end = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) + dayMs - 1
  const iso = new Date(end).toISOString().slice(0, 10)
  return meansDate(named, iso, iso) ? Math.min(message.date, end) : message.date
}

/** Somebody who takes the host's name, or a stranger who writes to an assistant or gives orders about the list. */
function isSuspect(message: ReadMessage, roster: Roster, person: Person | undefined): boolean {
  const folded = fold(message.authored)
  return posesAsHost(roster, message.from) || (!person && (addressesAssistant.test(folded) || ordersList.test(folded)))
}

/** Mail in the host's name that failed the receiving server's checks (RFC 8601). */
function isUnproven(message: ReadMessage): boolean {
  return (message.headers.get('authentication-results') ?? []).some(
    value => /\b(dmarc|spf|dkim)=(fail|softfail|none|permerror)/i.test(value) && !/\b(dmarc|dkim)=pass/i.test(value),
  )
}
