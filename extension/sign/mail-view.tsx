import { actionWords } from '../../shared/action-words'
import type { ReadMail } from './read-signed'
import { visible } from './visible'

const said = actionWords.sign

/** One mail, whole, as its recipients will see it. */
export function MailView({ mail, label }: { mail: ReadMail; label: string }) {
  const heads: [string, string, readonly string[]][] = [
    ['from', said.from, [mail.from]],
    ['to', said.to, mail.to],
    ['cc', said.cc, mail.cc],
    ['bcc', said.bcc, mail.bcc],
    ['subject', said.subject, [mail.subject || said.noSubject]],
  ]
  return (
    <>
      <dl class="heads" {...(label && { 'aria-label': label })}>
        {heads
          .filter(([, , values]) => values.length > 0)
          .map(([key, label, values]) => (
            <div key={key} data-head={key}>
              <dt>{label}</dt>
              {values.map(value => (
                <dd key={value}>
                  <bdi>{visible(value)}</bdi>
                </dd>
              ))}
            </div>
          ))}
      </dl>
      <pre class="text" data-text>
        {visible(withoutFiller(mail.text))}
      </pre>
      {mail.attachments.length > 0 && (
        <>
          <h3>{said.attachments}</h3>
          <ul>
            {mail.attachments.map(({ name, type, bytes }) => (
              <li key={name}>
                <bdi>{visible(name)}</bdi> <span class="quiet">{`${type}, ${Math.ceil(bytes / 1024)} kB`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {mail.links.length > 0 && (
        <>
          <h3>{said.links}</h3>
          <ul>
            {mail.links.map(({ url, host }) => (
              <li key={url}>
                <strong>{host}</strong> <span class="quiet">{visible(url)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {mail.html && <p class="warn">{said.html}</p>}
    </>
  )
}

/** Empty lines beyond this many are shown as their number. */
const filler = /\n(?:[^\S\n]*\n){12,}/g
const withoutFiller = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(filler, lines => `\n\n${said.emptyLines(lines.split('\n').length - 2)}\n\n`)
