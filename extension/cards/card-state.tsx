import { useEffect, useState } from 'preact/hooks'
import { type Card, isOvertaken, type LookThere } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { errorWords } from '../../shared/error-words'
import { outcomeWords, whyWords } from '../../shared/outcome-words'
import { gmailLink } from '../sidebar/gmail-link'
import { visible } from '../sign/visible'

/** What has become of a card; one that waits for its signature says so by its buttons. */
export function CardState({ card }: { card: Card }) {
  const { state, undone, done, left, error, back, look, runsAt } = card
  if (isOvertaken(card, done))
    return (
      <p class="quiet small" role="status">
        {`${errorWords.changed.says} ${actionWords.overtaken}`}
      </p>
    )
  if (state === 'held' && runsAt !== null) return <Held until={runsAt} />
  return (
    <>
      <p class="quiet small" role="status">
        {undone ? actionWords.undone : state !== 'proposed' && <bdi>{visible(outcomeWords(card))}</bdi>}
        {back !== 'none' && ` ${actionWords.back[back]}`}
        {left.length > 0 && ` ${actionWords.left(left)}`}
        {!undone && error && ` ${whyWords(card)}`}
      </p>
      {look && <Look there={look} />}
    </>
  )
}

/** How long it can still be cancelled. The number is for the eye: a screen reader hears it once. */
function Held({ until }: { until: number }) {
  const secondsLeft = () => Math.max(0, Math.ceil((until - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(secondsLeft)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsLeft()), 250)
    return () => clearInterval(timer)
  }, [until])
  return (
    <p class="quiet small" role="timer" data-held>
      {seconds > 0 ? actionWords.heldFor(seconds) : actionWords.states.running}
    </p>
  )
}

/** The way to where Google itself shows what became of it. */
function Look({ there: { at, url } }: { there: LookThere }) {
  const { href, target } = gmailLink(url)
  return (
    <p class="small">
      <a href={href} target={target} rel="noreferrer" data-look>
        {actionWords.look[at]}
      </a>
    </p>
  )
}
