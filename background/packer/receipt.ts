import type { CutList, HiddenIn, LeftOut, LeftOutReason, Receipt } from '../../shared/answer'
import type { MessageId } from '../../shared/mail'
import { isPieceOf } from '../../shared/piece-name'
import type { ReadMessage, ReadThread } from '../reader/reading'

/**
 * What happened, counted. `threads` were read; `missing` names messages in scope that were not (part '') and why; `leftOut` names what
 * was read but did not reach the model; `continued` = threads followed where Gmail had broken one off.
 */
export type ReceiptInput = {
  threads: readonly ReadThread[]
  missing: readonly LeftOut[]
  continued: number
  leftOut?: readonly LeftOut[]
  /** Folded lines of which what they quote was not shown: they were put back, or are missing. */
  unfolded?: number
  /** Lists that were not seen to their end. */
  cut?: CutList[]
  /** What became of files that a mind could have been shown as they are, by `fileKey`: shown, or why not. */
  files?: ReadonlyMap<string, 'shown' | LeftOutReason>
  plan?: PlanReceipt
}

/** What a search plan adds: `chosenFrom` = all messages in scope, of which it may have chosen a few. */
export type PlanReceipt = Pick<Receipt, 'unsearched' | 'candidates' | 'calendar'> & { chosenFrom: readonly MessageId[] }

/** The receipt of an answer. Every message in scope is read, or stands in leftOut with part '', or in notChosen. */
export function makeReceipt({
  threads,
  missing,
  continued,
  leftOut = [],
  unfolded = 0,
  cut = [],
  files = new Map(),
  plan,
}: ReceiptInput): Receipt {
  const messages = threads.flatMap(thread => thread.messages).map(message => withFates(message, files))
  const all = unique([...messages.map(message => message.leftOut), missing, leftOut])
  const inScope = new Set<MessageId>(messages.map(message => message.id))
  for (const { messageId, part } of all) if (part === '') inScope.add(messageId)
  const unread = new Set(all.filter(({ part }) => part === '').map(({ messageId }) => messageId))
  const { chosenFrom = [], ...searched } = plan ?? {}
  const notChosen = chosenFrom.filter(id => !inScope.has(id))
  const attachments = messages.flatMap(message => message.attachments)
  const lossy = new Set<MessageId>(all.map(({ messageId }) => messageId))
  const leftOutOf = messages.filter(({ id }) => lossy.has(id)).map(senderOf)
  return {
    messages: inScope.size + notChosen.length,
    read: inScope.size - unread.size,
    threads: threads.length,
    folded: sum(messages.flatMap(message => message.folded.map(fold => fold.lines))) - unfolded,
    hidden: sum(messages.map(message => message.hiddenCharacters)),
    hiddenIn: messages.flatMap(hiddenIn),
    leftOut: all,
    ...(leftOutOf.length > 0 && { leftOutOf }),
    ...(cut.length > 0 && { cut }),
    notChosen,
    ...searched,
    attachments: { read: attachments.filter(attachment => attachment.read).length, of: attachments.length },
    continued,
  }
}

/** How the receipt names what is missing of the quote under an answer. */
export const quotedPart = (lines: number): string => (lines === 1 ? '1 quoted line' : `${lines} quoted lines`)

/** Key of a message's file in `files`. */
export const fileKey = (messageId: MessageId, part: string): string => `${messageId}/${part}`

/** A message with its files as read where they were shown, all of them with all of their pieces, and with the reason where a picture was not. */
function withFates(message: ReadMessage, files: NonNullable<ReceiptInput['files']>): ReadMessage {
  const isUnshown = (name: string): boolean =>
    message.attachments.some(each => each.filename === name && files.get(fileKey(message.id, each.part)) !== 'shown')
  const names = message.attachments.map(({ filename }) => filename)
  const leftOut = message.leftOut.filter(({ part }) => {
    const file = fileOf(part, names)
    return file === '' || file === part || isUnshown(file)
  })
  const attachments = message.attachments.map(attachment => {
    const fate = files.get(fileKey(message.id, attachment.part))
    const name = attachment.filename || attachment.type
    const at = fate ? leftOut.findIndex(({ part, why }) => part === name && (fate === 'shown' || why === 'picture')) : -1
    const [loss] = at < 0 ? [] : leftOut.splice(at, 1)
    if (loss && fate && fate !== 'shown') leftOut.push({ ...loss, why: fate })
    return fate === 'shown' ? { ...attachment, read: true } : attachment
  })
  return { ...message, attachments, leftOut }
}

/** The file that a name on the receipt is of, or of a piece of: of several that fit, the one with the longest name; '' = of none. */
const fileOf = (part: string, files: readonly string[]): string =>
  files.reduce((best, file) => (file.length > best.length && (file === part || isPieceOf(part, file)) ? file : best), '')

const senderOf = ({ id, from, date }: ReadMessage) => ({ messageId: id, from: from.name || from.address, date })

function hiddenIn(message: ReadMessage): HiddenIn[] {
  const { threadId, hidden } = message
  if (hidden.length === 0) return []
  const level = hidden.some(text => text.level === 'red') ? 'red' : 'amber'
  return [{ ...senderOf(message), threadId, level }]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Losses that several lists tell are one; files of one name that one list tells are as many. Of the message itself there is one. */
function unique(lists: readonly (readonly LeftOut[])[]): LeftOut[] {
  const seen = new Set<string>()
  return lists.flatMap(losses => {
    const times = new Map<string, number>()
    return losses.filter(({ messageId, part, why }) => {
      const name = JSON.stringify([messageId, part, why])
      const time = part === '' ? 0 : (times.get(name) ?? 0)
      times.set(name, time + 1)
      const key = `${name}${time}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
  })
}
