import { words } from '../../shared/words'
import { numberIn } from './mind'
import type { PartProps } from './options'
import { SavedField } from './saved-field'

const { acting: text } = words.options

/** Whether Countersign may propose anything, and how long a signed mail waits. */
export function Acting({ state, actions }: PartProps) {
  const settings = state.settings
  if (!settings) return null
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          id="read-only"
          checked={settings.readOnly}
          onChange={event => actions.saveSettings({ readOnly: event.currentTarget.checked })}
        />
        {text.readOnly}
      </label>
      <p class="quiet">{text.readOnlyMeans}</p>
      <SavedField
        id="undo-send"
        label={text.undoSend}
        value={String(settings.undoSendSeconds)}
        inputMode="numeric"
        parse={value => {
          const seconds = numberIn(value, 0, 120)
          return Number.isInteger(seconds) ? seconds : null
        }}
        onSave={undoSendSeconds => actions.saveSettings({ undoSendSeconds })}
      />
    </>
  )
}
