import { type Action, isRed, type OperationProgress, Signed, type Warning, warningCodes } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { allActions } from '../store/actions'
import { levelOfSending } from './policy/deeds'
import type { Judged } from './policy/judged'

const tenMinutes = 600_000
const day = 86_400_000

const isUnderWay = new Set<Action['state']>(['held', 'running'])
const mayHaveGone = new Set<OperationProgress['state']>(['done', 'sending', 'unknown'])
const stays = new Set<OperationProgress['state']>(['left', 'failed'])
/** Nothing of it leaves, whatever it was to do. */
const isOff = new Set<Action['state']>(['rejected', 'blocked'])

const operationsOf = ({ signed }: Pick<Action, 'signed'>): Operation[] =>
  signed === null ? [] : Signed.parse(JSON.parse(signed)).operations
const mailsOf = (action: Action): number => operationsOf(action).filter(({ type }) => type === 'send').length

/** How many mails of an action went out, may have or are about to. */
function gone({ state, progress }: Action, operations: readonly Operation[]): number {
  const goes = (each?: OperationProgress) =>
    each !== undefined && (isUnderWay.has(state) ? !stays.has(each.state) : mayHaveGone.has(each.state))
  return operations.filter(({ type }, n) => type === 'send' && goes(progress[n])).length
}

export type Volume = Pick<Judged['before'], 'sendsTenMinutes' | 'mailsToday'>

/** What these actions sent, may have sent or are about to send. */
export function volumeOf(actions: readonly Action[], now: number): Volume {
  const sent = (since: number) =>
    actions
      .filter(({ state, endedAt }) => isUnderWay.has(state) || (endedAt ?? 0) > now - since)
      .map(action => gone(action, operationsOf(action)))
  return { sendsTenMinutes: sent(tenMinutes).filter(n => n > 0).length, mailsToday: sent(day).reduce((sum, n) => sum + n, 0) }
}

type Place = Pick<Action, 'step' | 'call'>
const isBefore = (one: Place, other: Place): boolean => one.step - other.step < 0 || (one.step === other.step && one.call < other.call)

/** Cards of its run that an action at this place comes after; `ofRun` in the order of their calls. What was rejected or blocked sends nothing. */
export function cardsBefore(ofRun: readonly Action[], place: Place): Pick<Judged['before'], 'outbound' | 'redsInARow'> {
  const before = ofRun.filter(action => isBefore(action, place))
  const calm = before.toReversed().findIndex(({ warnings }) => !isRed(warnings))
  return {
    outbound: before.filter(action => !isOff.has(action.state) && mailsOf(action) > 0).length,
    redsInARow: calm < 0 ? before.length : calm,
  }
}

/** An action as RATE judges it when it is signed, by what was sent since it was proposed; null where that changes nothing. How many one question may send was judged by its words. */
export async function rateNow(action: Action, now: number): Promise<Pick<Action, 'warnings' | 'state'> | null> {
  const mails = mailsOf(action)
  if (mails === 0) return null
  const others = (await allActions(action.account)).filter(({ id }) => id !== action.id)
  const today = volumeOf(others, now).mailsToday + mails
  const sends = volumeOf(
    others.filter(({ run }) => run !== action.run),
    now,
  ).sendsTenMinutes
  const level = levelOfSending({ mailsToday: today, sendsTenMinutes: sends })
  if (!level) return null
  const rate: Warning = { code: 'RATE', level, about: String(level === 'block' ? today : sends + 1) }
  if (action.warnings.some(({ code, level }) => code === 'RATE' && level === rate.level)) return null
  const warnings = [...action.warnings.filter(({ code }) => code !== 'RATE'), rate]
  return {
    warnings: warnings.toSorted((a, b) => warningCodes.indexOf(a.code) - warningCodes.indexOf(b.code)),
    state: rate.level === 'block' ? 'blocked' : action.state,
  }
}
