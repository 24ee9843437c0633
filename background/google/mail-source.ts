import type { LeftOutReason } from '../../shared/answer'
import { AppError, codeOf, type ErrorCode } from '../../shared/errors'
import type { AccountId, Thread, ThreadId } from '../../shared/mail'
import { Settings } from '../../shared/settings'
import { type MailSource, namesSpamOrTrash, type SearchIo, type SourceIo, type ThreadRef } from '../mail-source'
import type { Account } from '../store/accounts'
import { getMark, putThreadAt } from '../store/mark'
import { getSettings } from '../store/settings'
import { getThread as keptThread, keptThreads } from '../store/threads'
import { agendaOf } from './agenda'
import { readAttachment } from './attachment'
import { calendarEvents } from './calendar'
import { type GoogleClient, googleClient } from './client'
import { googleNow } from './clock'
import { continuationsOf } from './continuations'
import { getOnlyMessage, getThread, listMessages, type MessagePage, type MessageRef, READ_ALONE } from './gmail'
import { makeLabelNames } from './labels'
import { syncMirror } from './mirror'
import { prices } from './prices'
import { mayReadCalendar } from './scopes'
import { onceIn } from './shared-job'

/** How long a look at the mailbox's history holds: many threads of one run share it. */
const SYNC_HOLDS_MS = 2000
/** How long the history is not asked for again where Gmail did not give it. */
const SYNC_RESTS_MS = 60_000

/** A Gmail account's mail: searched at Gmail, threads from the mirror where Gmail's history says that they are unchanged. */
export function googleMail(account: Account, now: () => number = Date.now): MailSource {
  const reach: Reach = {
    id: account.id,
    client: googleClient(account.id),
    sync: onceIn(SYNC_HOLDS_MS, now, io => syncMirror(reach.client, account.id, io)),
    now,
    restsUntil: 0,
    kept: new Set(),
    unitsPerMinute: Settings.parse({}).gmailUnitsPerMinute,
  }
  const named = makeLabelNames(reach.client, now)
  const thread = async (ref: ThreadRef, io: SourceIo) => named(await readThread(reach, ref, io), io)
  const search = (query: string, io: SearchIo) => searchMail(reach, query, io)
  return {
    address: account.address,
    now: () => googleNow(now()),
    get unitsPerMinute() {
      return reach.unitsPerMinute
    },
    search,
    thread,
    continuations: (first, io) => continuationsOf(first, { search, thread }, io),
    attachment: (messageId, attachmentId, io) => readAttachment(account.id, reach.client, messageId, attachmentId, io),
    units: refs => refs.reduce((sum, ref) => sum + price(reach, ref), 0),
    gmailUrl: threadId => `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(account.address)}#all/${threadId}`,
    calendar: mayReadCalendar(account.scopes) ? { events: (query, io) => calendarEvents(reach.client, query, io) } : 'not-connected',
    agenda: agendaOf(reach.client, account.scopes),
  }
}

type Reach = {
  id: AccountId
  client: GoogleClient
  sync(io: SourceIo): Promise<void>
  now(): number
  /** Until then the history is not asked for: Gmail did not give it. */
  restsUntil: number
  /** Threads found in the mirror after its last look at the history: they cost nothing. */
  kept: ReadonlySet<ThreadId>
  /** As the settings had it at the last search. */
  unitsPerMinute: number
}

function price({ kept }: Reach, ref: ThreadRef): number {
  if (kept.has(ref.id)) return 0
  return ref.only === null ? prices['threads.get'] : prices['messages.get']
}

async function searchMail(reach: Reach, query: string, io: SearchIo): Promise<ThreadRef[]> {
  const wanted = query.trim()
  const [found, isFresh] = await Promise.all([list(reach, wanted, io), isSynced(reach, io)])
  const refs = toRefs(found, wanted === '')
  reach.kept = isFresh ? await keptThreads(reach.id) : new Set()
  reach.unitsPerMinute = (await getSettings()).gmailUnitsPerMinute
  return refs
}

