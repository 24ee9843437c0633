import type { ErrorWords } from '../../shared/error-words'
import { words } from '../../shared/words'
import { Mark } from '../sidebar/mark'
import { Accounts } from './accounts'
import { Acting } from './acting'
import { GoogleClient } from './google-client'
import { ImportFile } from './import-mail'
import { Look } from './look'
import { Mind } from './mind'
import { NeverSend } from './never-send'
import { SampleMailbox } from './sample-mailbox'
import type { OptionsActions, OptionsState, Task } from './state'

export type PartProps = { state: OptionsState; actions: OptionsActions }

const { options: text } = words

/** Everything that can be set, one section a concern; each shows its own outcome. */
export function Options({ state, actions }: PartProps) {
  if (!state.about || !state.settings) return <main class="options" aria-busy="true" />
  const part = { state, actions }
  return (
    <main class="options">
      <h1 class="mark">
        <Mark size={22} /> {text.title}
      </h1>
      <section aria-labelledby="accounts">
        <h2 id="accounts">{text.sections.accounts}</h2>
        <Accounts {...part} />
      </section>
      <section aria-labelledby="sample">
        <h2 id="sample">{text.sections.sample}</h2>
        <SampleMailbox {...part} />
      </section>
      <section aria-labelledby="client">
        <h2 id="client">{text.sections.client}</h2>
        <GoogleClient {...part} />
      </section>
      <section aria-labelledby="file">
        <h2 id="file">{text.sections.file}</h2>
        <ImportFile {...part} />
      </section>
      <section aria-labelledby="mind">
        <h2 id="mind">{text.sections.mind}</h2>
        <Mind {...part} />
      </section>
      <section aria-labelledby="acting">
        <h2 id="acting">{text.sections.acting}</h2>
        <Acting {...part} />
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{text.sections.privacy}</h2>
        <NeverSend {...part} />
      </section>
      <section aria-labelledby="look">
        <h2 id="look">{text.sections.look}</h2>
        <Look {...part} />
      </section>
    </main>
  )
}

/** What came of a task, where the task was begun. */
export function Outcome({ state, tasks }: { state: OptionsState; tasks: readonly Task[] }) {
  const { outcome } = state
  const mine = outcome && tasks.includes(outcome.task) ? outcome : null
  const error: ErrorWords | null = mine && 'error' in mine ? words.errors[mine.error] : null
  return (
    <div class="outcome" role="status" data-outcome={mine ? ('error' in mine ? mine.error : 'done') : ''}>
      {error && (
        <p class="failure">
          <strong>{error.says}</strong> {error.next}
        </p>
      )}
      {mine && 'done' in mine && <p class="done">{mine.done}</p>}
    </div>
  )
}
