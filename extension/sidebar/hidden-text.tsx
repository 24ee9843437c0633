import { useEffect, useState } from 'preact/hooks'
import type { HiddenIn } from '../../shared/answer'
import type { MessageSource } from '../../shared/protocol'
import { words } from '../../shared/words'
import { useActions } from './actions'

const levels = ['red', 'amber'] as const
type Level = (typeof levels)[number]

const marks = { red: '■', amber: '◆' } satisfies Record<Level, string>

/** Which messages of an answer hold text that their readers do not see, the worst first; each opens to that text. */
export function HiddenNotices({ hiddenIn }: { hiddenIn: readonly HiddenIn[] }) {
  return levels.map(level => {
    const messages = hiddenIn.filter(message => message.level === level)
    return messages.length > 0 && <Notice key={level} level={level} messages={messages} />
  })
}

function Notice({ level, messages }: { level: Level; messages: readonly HiddenIn[] }) {
  const [shown, setShown] = useState(false)
  return (
    <details class={`hidden-notice ${level}`} open={shown} onToggle={event => setShown(event.currentTarget.open)}>
      <summary>
        <span aria-hidden="true">{marks[level]}</span> {words.receipt.hiddenIn[level](messages.length)}
      </summary>
      {shown && (
        <ul>
          {messages.map(message => (
            <HiddenMessage key={message.messageId} message={message} alone={messages.length === 1} />
          ))}
        </ul>
      )}
    </details>
  )
}

/** Fetched only when it is opened, since a mailbox may hold hundreds; the only one opens with its notice. */
function HiddenMessage({ message: { threadId, messageId, from, date }, alone }: { message: HiddenIn; alone: boolean }) {
  const { now, source } = useActions()
  const [shown, setShown] = useState(alone)
  const [found, setFound] = useState<MessageSource | 'failed' | null>(null)
  useEffect(() => {
    if (!shown || found) return
    source(threadId, messageId).then(setFound, () => setFound('failed'))
  }, [shown])
  return (
    <li>
      <details open={shown} onToggle={event => setShown(event.currentTarget.open)}>
        <summary>
          <bdi>{words.answer.source(from, date, now())}</bdi>
        </summary>
        {found === null ? (
          <p class="late">{words.answer.loading}</p>
        ) : found === 'failed' ? (
          <p>{words.source.gone}</p>
        ) : (
          levels.map(level => <Texts key={level} level={level} hidden={found.hidden} />)
        )}
      </details>
    </li>
  )
}

/** What was hidden in one message, folded under its notice. */
export function HiddenTexts({ hidden }: Pick<MessageSource, 'hidden'>) {
  return levels.map(level => {
    const count = hidden.filter(text => text.level === level).length
    return (
      count > 0 && (
        <details key={level} class={`hidden-notice ${level}`}>
          <summary>
            <span aria-hidden="true">{marks[level]}</span> {words.source.hidden[level](count)}
          </summary>
          <Texts level={level} hidden={hidden} />
        </details>
      )
    )
  })
}

/** As plain text: nothing in it can be clicked. */
function Texts({ level, hidden }: { level: Level } & Pick<MessageSource, 'hidden'>) {
  return hidden
    .filter(text => text.level === level)
    .map(({ text }, index) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by key
      <p key={index} class={`hidden-text ${level}`} dir="auto" tabIndex={0}>
        {text}
      </p>
    ))
}
