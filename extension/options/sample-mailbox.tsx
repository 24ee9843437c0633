import { useEffect, useRef } from 'preact/hooks'
import { words } from '../../shared/words'
import { Outcome, type PartProps } from './options'
import { isSample } from './sample'

const { sample: text } = words.options

/** A mailbox of invented mails, to try Countersign without Google. */
export function SampleMailbox({ state, actions }: PartProps) {
  const account = state.accounts.find(isSample)
  const link = useRef<HTMLAnchorElement>(null)
  const { busy, outcome } = state
  const made = outcome?.task === 'sample' && 'done' in outcome
  // The link stands where the button was: the keyboard goes on from there.
  useEffect(() => {
    if (made) link.current?.focus()
  }, [made])
  return (
    <>
      <p>{text.text}</p>
      <div class="bar">
        {account ? (
          <a id="open-sample" class="button primary" ref={link} href={actions.sidebarUrl(account.id)} target="_blank" rel="noreferrer">
            {text.open}
          </a>
        ) : (
          <button type="button" id="make-sample" class="button" disabled={busy !== null} onClick={actions.makeSample}>
            {busy === 'sample' ? text.making : text.make}
          </button>
        )}
      </div>
      <Outcome state={state} tasks={['sample']} />
    </>
  )
}
