import { type Action, isRed, type OperationProgress, Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import type { AccountId, Address } from '../../shared/mail'
import type { SavedList } from '../../shared/saved-list'
import type { MailSource, SearchIo } from '../mail-source'
import { parseAddresses } from '../reader/addresses'
import { allActions } from '../store/actions'
import { allLists } from '../store/guest-lists'
import { askedTogether } from './policy/asked-together'
import type { Judged } from './policy/judged'
import { saysNewest } from './policy/newest'
import { anybody, fullNameOf } from './policy/person-words'
import { addressKey, localOf, namesWords, wordsOf } from './policy/words'
import type { Circumstances, Proposal } from './propose'
import { silentOf } from './reminders'

const tenMinutes = 600_000
const day = 86_400_000

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
  { account, conversation, run, id, question, earlier }: Proposal,
  people: readonly Address[],
  { source, io, now, readOnly }: { source: MailSource; io: SearchIo; now: number; readOnly: boolean },
): Promise<Circumstances> {
  const others = (await allActions(account)).filter(action => action.id !== id && action.undoes === null)
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
    before: countsOf(others, run, now),
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

const isUnderWay = new Set<Action['state']>(['held', 'running'])
const mayHaveGone = new Set<OperationProgress['state']>(['done', 'sending', 'unknown'])
const stays = new Set<OperationProgress['state']>(['left', 'failed'])

/** How many mails of an action went out, may have or are about to. */
function gone({ state, progress }: Action, operations: readonly Operation[]): number {
  const goes = (each?: OperationProgress) =>
    each !== undefined && (isUnderWay.has(state) ? !stays.has(each.state) : mayHaveGone.has(each.state))
  return operations.filter(({ type }, n) => type === 'send' && goes(progress[n])).length
}

const operationsOf = ({ signed }: Action): Operation[] => (signed === null ? [] : Signed.parse(JSON.parse(signed)).operations)

/** `others` newest first. */
export function countsOf(others: readonly Action[], run: Action['run'], now: number): Judged['before'] {
  const sent = (since: number) =>
    others
      .filter(({ state, endedAt }) => isUnderWay.has(state) || (endedAt ?? 0) > now - since)
      .map(action => gone(action, operationsOf(action)))
  const mails = (action: Action) => operationsOf(action).filter(({ type }) => type === 'send').length
  const ofRun = others.filter(action => action.run === run)
  const calm = ofRun.findIndex(({ warnings }) => !isRed(warnings))
  return {
    outbound: ofRun.filter(action => mails(action) > 0).length,
    sendsTenMinutes: sent(tenMinutes).filter(n => n > 0).length,
    mailsToday: sent(day).reduce((sum, n) => sum + n, 0),
    redsInARow: calm < 0 ? ofRun.length : calm,
  }
}
