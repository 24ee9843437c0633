import type { Warning } from '../../../shared/action'
import type { Judged } from './judged'

/** Every warning that a proposal deserves, in the order of the codes. Pure: the same input, the same warnings. */
export function judge(_judged: Judged): Warning[] {
  return []
}
