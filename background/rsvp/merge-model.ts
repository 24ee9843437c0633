import type { GuestList, GuestRow, GuestStatement, GuestStatus, UnsupportedRow } from '../../shared/guest-list'
import type { ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import { utterances } from './authors'
import type { Utterance } from './collected'
import { addressesAssistant } from './lexicon/common'
import { addressKey, byAddress, byName, enrol, makeRoster, type Roster } from './people'

/** One person as a model read the mail. `message` is whatever the model takes for a message's id. */
export type ModelRow = { name: string; email: string; status: GuestStatus; party: number; quote: string; message: string }

/** What code looks a model's row up with. */
export type ModelCheck = {
  /** Address of the mailbox owner. */
  me: string
  /** Every message that was read, or shown to the model. */
  messages: readonly ReadMessage[]
  /** The message that an id of the model's stands for. */
  message(id: string): ReadMessage | undefined
  /** The quote as the text has it; null where it has not. */
  find(text: string, quote: string): string | null
}

/**
 * Puts a model's rows beside those of code. What code's row says stays, whatever the model says: where the model differs, with a sentence
 * that this person wrote (himself, or in a mail that the host passed on) no earlier than the one that decided, the row becomes unsure and
 * carries the model's reading. A person whom code does not have is added without an answer, unsure, if he wrote the sentence himself.
 * Every other row of the model is `unsupported`. A person whom the model leaves out is not touched.
 */
export function mergeModelRows(
  rules: GuestList,
  modelRows: readonly ModelRow[],
  check: ModelCheck,
): { list: GuestList; unsupported: UnsupportedRow[] } {
  const rows = [...rules.rows]
  const unsupported: UnsupportedRow[] = []
  const desk = openDesk(rules, check)
  for (const given of modelRows) {
    const at = rowOf(rows, desk.roster, given)
    const known = rows[at]
    if (known && isSettled(known, given)) continue
    const said = desk.statement(given, known)
    const row = said && (known ? { ...known, unsure: true, model: said } : newcomer(given, said))
    if (row) rows.splice(known ? at : rows.length, 1, row)
    else if (!isSilence(known, given)) unsupported.push(asUnsupported(given))
  }
  const list = { ...rules, rows, ...(unsupported.length > 0 ? { unsupported } : {}) }
  return { list, unsupported }
}

/** The row that a model's row is about: by address, else by a full name that only one has. */
function rowOf(rows: readonly GuestRow[], roster: Roster, { name, email }: ModelRow): number {
  const address = { name, address: addressKey(email) }
  const person = byAddress(roster, address.address) ?? byName(roster, address)
  return rows.findIndex(row => row.email === (person?.email ?? address.address))
}

/** Whether the model says no more than code. */
const isSettled = (row: GuestRow, { status, party }: ModelRow): boolean =>
  !row.unsure && row.status === status && (status !== 'yes' || row.party === party)

/** To read nothing of somebody on the list is no claim. */
const isSilence = (known: GuestRow | undefined, { status }: ModelRow): boolean => known !== undefined && status === 'none'

/** A person whom only the model has: it answers nothing for him, so he counts as nobody's yes. */
function newcomer({ name, email, status }: ModelRow, model: GuestStatement): GuestRow | null {
  if (status === 'none') return null
  return {
    ...model,
    status: 'none',
    party: 0,
    name,
    email: addressKey(email),
    with: [],
    unsure: true,
    invited: false,
    eventId: null,
    history: [],
    model,
  }
}

const asUnsupported = ({ name, email, status, party, quote }: ModelRow): UnsupportedRow => ({ name, email, status, party, quote })

type Desk = { roster: Roster; statement(given: ModelRow, known: GuestRow | undefined): GuestStatement | null }

function openDesk({ event, rows }: GuestList, check: ModelCheck): Desk {
  const invitation = check.messages.find(({ id }) => id === event.messageId)
  const host = invitation?.from ?? { name: '', address: check.me }
  const people = rows.filter(row => row.email !== '')
  const rosterOf = () => {
    const roster = makeRoster(host)
    for (const { name, email, invited } of people) enrol(roster, { name, address: email }, invited)
    return roster
  }
  const authorship = {
    // Reading a mail enrols its author, whom the list's own roster must not learn of.
    roster: rosterOf(),
    me: addressKey(check.me),
    known: new Set(people.filter(row => row.invited).map(row => row.email)),
    threads: new Set(invitation ? [invitation.threadId] : []),
  }
  const mayAnswer = (message: ReadMessage, isKnown: boolean): boolean =>
    message !== invitation &&
    message.date >= (invitation?.date ?? 0) &&
    (message.kind === 'mail' || message.invitations.length > 0) &&
    (isKnown || !isBulk(message))
  const statement = (given: ModelRow, known: GuestRow | undefined): GuestStatement | null => {
    const message = check.message(given.message)
    if (!message || !mayAnswer(message, known !== undefined)) return null
    const email = known?.email ?? addressKey(given.email)
    for (const spoken of utterances(message, authorship)) {
      const quote = speaksFor(spoken, email) && isLater(spoken, known) ? check.find(spoken.text, given.quote) : null
      if (quote !== null && !isOrder(spoken, quote)) return statementOf(given, message, quote)
    }
    return null
  }
  return { roster: rosterOf(), statement }
}

/** His own words, or what the host passes on: what another guest passes on is proof of nothing. */
const speaksFor = ({ speaker, standing }: Utterance, email: string): boolean =>
  speaker?.email === email && standing !== 'carried' && standing !== 'hearsay'

/** Words to an assistant answer nothing; of an address that the host does not know, they spoil the whole mail. */
const isOrder = ({ standing, text }: Utterance, quote: string): boolean => addressesAssistant.test(fold(standing === 'own' ? quote : text))

const isLater = ({ message, at }: Utterance, known: GuestRow | undefined): boolean =>
  !known || known.date === '' || message.id === known.messageId || at >= Date.parse(known.date)

const isBulk = ({ headers }: ReadMessage): boolean =>
  headers.has('list-unsubscribe') || (headers.get('precedence') ?? []).some(value => /bulk|junk/.test(value))

function statementOf({ status, party }: ModelRow, message: ReadMessage, quote: string): GuestStatement {
  return {
    status,
    party: status === 'no' || status === 'none' ? 0 : Math.max(1, party),
    date: new Date(message.date).toISOString(),
    quote,
    partstat: '',
    messageId: message.id,
    threadId: message.threadId,
    rfcId: message.rfcId,
  }
}
