import type { MessageSource } from '../../shared/protocol'
import { words } from '../../shared/words'
import { useActions } from './actions'

/** A message as its reader saw it: visible text, folded quotes, and what was hidden in it. */
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
        <dt>{text.date}</dt>
        <dd>{words.date(message.date, now())}</dd>
      </dl>
      <div class="message-text" dir="auto">
        {message.text}
      </div>
      {message.folded.map(({ at, lines, text: folded }) => (
        <details key={at}>
          <summary>{text.folded(lines)}</summary>
          <div class="message-text" dir="auto">
            {folded}
          </div>
        </details>
      ))}
      {message.hidden.length > 0 && (
        <details>
          <summary>{text.hidden(message.hidden.length)}</summary>
          {message.hidden.map(({ text: hidden, level }, index) => (
            <p key={index} class={`hidden-text ${level}`} dir="auto">
              {hidden}
            </p>
          ))}
        </details>
      )}
    </div>
  )
}
