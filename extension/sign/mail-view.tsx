import { actionWords } from '../../shared/action-words'
import type { ReadLink, ReadMail } from './read-signed'
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
      <Addresses title={said.links} of={mail.links} />
      <Addresses title={said.images} of={mail.images} />
      {mail.html === 'other' && <p class="warn">{said.html}</p>}
    </>
  )
}

/** Where things lead or come from: the host first, then the whole address. */
function Addresses({ title, of }: { title: string; of: readonly ReadLink[] }) {
  if (of.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="addresses">
        {of.map(({ url, host, text }, at) => (
          <li key={at}>
            {text && <bdi>{`${visible(text)}: `}</bdi>}
            <strong>{visible(host)}</strong> <span class="quiet">{visible(url)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Empty lines beyond this many are shown as their number. */
const filler = /\n(?:[^\S\n]*\n){12,}/g
const withoutFiller = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(filler, lines => `\n\n${said.emptyLines(lines.split('\n').length - 2)}\n\n`)
