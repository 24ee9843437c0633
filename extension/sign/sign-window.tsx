import { useEffect, useRef, useState } from 'preact/hooks'
import { isMass, isRed, type ToSign, type Warning } from '../../shared/action'
import { leavesMailbox } from '../../shared/action-operation'
import { actionWords } from '../../shared/action-words'
import { EventLines } from '../cards/event-lines'
import { BatchView, sharedMail } from './batch-view'
import { useSeen, useSettled } from './guards'
import { OperationView } from './operation-view'
import type { ReadSigned } from './read-signed'
import { visible } from './visible'

export type SignState = {
  /** `at` = when it stood on the screen (performance.now()). */
  shown: { item: ToSign; read: ReadSigned; at: number } | null
  phase: 'loading' | 'shown' | 'busy' | 'consenting' | 'nothing' | 'refused'
  notice: 'tooSoon' | 'expired' | 'changed' | null
}

const said = actionWords.sign
/** Signing is possible this long after the last change of what is shown (milliseconds). */
const settleMs = { plain: 800, red: 1600 }

type Acts = { onSign(second: boolean): void; onReject(): void; onConsent(): void; onClose(): void }

/** The one place where a signature can be given. Shows the exact bytes, whole, the account first. */
export function SignWindow({ state, ...acts }: { state: SignState } & Acts) {
  const { shown, phase } = state
  if (!shown)
    return (
      <main class="sign">
        <p class={phase === 'loading' ? 'late' : ''}>{phase === 'refused' ? said.refused : phase === 'nothing' ? said.nothing : ''}</p>
      </main>
    )
  return <Shown key={shown.item.nonce} state={state} shown={shown} {...acts} />
}

function Shown({
  state,
  shown,
  onSign,
  onReject,
  onConsent,
  onClose,
}: { state: SignState; shown: NonNullable<SignState['shown']> } & Acts) {
  const { item, read } = shown
  const { signed, operations } = read
  const [second, setSecond] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const seen = useSeen(end)
  const settled = useSettled(isRed(item.warnings) ? settleMs.red : settleMs.plain)
  useEffect(() => heading.current?.focus(), [])
  const red = isRed(item.warnings)
  const hiddenForm = operations.some(({ mail }) => mail?.html === 'other')
  const mass = isMass(signed)
  const ready = settled && seen && state.phase === 'shown' && (!(red || mass) || second) && item.needs === null && !hiddenForm
  return (
    <main class="sign" data-action={item.id}>
      <header>
        <h1 tabIndex={-1} ref={heading}>
          {actionWords.tools[signed.tool]}
        </h1>
        <p class="account">
          <bdi>{said.as(visible(signed.address))}</bdi>
        </p>
        <p class="quiet">
          {said.asked}: <bdi>{visible(item.question)}</bdi>
        </p>
        {item.behind > 0 && <p class="quiet">{said.behind(item.behind)}</p>}
      </header>
      <Warnings warnings={item.warnings} />
      {item.stale && <p class="warn">{actionWords.linked.stale}</p>}
      {item.event && <EventLines event={item.event} />}
      <Operations read={read} item={item} />
      <p class="quiet">{operations.some(({ operation }) => leavesMailbox(operation)) ? said.cannotUndo : said.canUndo}</p>
      <div ref={end} />
      <footer>
        <p role="status">{state.notice ? said[state.notice] : seen ? '' : said.scroll}</p>
        {(red || mass) && <Second red={red} mass={mass ? operations.length : 0} given={second} onGive={setSecond} />}
        {item.needs && <Needs needs={item.needs} asking={state.phase === 'consenting'} onConsent={onConsent} />}
        <div class="bar">
          <button type="button" id="reject" class="button plain" onClick={onReject}>
            {actionWords.reject}
          </button>
          <button type="button" id="edit" class="button plain" onClick={onClose}>
            {actionWords.edit}
          </button>
          <button
            type="button"
            id="sign"
            class="button primary"
            disabled={!ready}
            onClick={event => {
              if (event.isTrusted && ready && document.visibilityState === 'visible') onSign(second)
            }}
            onKeyDown={event => {
              if (event.repeat) event.preventDefault()
            }}
          >
            {said.signs(operations.length, signed.tool)}
          </button>
        </div>
      </footer>
    </main>
  )
}

/** Google's leave comes before the signature. */
function Needs({ needs, asking, onConsent }: { needs: NonNullable<ToSign['needs']>; asking: boolean; onConsent(): void }) {
  return (
    <div class="needs">
      <p>{needs === 'mail' ? said.needsMail : said.needsCalendar}</p>
      <button type="button" id="consent" class="button" disabled={asking} onClick={onConsent}>
        {asking ? said.consenting : said.consent}
      </button>
    </div>
  )
}

/** What is dangerous, and what goes to many, takes a step of its own before the signature. */
function Second({ red, mass, given, onGive }: { red: boolean; mass: number; given: boolean; onGive(given: boolean): void }) {
  const label = red && mass > 0 ? said.secondBoth(mass) : mass > 0 ? said.secondMass(mass) : said.second
  return (
    <label class="second">
      <input type="checkbox" id="second" checked={given} onChange={event => onGive(event.isTrusted && event.currentTarget.checked)} />
      {label}
    </label>
  )
}

function Operations({ read: { signed, operations }, item }: { read: ReadSigned; item: ToSign }) {
  const shared = sharedMail(operations)
  return (
    <>
      {shared ? (
        <BatchView operations={operations} shared={shared} />
      ) : (
        operations.map((each, at) => <OperationView key={at} read={each} touched={item.touched[at]} at={at} of={operations.length} />)
      )}
      {signed.guards.some(guard => 'silent' in guard) && <p class="quiet">{said.unlessWritten}</p>}
    </>
  )
}

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul class="warnings">
      {warnings.map(({ code, level, about }) => (
        <li key={`${code}${about}`} data-warning={code} data-level={level}>
          <strong>{actionWords.levels[level]}</strong> {actionWords.warnings[code]} {about && <bdi>{visible(about)}</bdi>}
        </li>
      ))}
    </ul>
  )
}
