import type { Card } from './action'
import { actionWords } from './action-words'
import { count } from './format'
import type { WriteToolName } from './write-tools'

type Told = Pick<Card, 'tool' | 'args' | 'people' | 'touched' | 'event' | 'of'>

/** What a card would do, in one line of plain words: whom it reaches, or what it changes. What could not be prepared has only its name. */
export function titleOf({ tool, args, people, touched, event, of }: Told): string {
  if (touched.length === 0 && namedByWhatIs.has(tool)) return actionWords.tools[tool]
  const things = (many: (n: number) => string) => (touched.length > 1 ? many(touched.length) : quoted(touched[0]?.title ?? ''))
  const response = text(args, 'response')
  const titles: Record<WriteToolName, () => string> = {
    send_email: () => (of > 1 ? `Send ${count(of, 'mail', 'mails')}, one to each` : `Send a mail${to(people)}`),
    reply: () => `Reply${to(people)}`,
    forward: () => `Forward ${quoted(touched[0]?.title ?? '')}${to(people)}`,
    save_draft: () => `Save a draft${to(people)}`,
    modify_labels: () => `Change the labels of ${things(conversations)}`,
    archive: () => `Archive ${things(conversations)}`,
    trash: () => `Move ${things(n => count(n, 'item', 'items'))} to Trash`,
    create_event: () => `Create ${quoted(text(args, 'summary'))}`,
    update_event: () => `${event?.before ? 'Move' : 'Change'} ${quoted(touched[0]?.title ?? '')}`,
    cancel_event: () => `Cancel ${quoted(touched[0]?.title ?? '')}`,
    respond_to_invite: () => `${responses[response] ?? 'Answer'} ${quoted(touched[0]?.title ?? '')}`,
  }
  return titles[tool]()
}

const namedByWhatIs = new Set<WriteToolName>([
  'forward',
  'modify_labels',
  'archive',
  'trash',
  'update_event',
  'cancel_event',
  'respond_to_invite',
])

const responses: Record<string, string> = { accepted: 'Accept', declined: 'Decline', tentative: 'Answer “maybe” to' }

const conversations = (n: number): string => count(n, 'conversation', 'conversations')
const quoted = (title: string): string => (title === '' ? 'it' : `“${title}”`)

const mostNamed = 2
const to = (people: readonly string[]): string =>
  people.length === 0 ? '' : people.length > mostNamed ? ` to ${count(people.length, 'person', 'people')}` : ` to ${people.join(' and ')}`

function text(args: unknown, name: string): string {
  const value = args !== null && typeof args === 'object' ? (args as Record<string, unknown>)[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** What the signing window asks; `n` = how many mails are sent, or things changed. */
export const questionOf = (tool: WriteToolName, n: number): string => (n > 1 ? (severals[tool]?.(n) ?? questions[tool]) : questions[tool])

const severals: Partial<Record<WriteToolName, (n: number) => string>> = {
  send_email: n => `Send these ${count(n, 'mail', 'mails')}?`,
  modify_labels: n => `Change the labels of these ${conversations(n)}?`,
  archive: n => `Archive these ${conversations(n)}?`,
  trash: n => `Move these ${count(n, 'item', 'items')} to Trash?`,
}

const questions: Record<WriteToolName, string> = {
  send_email: 'Send this mail?',
  reply: 'Send this reply?',
  forward: 'Forward this mail?',
  save_draft: 'Keep this draft?',
  modify_labels: 'Change these labels?',
  archive: 'Archive this?',
  trash: 'Move this to Trash?',
  create_event: 'Create this event?',
  update_event: 'Change this event?',
  cancel_event: 'Cancel this event?',
  respond_to_invite: 'Send this answer?',
}
