import type { AccountState } from '../../shared/protocol'
import type { ShownRow } from '../../shared/saved-list'

/** Where Gmail finds a row's message by its Message-ID; '' where the row rests on none, or its account is another's or a file. */
export function messageLink({ account, rfcId }: ShownRow, shown: AccountState | undefined): string {
  if (shown?.state !== 'connected' || shown.kind !== 'google' || shown.id !== account || !rfcId) return ''
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(shown.address)}#search/${encodeURIComponent(`rfc822msgid:${rfcId}`)}`
}
