import { useEffect, useRef, useState } from 'preact/hooks'
import { approvalMs, isNoticed, isRed, massOf, settleMs, type ToSign } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { actionWords } from '../../shared/action-words'
import { errorWords } from '../../shared/error-words'
import { questionOf } from '../../shared/title-words'
import { EventLines } from '../cards/event-lines'
import { originWords } from '../cards/origin'
import { Warnings } from '../cards/warnings'
import { AddressLine } from './address'
import { BatchView, ChangeView, sharedChange, sharedMail } from './batch-view'
import { useSeen, useSettled, useUncovered } from './guards'
import { OperationView } from './operation-view'
import type { ReadSigned } from './read-signed'
import { visible } from './visible'

export type SignState = {
  /** `at` = when it stood on the screen (performance.now()). */
  shown: { item: ToSign; read: ReadSigned; at: number } | null
  phase: 'loading' | 'shown' | 'busy' | 'consenting' | 'nothing' | 'refused' | 'read-only'
  notice: 'tooSoon' | 'expired' | 'changed' | null
  /** How long a signed mail can still be stopped. */
  holdSeconds: number
}

const said = actionWords.sign

type Acts = { onSign(second: boolean): void; onReject(): void; onEdit(): void; onConsent(): void }

/** The one place where a signature can be given. Shows the exact bytes, whole, the account first. */
export function SignWindow({ state, ...acts }: { state: SignState } & Acts) {
  const { shown, phase } = state
  if (!shown)
    return (
      <main class="sign">
        <p class={phase === 'loading' ? 'late' : ''}>{emptyWords[phase] ?? ''}</p>
      </main>
    )
  return <Shown key={shown.item.nonce} state={state} shown={shown} {...acts} />
}

const readOnly = errorWords['read-only']
/** What the window says where it shows no action. */
const emptyWords: Partial<Record<SignState['phase'], string>> = {
  nothing: said.nothing,
  refused: said.refused,
  'read-only': `${readOnly.says} ${readOnly.next}`,
}

type Showing = { state: SignState; shown: NonNullable<SignState['shown']> } & Acts

function Shown({ state, shown, ...acts }: Showing) {
  const { item, read } = shown
  const { signed, operations } = read
  const whole = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const seen = useSeen(end)
  const uncovered = useUncovered(whole)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="sign" data-action={item.id} ref={whole}>
      <header>
        <p class="account">
          <AddressLine text={signed.address} />
          {item.behind > 0 && <span class="quiet">{said.behind(item.behind)}</span>}
        </p>
        <h1 tabIndex={-1} ref={heading}>
          {questionOf(signed.tool, operations.length)}
        </h1>
        <p class="quiet">
          {said.asked}: <bdi>{visible(item.question)}</bdi>
        </p>
      </header>
      <Warnings warnings={item.warnings} />
      {item.lost && <p class="warn">{actionWords.linked.lost}</p>}
      {item.remade && <p class="aside">{said.remade}</p>}
      {item.stale && <p class="warn">{actionWords.linked.stale}</p>}
      {item.event && <EventLines event={item.event} from={originWords(item.origins, 'start')} />}
      <Operations read={read} item={item} />
      <p class="quiet small">{backOf(signed, item.event, state.holdSeconds)}</p>
      <div ref={end} />
      <Foot state={state} shown={shown} seen={seen} uncovered={uncovered} {...acts} />
    </main>
  )
}

/** What stays in sight: what keeps the user from signing, the steps before it, and the three ways on. */
function Foot({ state, shown, seen, uncovered, onSign, onReject, onEdit, onConsent }: Showing & { seen: boolean; uncovered: boolean }) {
  const { item, read } = shown
  const { signed, operations } = read
  const [second, setSecond] = useState(false)
  const red = isRed(item.warnings)
  const mass = massOf(signed, item.event)
  const settled = useSettled(red ? settleMs.red : settleMs.plain)
  const confirmed = second || !(red || mass > 0)
  const ready = settled && seen && uncovered && confirmed && state.phase === 'shown' && isWhole(shown)
  const notice = state.notice ?? (uncovered ? (seen ? null : 'scroll') : 'hidden')
  return (
    <footer>
      <p role="status" class="small">
        {notice && said[notice]}
      </p>
      {(red || mass > 0) && <Second red={red} mass={mass} given={second} onGive={setSecond} />}
      {item.needs && <Needs needs={item.needs} asking={state.phase === 'consenting'} onConsent={onConsent} />}
      <div class="bar">
        <Clock until={item.expiresAt} />
        <button type="button" id="reject" class="button" onClick={onReject}>
          {actionWords.reject}
        </button>
        <button type="button" id="edit" class="button" onClick={onEdit}>
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
          {said.signs(Math.max(mass, operations.length), signed.tool)}
        </button>
      </div>
    </footer>
  )
}

/** Whether what is shown may be signed as it stands. */
const isWhole = ({ item, read }: NonNullable<SignState['shown']>): boolean =>
  item.needs === null && !item.lost && read.operations.every(({ mail }) => mail?.html !== 'other')

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
  const { origins, labels, touched } = item
  const shared = sharedMail(operations)
  const change = touched.length === operations.length ? sharedChange(operations) : null
  const each = (one: ReadSigned['operations'][number], at: number) => (
    <OperationView
      key={at}
      read={one}
      touched={touched[at]}
      origins={origins}
      labels={labels}
      told={toldOf(signed.tool, one.operation, item.event)}
      at={at}
      of={operations.length}
    />
  )
  return (
    <>
      {shared && <BatchView operations={operations} shared={shared} origins={origins} />}
      {change && <ChangeView change={change} touched={touched} labels={labels} />}
      {!shared && !change && operations.map(each)}
      {signed.guards.some(guard => 'silent' in guard) && <p class="quiet small">{said.unlessWritten}</p>}
    </>
  )
}

/** How it can be taken back: a mail within its hold, what others see by another action, all else by a click. */
function backOf({ operations }: ReadSigned['signed'], event: ToSign['event'], holdSeconds: number): string {
  if (operations.some(({ type }) => type === 'send'))
    return [holdSeconds > 0 && said.hold(holdSeconds), said.cannotUndo].filter(Boolean).join(' ')
  return isNoticed(operations, event) ? said.cannotUndoEvent : said.canUndo
}

/** Whom Google tells of a change of an event, and who sees it untold. */
function toldOf(tool: ReadSigned['signed']['tool'], operation: Operation, event: ToSign['event']): string {
  if (!('notify' in operation)) return ''
  if (operation.notify) return tool === 'respond_to_invite' ? actionWords.event.answers : said.notify
  return event && event.guests > 0 ? said.unmailed : said.silent
}

/** How long what is shown may still be signed. Only its figures change: nothing moves. */
function Clock({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.ceil((until - now) / 1000)
  const shown =
    seconds > 0 && seconds <= approvalMs / 1000 ? said.left(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`) : ''
  return <span class="clock quiet small">{shown}</span>
}
