import { type Warning, worstFirst } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { visible } from '../sign/visible'

/** What the rules found, the worst first in colour and in words. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul class="warnings">
      {worstFirst(warnings).map(({ code, level, about }) => (
        <li key={`${code}${about}`} data-warning={code} data-level={level}>
          <span aria-hidden="true">{level === 'amber' ? '◆' : '■'}</span>
          <span>
            <strong>{actionWords.levels[level]}:</strong> {actionWords.warnings[code]} {about && <bdi>{visible(about)}</bdi>}
          </span>
        </li>
      ))}
    </ul>
  )
}
