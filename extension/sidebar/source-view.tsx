import { Fragment } from 'preact'
import type { MessageSource } from '../../shared/protocol'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { HiddenTexts } from './hidden-text'

/** The text, with every folded quote and closing in the place it was taken from, one click away. */
function FoldedText({ text, folded }: Pick<MessageSource, 'text' | 'folded'>) {
  return (
    <>
      {folded.map(({ at, lines, text: quote }, index) => (
        <Fragment key={index}>
          <MessageText text={text.slice(folded[index - 1]?.at ?? 0, at)} />
          <details>
            <summary>{words.source.folded(lines)}</summary>
            <MessageText text={quote} />
          </details>
        </Fragment>
      ))}
      <MessageText text={text.slice(folded.at(-1)?.at ?? 0)} />
    </>
  )
}

function MessageText({ text }: { text: string }) {
  const shown = text.trim()
  return shown === '' ? null : (
    <div class="message-text" dir="auto">
      {shown}
    </div>
  )
}

/** A message as its reader saw it: visible text, what was folded of it, and what was hidden in it. */
export function SourceView({ message }: { message: MessageSource }) {
  const { now } = useActions()
  const { source: text } = words
  return (
    <div class="message">
      <div class="message-subject" dir="auto">
        {message.subject || words.composer.noSubject}
      </div>
      <dl class="fields">
        <dt>{text.from}</dt>
        <dd dir="auto">{message.from}</dd>
        <dt>{text.to}</dt>
        <dd dir="auto">{message.to}</dd>
        {message.cc && (
          <>
            <dt>{text.cc}</dt>
            <dd dir="auto">{message.cc}</dd>
          </>
        )}
        <dt>{text.date}</dt>
        <dd>{words.date(message.date, now())}</dd>
      </dl>
      <FoldedText {...message} />
      <HiddenTexts hidden={message.hidden} />
    </div>
  )
}
