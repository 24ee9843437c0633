import { useState } from 'preact/hooks'
import type { Settings } from '../../shared/settings'
import { words } from '../../shared/words'
import { Outcome, type PartProps } from './options'

const { privacy: text, save } = words.options

type List = keyof Settings['neverSend']
const lists: List[] = ['labels', 'senders', 'words']

/** Mail that never goes to a mind outside this computer: one entry a line. */
export function NeverSend({ state, actions }: PartProps) {
  const kept = state.settings?.neverSend
  const [typed, setTyped] = useState<Partial<Record<List, string>>>({})
  const entries = (list: List): string[] => (typed[list] === undefined ? (kept?.[list] ?? []) : lines(typed[list]))
  return (
    <form
      class="form"
      onSubmit={event => {
        event.preventDefault()
        actions.saveSettings({ neverSend: { labels: entries('labels'), senders: entries('senders'), words: entries('words') } })
      }}
    >
      <p>{text.text}</p>
      <div class="lists">
        {lists.map(list => (
          <div key={list}>
            <label for={`never-${list}`}>{text[list]}</label>
            <textarea
              id={`never-${list}`}
              class="field"
              rows={4}
              dir="auto"
              value={typed[list] ?? (kept?.[list] ?? []).join('\n')}
              onInput={event => setTyped({ ...typed, [list]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <button type="submit" id="save-never-send" class="button" disabled={state.busy !== null}>
        {save}
      </button>
      <Outcome state={state} tasks={['settings']} />
    </form>
  )
}

const lines = (value: string): string[] => [
  ...new Set(
    value
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  ),
]
