import type { Origin } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { originWords } from '../cards/origin'
import { AddressLine, bareAddress } from './address'
import type { ReadLink, ReadMail } from './read-signed'
import { visible, visibleLines } from './visible'

const said = actionWords.sign

/** One mail, whole, as its recipients will see it; `origins` say where its recipients came from. */
export function MailView({ mail, label, origins }: { mail: ReadMail; label: string; origins: readonly Origin[] }) {
  const heads: [string, string, readonly string[]][] = [
    ['from', said.from, [mail.from]],
    ['to', said.to, mail.to],
    ['cc', said.cc, mail.cc],
    ['bcc', said.bcc, mail.bcc],
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
                <Person key={value} text={value} note={key === 'from' ? '' : originWords(origins, bareAddress(value))} />
              ))}
            </div>
          ))}
        <div data-head="subject">
          <dt>{said.subject}</dt>
          <dd>
            <bdi>{visible(mail.subject || said.noSubject)}</bdi>
          </dd>
        </div>
      </dl>
      <p class="quiet small intro">{said.whole}</p>
      <pre class="text" data-text dir="auto">
        {visibleLines(mail.text)}
      </pre>
      <Files of={mail.attachments} />
      <Addresses title={said.links} of={mail.links} />
      <Addresses title={said.images} of={mail.images} />
      {mail.html === 'other' && <p class="warn">{said.html}</p>}
    </>
  )
}

function Person({ text, note }: { text: string; note: string }) {
  return (
    <dd>
      <AddressLine text={text} />
      {note && <span class="origin">{note}</span>}
    </dd>
  )
}

function Files({ of }: { of: ReadMail['attachments'] }) {
  if (of.length === 0) return null
  return (
    <>
      <h3>{said.attachments}</h3>
      <ul class="addresses">
        {of.map(({ name, type, bytes }, at) => (
          <li key={at}>
            <bdi>{visible(name)}</bdi> <span class="quiet">{`${type}, ${Math.ceil(bytes / 1024)} kB`}</span>
          </li>
        ))}
      </ul>
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
