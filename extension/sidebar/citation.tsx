import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Citation } from '../../shared/answer'
import type { MessageId, ThreadId } from '../../shared/mail'
import type { MessageSource } from '../../shared/protocol'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { gmailLink } from './gmail-link'
import { SourceView } from './source-view'

/** The small number in a text that opens its sentence. While a text is still coming it has none. */
export function CitationMark({
  index,
  citations,
  open,
  onCite,
}: {
  index: number
  citations: readonly Citation[]
  open: number | null
  onCite(index: number): void
}) {
  const citation = citations[index]
  if (!citation) return null
  return (
    <button
      type="button"
      class={citation.checked ? 'cite' : 'cite unchecked'}
      aria-expanded={open === index}
      aria-label={words.answer.citation(index + 1, citation.from)}
      onClick={() => onCite(index)}
    >
      {index + 1}
    </button>
  )
}

/** The sentence a claim rests on, whose it is, and the way to its message. `checked` false = code did not find it there. */
export function QuoteBlock({
  quote,
  checked,
  messageId,
  threadId,
  children,
}: {
  quote: string
  checked: boolean
  messageId: MessageId
  threadId: ThreadId
  children?: ComponentChildren
}) {
  return (
    <div class="quote">
      {quote &&
        (checked ? (
          <q dir="auto">{quote}</q>
        ) : (
          <>
            <s dir="auto">{quote}</s> <strong class="warn-text">{words.answer.unchecked}</strong>
          </>
        ))}
      <div class="source">
        {children}
        <SourceLinks threadId={threadId} messageId={messageId} />
      </div>
    </div>
  )
}

/** A citation's sentence, with its sender and date. */
export function CitedQuote({ citation: { quote, checked, messageId, threadId, from, date } }: { citation: Citation }) {
  const { now } = useActions()
  return (
    <QuoteBlock quote={quote} checked={checked} messageId={messageId} threadId={threadId}>
      <bdi>{words.answer.source(from, date, now())}</bdi>
    </QuoteBlock>
  )
}

/** "Open in Gmail" where the mailbox is Gmail's, and the message as its reader saw it. */
function SourceLinks({ threadId, messageId }: { threadId: ThreadId; messageId: MessageId }) {
  const { source } = useActions()
  const [message, setMessage] = useState<MessageSource | null>(null)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    let wanted = true
    source(threadId, messageId).then(
      found => wanted && setMessage(found),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [threadId, messageId])
  if (!message) return null
  return (
    <>
      <div class="links">
        {message.gmailUrl && (
          <a {...gmailLink(message.gmailUrl)} rel="noreferrer">
            {words.answer.openInGmail}
          </a>
        )}
        <button type="button" class="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.answer.hideMessage : words.answer.showMessage}
        </button>
      </div>
      {shown && <SourceView message={message} />}
    </>
  )
}
