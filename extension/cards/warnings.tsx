import { type Warning, worstFirst } from '../../shared/action'
import { actionWords } from '../../shared/action-words'
import { visible } from '../sign/visible'

/** What the rules found, the worst first in colour and in words; what one rule says of several values is one line that names each. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul class="warnings">
      {grouped(warnings).map(({ code, level, abouts }) => (
        <li key={`${code}${level}`} data-warning={code} data-level={level}>
          <span aria-hidden="true">{level === 'amber' ? '◆' : '■'}</span>
          <span>
            <strong>{actionWords.levels[level]}:</strong> {saidOf(code, abouts.length)}{' '}
            {abouts.map((about, at) => (
              <span key={about}>
                {at > 0 && ', '}
                <bdi>{visible(about)}</bdi>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

const saidOf = (code: Warning['code'], values: number): string =>
  (values > 1 ? actionWords.severalWarned[code] : undefined) ?? actionWords.warnings[code]

type Grouped = Pick<Warning, 'code' | 'level'> & { abouts: string[] }

function grouped(warnings: readonly Warning[]): Grouped[] {
  const groups = new Map<string, Grouped>()
  for (const { code, level, about } of worstFirst(warnings)) {
    const key = `${level} ${code}`
    const group = groups.get(key) ?? { code, level, abouts: [] }
    groups.set(key, group)
    if (about && !group.abouts.includes(about)) group.abouts.push(about)
  }
  return [...groups.values()]
}
