import type { Address } from '../../shared/mail'
import { asksToWrite } from '../actions/policy/asked'
import { namesPerson } from '../actions/policy/naming'
import { holdsSecret } from '../actions/policy/secret-shapes'
import { addressKey } from '../actions/policy/words'
import type { ThreadRef } from '../mail-source'
import type { OwnMails } from '../model/model'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { keepBack } from './never-send'
import { plainThread } from './read'
import { type Running, watchedIo } from './running'

/** Examples of one person at most, mails looked at for them, people, and characters of one example. */
const most = { mails: 3, looked: 5, people: 2, characters: 700 }

/** What examples take beside the mail that is asked of: of messages, tokens and quota units at most. */
export const ownMailsCost = { messages: most.mails, tokens: most.mails * 250, units: 5 + most.mails * 20 }

/** Whether a run of this question looks for mails of the user's own as examples of style. */
export const wantsOwnMails = (question: string, { remote }: { remote: boolean }): boolean => remote && asksToWrite(question)

/** `style` = what the mind is shown; `read` = all that was looked at for it, also what must not leave: the rules judge by it. */
export type OwnMailsRead = { style: OwnMails[]; read: ReadThread[] }

/**
 * The user's last sent mails to the people whom the question is about, else the last of all, where a text is asked for and a remote mind
 * writes it. Their own words only, without quotes and signature. Whatever fails here costs the examples, never the run.
 */
export async function ownMails(run: Running, threads: readonly ReadThread[]): Promise<OwnMailsRead> {
  const { account, model, settings, started, signal } = run
  const nothing: OwnMailsRead = { style: [], read: [] }
  if (account.kind !== 'google' || settings.readOnly || !wantsOwnMails(started.question, model)) return nothing
  try {
    const people = writtenTo(run, threads).slice(0, most.people)
    const found = await Promise.all(people.map(person => examplesFor(run, person)))
    const some = found.filter(({ style }) => style.length > 0)
    const taken = some.length > 0 ? found : [...found, await examplesFor(run, null)]
    return { style: taken.flatMap(({ style }) => style), read: taken.flatMap(({ read }) => read) }
  } catch (error) {
    if (signal.aborted) throw error
    return nothing
  }
}

/** Whom the question names, by address or by a name that stands in the headers of what was read; else who wrote last in the open thread. */
function writtenTo({ source, started: { question, scope } }: Running, threads: readonly ReadThread[]): Address[] {
  const typed = (question.match(/[^\s<>()@,;:"]{1,64}@[\p{L}\p{N}.-]{1,253}[\p{L}\p{N}]/gu) ?? []).map(address => ({ name: '', address }))
  const isOther = ({ address }: Address) => addressKey(address) !== addressKey(source.address)
  const seen = threads.flatMap(({ messages }) => messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]))
  const named = onceEach([...typed, ...seen].filter(isOther)).filter(person => namesPerson({ ask: question, typed: [] }, person))
  if (named.length > 0 || (scope.type !== 'thread' && scope.type !== 'event')) return named
  const last = threads[0]?.messages.findLast(({ from }) => isOther(from))
  return last ? [last.from] : []
}

function onceEach(people: readonly Address[]): Address[] {
  const seen = new Set<string>()
  return people.filter(({ address }) => !seen.has(addressKey(address)) && seen.add(addressKey(address)))
}

async function examplesFor(run: Running, person: Address | null): Promise<OwnMailsRead> {
  const query = person ? `in:sent to:${person.address}` : 'in:sent'
  const refs = await run.source.search(query, { ...watchedIo(run), most: most.looked })
  const read: ReadThread[] = []
  const mails: OwnMails['mails'] = []
  for (const ref of refs.slice(0, most.looked)) {
    if (mails.length >= most.mails) break
    const message = await newestOf(run, ref)
    const text = message && ownWords(message)
    if (!message || !text) continue
    const own = { id: message.threadId, subject: message.subject, messages: [{ ...message, full: text }] }
    read.push(own)
    const kept = keepBack([{ ...own, messages: [message] }], run.settings.neverSend).leftOut.length === 0
    if (kept && !holdsSecret(text)) mails.push({ message, day: new Date(message.date).toISOString().slice(0, 10), text })
  }
  return { style: mails.length > 0 ? [{ to: person, mails }] : [], read }
}

/** The newest message that was found of a thread; null where it is gone meanwhile or nobody wrote it by hand. */
async function newestOf(run: Running, { id, found }: ThreadRef): Promise<ReadMessage | null> {
  const only = found?.[0]
  if (only === undefined) return null
  const io = watchedIo(run)
  const thread = await run.source.thread({ id, messages: 1, only }, io)
  const plain = await plainThread(thread, run.source, io)
  const message = plain.messages.find(each => each.id === only)
  return message?.kind === 'mail' && message.invitations.length === 0 && message.labels.includes('SENT') ? message : null
}

/** What the user wrote: above the signature, and no more than shows the manner. */
function ownWords({ authored }: ReadMessage): string {
  const [words = ''] = authored.split(/\n-- ?\n/)
  const text = words.replace(/\n{3,}/g, '\n\n').trim()
  return text.length > most.characters ? `${text.slice(0, most.characters)}…` : text
}
