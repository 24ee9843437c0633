import type { LeftOut } from '../../shared/answer'
import type { Settings } from '../../shared/settings'
import type { ReadMessage, ReadThread } from '../reader/reading'

type Rules = Settings['neverSend']

/** Splits off the messages that must not leave this computer: by label, by sender (an address or a domain), by word. */
export function keepBack(threads: readonly ReadThread[], rules: Rules): { threads: ReadThread[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const kept = threads.map(thread => ({
    ...thread,
    messages: thread.messages.filter(message => {
      const barred = isBarred(message, rules)
      if (barred) leftOut.push({ messageId: message.id, rfcId: message.rfcId, part: '', why: 'never-send' })
      return !barred
    }),
  }))
  return { threads: kept.filter(thread => thread.messages.length > 0), leftOut }
}

/** Whether there is any rule; blanks are none. */
export const hasRules = ({ labels, senders, words }: Rules): boolean => anyOf([...labels, ...senders, ...words], () => true)

/** Whether a word is barred: then what code cannot read may hold it. */
export const anyWords = ({ words }: Rules): boolean => anyOf(words, () => true)

function isBarred(message: ReadMessage, { labels, senders, words }: Rules): boolean {
  const from = message.from.address.toLowerCase()
  const text = `${message.subject}\n${message.full}\n${message.attachments.map(({ text }) => text).join('\n')}`.toLowerCase()
  return (
    anyOf(labels, label => message.labels.some(own => own.toLowerCase() === label)) ||
    anyOf(senders, sender => from === sender || isOf(from, sender.replace(/^@/, ''))) ||
    anyOf(words, word => text.includes(word))
  )
}

/** An address of a domain or of one below it. */
const isOf = (address: string, domain: string): boolean =>
  address.endsWith(`@${domain}`) || address.split('@').at(-1)?.endsWith(`.${domain}`) === true

const anyOf = (rules: readonly string[], fits: (rule: string) => boolean): boolean =>
  rules.some(rule => rule.trim() !== '' && fits(rule.trim().toLowerCase()))