/** Failures by which a list ends on a later page, and what the receipt says of each. */
const breaksOff: Partial<Record<ErrorCode, LeftOutReason>> = {
  quota: 'refused',
  'mailbox-refused': 'refused',
  'google-unavailable': 'not-fetched',
  'google-answer': 'undecodable',
}

async function list(reach: Reach, query: string, io: SearchIo): Promise<MessageRef[]> {
  const found: MessageRef[] = []
  const threads = new Set<ThreadId>()
  const cut = (why: LeftOutReason) => io.onCut?.({ list: 'mail', query, seen: threads.size, of: null, why })
  try {
    for await (const page of pages(reach, query, io)) {
      for (const message of page.messages) threads.add(message.threadId)
      found.push(...page.messages)
      io.onFound(threads.size)
      if (found.length < (io.most ?? Number.POSITIVE_INFINITY)) continue
      if (page.nextPageToken !== undefined) cut('page-limit')
      break
    }
  } catch (error) {
    const why = breaksOff[codeOf(error)]
    if (!why || !io.onCut || found.length === 0) throw error
    cut(why)
  }
  return found
}

async function* pages({ client }: Reach, query: string, io: SearchIo): AsyncGenerator<MessagePage> {
  const everywhere = namesSpamOrTrash(query)
  const tokens = new Set<string>()
  let pageToken: string | undefined
  do {
    const page = await listMessages(client, { query, pageToken, everywhere }, io)
    yield page
    pageToken = page.nextPageToken
    // A page that leads back to an earlier one never comes to an end.
    if (pageToken !== undefined && tokens.has(pageToken)) throw new AppError('mailbox-refused', 'pages in a circle')
    if (pageToken !== undefined) tokens.add(pageToken)
  } while (pageToken !== undefined)
}

/** Gmail matches messages, not threads: only where every message was asked for is a thread's one hit its one message. */
function toRefs(found: readonly MessageRef[], whole: boolean): ThreadRef[] {
  const byThread = new Map<ThreadId, MessageRef[]>()
  for (const message of found) {
    const others = byThread.get(message.threadId)
    if (others) others.push(message)
    else byThread.set(message.threadId, [message])
  }
  return [...byThread].map(([id, messages]) => ({
    id,
    messages: messages.length,
    only: whole && messages.length === 1 ? (messages[0]?.id ?? null) : null,
    found: messages.map(message => message.id),
  }))
}

/** Whether the mirror is as Gmail has it: where Gmail does not say what has changed, nothing is taken from the mirror. */
async function isSynced(reach: Reach, io: SourceIo): Promise<boolean> {
  if (reach.now() < reach.restsUntil) return false
  try {
    await reach.sync(io)
    return true
  } catch (error) {
    if (breaksOff[codeOf(error)] === undefined) throw error
    reach.restsUntil = reach.now() + SYNC_RESTS_MS
    return false
  }
}

async function readThread(reach: Reach, ref: ThreadRef, io: SourceIo): Promise<Thread> {
  io.signal.throwIfAborted()
  if (await unchanged(reach, ref)) {
    const kept = (await isSynced(reach, io)) && (await unchanged(reach, ref))
    if (kept) return kept
  }
  const mark = await getMark(reach.id)
  const thread = ref.only === null ? await getThread(reach.client, ref.id, io) : await getOnlyMessage(reach.client, ref.only, io)
  await putThreadAt(reach.id, thread, mark)
  return thread
}

/** A message that was read alone does not stand for its thread: the thread may hold mail in Trash beside it. */
async function unchanged({ id }: Reach, ref: ThreadRef): Promise<Thread | undefined> {
  const kept = await keptThread(id, ref.id)
  return kept && (ref.only !== null || kept.historyId !== READ_ALONE) ? kept : undefined
}
