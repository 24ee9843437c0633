import type { Origin, Style } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { day } from '../../shared/format'
import { useActions } from '../sidebar/actions'
import { gmailLink } from '../sidebar/gmail-link'
import { visible } from '../sign/visible'

/** In words, where a value came from; '' where nothing is known of it. */
export function originWords(origins: readonly Origin[], value: string): string {
  const origin = origins.find(each => each.value.toLowerCase() === value.toLowerCase())
  if (!origin) return ''
  const { from, about } = origin
  if (from === 'mind' && value.includes('@')) return actionWords.strange
  if (from === 'mind' && (value === 'start' || value === 'end')) return actionWords.workedOut
  return actionWords.origins[from](visible(about))
}

/** Behind a value, where it came from. */
export function OriginNote({ origins, value }: { origins: readonly Origin[]; value: string }) {
  const words = originWords(origins, value)
  return words ? (
    <span class="origin" data-origin={value}>
      <bdi>{words}</bdi>
    </span>
  ) : null
}

/** Which mails of the user's own a draft follows, each a click away. */
export function StyleLine({ style: { to, mails } }: { style: Style }) {
  const { now } = useActions()
  const person = to ? to.name || to.address : ''
  return (
    <p class="quiet small" data-style>
      <bdi>{actionWords.style(mails.length, visible(person))}</bdi>{' '}
      {mails.map(({ at, url }, n) => {
        const link = url && gmailLink(url)
        const said = day(at, now())
        return (
          <span key={n}>
            {n > 0 && ', '}
            {link ? (
              <a href={link.href} target={link.target} rel="noreferrer">
                {said}
              </a>
            ) : (
              said
            )}
          </span>
        )
      })}
    </p>
  )
}
