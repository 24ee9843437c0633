import { byHand } from '../../shared/action'
import type { AccountId, Address } from '../../shared/mail'
import type { SavedList } from '../../shared/saved-list'
import type { MailSource, SearchIo } from '../mail-source'
import { parseAddresses } from '../reader/mime/addresses'
import { actionsOfRun, allActions } from '../store/actions'
import { allLists } from '../store/guest-lists'
import { askedTogether } from './policy/asked-together'
import type { Judged } from './policy/judged'
import { saysNewest } from './policy/newest'
import { anybody, fullNameOf } from './policy/person-words'
import { addressKey, localOf, namesWords, wordsOf } from './policy/words'
import type { Circumstances, Proposal } from './propose'
import { silentOf } from './reminders'
import { cardsBefore, type Volume, volumeOf } from './volume'

/** Addresses (by their keys) that each account is known to have sent to, or not; a worker's life long, for every look costs a search. */
const looked = new Map<AccountId, Map<string, boolean>>()

/** Which of these the user has sent mail to: only that makes an address known, for anybody can write to the user. */
async function sentTo(account: AccountId, addresses: readonly string[], source: MailSource, io: SearchIo): Promise<Set<string>> {
  const known = looked.get(account) ?? new Map<string, boolean>()
  looked.set(account, known)
  const asked = new Set(addresses.map(addressKey))
  for (const address of asked)
    if (!known.get(address)) known.set(address, (await source.search(`from:me to:${address}`, { ...io, most: 1 })).length > 0)
  return new Set([...asked].filter(address => known.get(address)))
}

/** People of this full name whom the user has sent mail to: an address that is new and goes by it is not theirs until the user says so. */
export async function writtenToAs(name: string, source: MailSource, io: SearchIo): Promise<Address[]> {
  const full = fullNameOf(name)
  if (full === '') return []
  const people = await writtenTo(`(${wordsOf(name).join(' ')})`, source, io)
  return people.filter(person => [person.name, localOf(person.address)].some(each => fullNameOf(each) === full))
}

/** People at a mailbox of this name, at whatever house, whom the user has sent mail to; not for names that every house has. */
export async function writtenToAt(local: string, source: MailSource, io: SearchIo): Promise<Address[]> {
  if (local.length < 4 || anybody.has(local)) return []
  return (await writtenTo(local, source, io)).filter(({ address }) => localOf(address) === local)
}

/** Recipients of the newest mails of the user's own that a search of their headers finds. */
async function writtenTo(words: string, source: MailSource, io: SearchIo): Promise<Address[]> {
  const refs = await source.search(`from:me to:${words}`, { ...io, most: 1 })
  const threads = await Promise.all(refs.slice(0, mostNamesakes).map(ref => source.thread(ref, io)))
  const mine = threads.flatMap(({ messages }) => messages).filter(({ labels }) => labels.includes('SENT'))
  const headers = mine.flatMap(({ payload }) => payload.headers).filter(header => /^(?:to|cc|bcc)$/i.test(header.name))
  return headers.flatMap(header => parseAddresses(header.value))
}

const mostNamesakes = 3

/** The thread in which somebody else wrote last. */
async function newestThread(source: MailSource, io: SearchIo): Promise<string | null> {
  const [newest] = await source.search('in:inbox -from:me', { ...io, most: 1 })
  return newest?.id ?? null
}

/** What code knows of the account beside a proposal. */
export async function circumstancesOf(
  proposal: Proposal,
  people: readonly Address[],
  { source, io, now, readOnly }: { source: MailSource; io: SearchIo; now: number; readOnly: boolean },
): Promise<Circumstances> {
  const { account, conversation, question, earlier } = proposal
  const ask = askedTogether(earlier, question)
  const meant = listsMeant(await allLists(account), ask, conversation)
  const listed = addressesListed(meant)
  // Who is on the user's own list needs no search for earlier mail.
  const unlisted = people.filter(({ address }) => !listed.has(addressKey(address)))
  const known = await sentTo(
    account,
    unlisted.map(({ address }) => address),
    source,
    io,
  )
  const strangers = unlisted.filter(({ address }) => !known.has(addressKey(address)))
  const namesakes = await Promise.all(
    strangers.flatMap(({ name, address }) => [
      writtenToAs(name || localOf(address), source, io),
      writtenToAt(localOf(address), source, io),
    ]),
  )
  return {
    known,
    contacts: namesakes.flat(),
    newest: saysNewest(ask) ? await newestThread(source, io) : null,
    listed,
    silent: silentOf(meant, source.now() - now),
    before: await countsOf(proposal, now),
    now,
    today: source.now(),
    readOnly,
  }
}

/** The kept lists that an ask is about: it names the event, or goes on in the conversation that made the list. */
export const listsMeant = (lists: readonly SavedList[], ask: string, conversation: string): SavedList[] =>
  lists.filter(list => list.conversation === conversation || [list.name, list.event.title].some(title => namesWords(ask, title)))

/** Guests of lists: only who was invited, or added by the user, for anybody can answer an invitation. */
export function addressesListed(meant: readonly SavedList[]): Set<string> {
  const invited = meant.flatMap(({ rows }) => rows.filter(row => row.invited).map(({ email }) => email))
  const added = meant.flatMap(({ corrections }) =>
    corrections.flatMap(({ undone, correction }) => (!undone && correction.type === 'add' ? [correction.email] : [])),
  )
  return new Set([...invited, ...added].filter(Boolean).map(addressKey))
}

/** What all else sent, read once for all calls of a model's turn; the signature counts anew. */
let lastTurn: { turn: string; volume: Promise<Volume> } | null = null

function volumeBeside({ account, run, step, onCard }: Proposal, now: number): Promise<Volume> {
  const turn = `${account} ${run} ${step}`
  const isByHand = onCard || step >= byHand
  if (lastTurn?.turn === turn && !isByHand) return lastTurn.volume
  const volume = allActions(account).then(actions =>
    volumeOf(
      actions.filter(action => action.run !== run && action.undoes === null),
      now,
    ),
  )
  if (!isByHand) lastTurn = { turn, volume }
  return volume
}

async function countsOf(proposal: Proposal, now: number): Promise<Judged['before']> {
  const ofRun = (await actionsOfRun(proposal.account, proposal.run)).filter(({ id, undoes }) => id !== proposal.id && undoes === null)
  const [beside, own] = [await volumeBeside(proposal, now), volumeOf(ofRun, now)]
  return {
    ...cardsBefore(ofRun, proposal),
    sendsTenMinutes: beside.sendsTenMinutes + own.sendsTenMinutes,
    mailsToday: beside.mailsToday + own.mailsToday,
  }
}
