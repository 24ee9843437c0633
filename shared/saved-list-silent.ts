import type { OpenList, ShownRow } from './saved-list'
import { shownRows } from './saved-list-shown'

/** Who was invited, or added by the user, and has not answered; a mail that code could not judge may be an answer. */
export const silentRows = (open: OpenList): ShownRow[] =>
  shownRows(open).filter(({ status, unsure, invited, byYou }) => status === 'none' && !unsure && (invited || byYou))
