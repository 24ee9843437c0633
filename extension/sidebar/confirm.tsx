import type { Estimate, FileShown } from '../../shared/answer'
import type { RunView } from '../../shared/run-view'
import { words } from '../../shared/words'
import { useActions } from './actions'

/** A question that takes long, costs, or would send files waits here for an OK. */
export function Confirm({ run, estimate }: { run: RunView; estimate: Estimate }) {
  const { confirm, stop } = useActions()
  const { files, okReason, receipt } = run
  const text = words.confirm
  return (
    <section class="card">
      <p>{okReason === 'quota' ? text.quota(estimate) : text.cost(estimate)}</p>
      {files.length > 0 && <FilesThatGo mind={estimate.mind} files={files} />}
      <p class="quiet small">{okReason !== 'quota' && receipt ? text.nothingSent : text.nothingYet}</p>
      <div class="bar">
        <button type="button" id="confirm-run" class="button primary" onClick={() => confirm(run.id, true)}>
          {files.length > 0 ? text.goWith(files.length) : text.go}
        </button>
        {files.length > 0 && (
          <button type="button" id="confirm-text" class="button" onClick={() => confirm(run.id, false)}>
            {text.goWithout}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => stop(run.id)}>
          {text.not}
        </button>
      </div>
    </section>
  )
}

/** Every picture and PDF that would leave as it is, before it does. */
function FilesThatGo({ mind, files }: { mind: string; files: readonly FileShown[] }) {
  return (
    <>
      <p>{words.confirm.files(mind, files.length)}</p>
      <ul class="sent-files">
        {files.map(({ messageId, part, name, size }) => (
          <li key={`${messageId}/${part}`}>
            <bdi>{words.sent.file(name, size)}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
