import type { Progress } from '../../shared/run-log'
import type { RunView } from '../../shared/run-view'
import { words } from '../../shared/words'

/** How far it is, with counts. It appears after 300 ms only (by style), so that a fast answer does not flicker. */
export function RunProgress({ progress, run }: { progress: Progress | null; run: RunView }) {
  const text = sentence(progress, run)
  return (
    <div class="progress late" role="status">
      {text}
      {progress && 'of' in progress && progress.of > 0 && <progress value={progress.done} max={progress.of} aria-label={text} />}
    </div>
  )
}

function sentence(progress: Progress | null, run: RunView): string {
  const { progress: text } = words
  if (progress?.phase === 'waiting') return text.waiting(progress.done, progress.of, progress.until)
  if (progress?.phase === 'thinking' && progress.until !== undefined) return text.mindWaiting(run.mind, progress.until)
  if (run.state === 'thinking' || progress?.phase === 'thinking')
    return text.thinking(run.mind, progress?.phase === 'thinking' ? progress.pass : undefined)
  switch (progress?.phase) {
    case 'searching':
      return text.searching(progress.found)
    case 'reading':
      return text.reading(progress.done, progress.of)
    default:
      return text.planning
  }
}
