import { useState } from 'preact/hooks'
import type { Settings } from '../../shared/settings'
import { words } from '../../shared/words'
import { Outcome, type PartProps } from './options'
import { SavedField } from './saved-field'

const { mind: text } = words.options

export function Mind({ state, actions }: PartProps) {
  const settings = state.settings
  if (!settings) return null
  return (
    <>
      <fieldset class="minds">
        <legend class="visually-hidden">{text.label}</legend>
        <MindChoice value="built-in" title={text.builtIn} note={text.builtInText} state={state} actions={actions} />
        <MindChoice value="gemini" title={text.gemini} note={text.geminiText} state={state} actions={actions} />
      </fieldset>
      <GeminiKey state={state} actions={actions} />
      <SavedField
        id="gemini-model"
        label={text.model}
        value={settings.geminiModel}
        parse={value => value.trim() || null}
        onSave={geminiModel => actions.saveSettings({ geminiModel })}
      />
      <SavedField
        id="ask-above"
        label={text.askAbove}
        value={String(settings.askAboveUsd)}
        inputMode="decimal"
        parse={value => numberIn(value, 0, 1000)}
        onSave={askAboveUsd => actions.saveSettings({ askAboveUsd })}
      />
      <Outcome state={state} tasks={['settings']} />
    </>
  )
}

/** null where it is not a number in the range. */
export function numberIn(value: string, min: number, max: number): number | null {
  const wanted = Number(value.replace(',', '.'))
  return value.trim() && wanted >= min && wanted <= max ? wanted : null
}

function MindChoice({ value, title, note, state, actions }: { value: Settings['mind']; title: string; note: string } & PartProps) {
  return (
    <label class="mind">
      <input
        type="radio"
        name="mind"
        value={value}
        checked={state.settings?.mind === value}
        onChange={() => actions.saveSettings({ mind: value })}
      />
      <span>
        <strong>{title}</strong>
        <span class="quiet">{note}</span>
      </span>
    </label>
  )
}

function GeminiKey({ state, actions }: PartProps) {
  const [key, setKey] = useState('')
  const kept = state.about?.hasGeminiKey ?? false
  const idle = state.busy === null
  return (
    <form
      class="form"
      onSubmit={event => {
        event.preventDefault()
        actions.saveKey(key)
        setKey('')
      }}
    >
      <label for="gemini-key">{text.key}</label>
      <input
        id="gemini-key"
        class="field mono"
        type="password"
        autocomplete="off"
        maxLength={500}
        aria-describedby="free-key"
        placeholder={kept ? text.keyKept : ''}
        value={key}
        onInput={event => setKey(event.currentTarget.value)}
      />
      <p id="free-key" class="note">
        {text.free}{' '}
        <a href={text.getKeyLink} target="_blank" rel="noreferrer">
          {text.getKey}
        </a>
      </p>
      <div class="bar">
        <button type="submit" id="save-key" class="button" disabled={!key.trim() || !idle}>
          {text.saveKey}
        </button>
        <button type="button" id="test-key" class="button" disabled={!kept || !idle} onClick={actions.testKey}>
          {state.busy === 'test' ? text.testing : text.test}
        </button>
        {kept && (
          <button type="button" class="button plain" disabled={!idle} onClick={() => actions.saveKey('')}>
            {text.removeKey}
          </button>
        )}
      </div>
      <Outcome state={state} tasks={['key', 'test']} />
    </form>
  )
}
