import type { EventNote, Guard, Touched } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import type { Judged } from './policy/judged'

/** What a call would do, exactly, and what the rules have to know of it. */
export type Prepared = {
  operations: Operation[]
  guards: Guard[]
  /** How the things it changes stand now. */
  touched: Touched[]
  event: EventNote | null
  /** Names of the labels in it by their ids. */
  labels: Readonly<Record<string, string>>
  /** Files of a mail that is forwarded which cannot go along. */
  dropped: readonly string[]
} & Pick<Judged, 'recipients' | 'targets' | 'original' | 'text' | 'attached'>

export const nothingJudged = {
  event: null,
  labels: {},
  dropped: [],
  recipients: [],
  targets: [],
  original: null,
  text: '',
  attached: [],
} satisfies Partial<Prepared>
