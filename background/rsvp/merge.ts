import type { GuestRow, GuestStatement } from '../../shared/guest-list'
import type { ReadMessage } from '../reader/reading'
import type { PartyInfo } from './party'
import { companionHeads, partyOf, saysNumber } from './party-heads'
import type { Person } from './people'
import type { Statement } from './statement'

type State = { status: 'yes' | 'no' | 'maybe'; party: number; with: string[]; source: Statement; unsure: boolean }

/** One row a person: the latest statement wins, earlier ones become its history. Statements in any order; `roster` gives the order of rows. */
export function mergeStatements(people: readonly Person[], statements: readonly Statement[]): GuestRow[] {
  const ordered = [...statements].sort((a, b) => a.at - b.at)
  return people.flatMap(person =>
    rowOf(
      person,
      ordered.filter(statement => statement.person === person),
    ),
  )
}

/** Heads that nobody brings without being asked about it. */
const most = { invited: 12, stranger: 5 } as const

function rowOf(person: Person, said: readonly Statement[]): GuestRow[] {
  const spoken = said.some(isOwnWord) ? said.filter(statement => statement.standing !== 'carried') : said
  let state: State | null = null
  const history: GuestStatement[] = []
  for (const statement of spoken) {
    const next = apply(state, statement)
    if (state && next && next.source !== state.source) history.unshift(toStatement(state))
    state = next
  }
  if (state === null) return person.invited || said.some(isUnread) ? [emptyRow(person, said.find(isUnjudged))] : []
  const { source, status } = state
  const against = spoken === said ? [] : said.filter(one => one.standing === 'carried' && one.at > source.at && contradicts(one, status))
  const turned =
    source.standing === 'alias' &&
    said.some(one => one.standing === 'own' && isOwnWord(one) && one.at < source.at && contradicts(one, status))
  return [
    {
      ...toStatement(state),
      name: person.name,
      email: person.email,
      with: status === 'no' ? [] : state.with,
      unsure: state.unsure || against.length > 0 || turned || state.party > most[person.invited ? 'invited' : 'stranger'],
      invited: person.invited,
      eventId: null,
      history: [...against.flatMap(asStated), ...history],
    },
  ]
}

const isOwnWord = ({ standing, proxy, answer }: Statement): boolean => standing !== 'carried' && !proxy && answer !== null

const contradicts = ({ answer }: Statement, status: State['status']): boolean => answer !== null && answer !== status

/** A statement as it would stand alone. */
function asStated(statement: Statement): GuestStatement[] {
  const alone = follow(null, statement)
  return alone ? [toStatement(alone)] : []
}

/** His own mail, in a language that nobody here reads. */
const isUnread = ({ unsure, proxy, standing }: Statement): boolean => unsure && !proxy && standing === 'own'

/** Something was said, yet no answer: companions without a yes count too. */
const isUnjudged = (statement: Statement): boolean => statement.unsure || (statement.answer === null && !statement.proxy)

function apply(state: State | null, statement: Statement): State | null {
  // What code cannot judge stands only where nothing else does.
  return state && statement.unsure && statement.force === 1 ? state : follow(state, statement)
}

function follow(state: State | null, statement: Statement): State | null {
  const numbered = saysNumber(statement.party) || statement.guests > 0
  if (statement.answer === null) return state && state.status !== 'no' && numbered ? count(state, statement) : state
  if (state && statement.answer === state.status && !moves(state, statement, numbered)) return state
  if (state && statement.answer === 'yes' && statement.force === 1 && state.status === 'no') return state
  if (statement.answer === 'no') return { status: 'no', party: 0, with: [], source: statement, unsure: statement.unsure }
  const before = state?.status === 'no' ? 0 : (state?.party ?? 0)
  return {
    status: statement.answer,
    party: Math.max(
      partyOf(statement.party, before),
      companionHeads(statement.party) > 0 || statement.party.whole !== null || statement.party.couple > 0 ? 0 : 1 + statement.guests,
    ),
    with: companionNames(statement),
    source: statement,
    unsure: statement.unsure,
  }
}

/** Whether a repeated answer is a statement of its own: a reply always, prose if it says the number or says it outright. */
function moves(state: State, statement: Statement, numbered: boolean): boolean {
  if (statement.partstat !== '') return true
  if (statement.answer === 'no') return statement.force > 1 && !statement.proxy
  return numbered || (statement.force > 1 && !statement.proxy && state.source.proxy)
}

/** A number alone: it replaces what was said, unless it adds to it. */
function count(state: State, statement: Statement): State {
  const total = headsAfter(state.party, statement.party)
  if (total === state.party) return state
  return { ...state, party: total, with: [...new Set([...state.with, ...companionNames(statement)])], source: statement }
}

function headsAfter(before: number, party: PartyInfo): number {
  const heads = companionHeads(party)
  if (party.whole !== null || party.couple > 0) return partyOf(party, 0)
  if (party.alone && heads === 0) return 1
  return party.fewer > 0 ? Math.max(1, before - party.fewer) : before + heads
}

function companionNames(statement: Statement): string[] {
  return [...statement.party.companions.values()].map(one => one.name).filter(name => name !== '')
}

function toStatement(state: State): GuestStatement {
  const { message } = state.source
  return {
    status: state.status,
    party: state.status === 'no' ? 0 : Math.max(1, state.party),
    date: new Date(message.date).toISOString(),
    quote: state.source.quote,
    partstat: state.source.partstat,
    ...ids(message),
  }
}

function ids(message: ReadMessage): Pick<GuestStatement, 'messageId' | 'threadId' | 'rfcId'> {
  return { messageId: message.id, threadId: message.threadId, rfcId: message.rfcId }
}

/** No answer; `unread` = what the person wrote and code could not judge. */
function emptyRow(person: Person, unread: Statement | undefined): GuestRow {
  return {
    status: 'none',
    party: 0,
    date: unread ? new Date(unread.message.date).toISOString() : '',
    quote: unread?.quote ?? '',
    partstat: '',
    ...(unread ? ids(unread.message) : { messageId: null, threadId: null, rfcId: null }),
    name: person.name,
    email: person.email,
    with: [],
    unsure: unread !== undefined,
    invited: person.invited,
    eventId: null,
    history: [],
  }
}
