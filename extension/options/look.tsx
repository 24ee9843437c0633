import type { Settings } from '../../shared/settings'
import { words } from '../../shared/words'
import { numberIn } from './mind'
import type { PartProps } from './options'
import { SavedField } from './saved-field'

const { look: text } = words.options

const themes: Settings['theme'][] = ['system', 'light', 'dark']

export function Look({ state, actions }: PartProps) {
  const settings = state.settings
  if (!settings) return null
  return (
    <>
      <fieldset class="themes">
        <legend>{text.theme}</legend>
        {themes.map(theme => (
          <label key={theme}>
            <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => actions.saveSettings({ theme })} />
            {text.themes[theme]}
          </label>
        ))}
      </fieldset>
      <SavedField
        id="history-days"
        label={text.history}
        value={String(settings.historyDays)}
        inputMode="numeric"
        parse={value => wholeIn(value, 1, 3650)}
        onSave={historyDays => actions.saveSettings({ historyDays })}
      />
      <SavedField
        id="sidebar-width"
        label={text.width}
        value={String(settings.sidebarWidth)}
        inputMode="numeric"
        parse={value => wholeIn(value, 280, 900)}
        onSave={sidebarWidth => actions.saveSettings({ sidebarWidth })}
      />
      <p class="quiet">{text.shortcut}</p>
    </>
  )
}

function wholeIn(value: string, min: number, max: number): number | null {
  const wanted = numberIn(value, min, max)
  return Number.isInteger(wanted) ? wanted : null
}
