import { type Action, Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { parseAddresses } from '../reader/mime/addresses'

/** What of a batch is done, by name: the addresses that its mails went to, or the titles of what was changed. */
export function reachedOf({ signed, progress, touched }: Pick<Action, 'signed' | 'progress' | 'touched'>): string[] {
  if (signed === null || progress.length < 2) return []
  const { operations } = Signed.parse(JSON.parse(signed))
  const titles = touched.length === operations.length ? touched.map(({ title }) => title) : []
  return operations
    .flatMap((operation, n) => (progress[n]?.state === 'done' ? [recipientsOf(operation) || (titles[n] ?? '')] : []))
    .filter(Boolean)
}

function recipientsOf(operation: Operation): string {
  if (operation.type !== 'send') return ''
  const text = atob(operation.raw.replaceAll('-', '+').replaceAll('_', '/')).replaceAll(/\r\n[ \t]/g, ' ')
  const line = text.split('\r\n').find(each => each.startsWith('To: ')) ?? ''
  return parseAddresses(line.slice('To: '.length))
    .map(({ address }) => address)
    .join(', ')
}
