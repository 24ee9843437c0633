import { useState } from 'preact/hooks'
import { words } from '../../shared/words'
import { Outcome, type PartProps } from './options'

const { file: text } = words.options

export function ImportFile({ state, actions }: PartProps) {
  const [file, setFile] = useState<File | null>(null)
  const [address, setAddress] = useState('')
  return (
    <form
      class="form"
      onSubmit={event => {
        event.preventDefault()
        if (file) actions.importFile(file, address.trim())
      }}
    >
      <p>{text.text}</p>
      <label for="mail-file">{text.file}</label>
      <input
        id="mail-file"
        type="file"
        accept=".mbox,.eml,.jsonl,.txt"
        onChange={event => setFile(event.currentTarget.files?.[0] ?? null)}
      />
      <label for="mail-address">{text.address}</label>
      <input
        id="mail-address"
        class="field"
        type="email"
        autocomplete="email"
        maxLength={320}
        placeholder={text.addressHint}
        value={address}
        onInput={event => setAddress(event.currentTarget.value)}
      />
      <button type="submit" id="import" class="button" disabled={!file || !address.trim() || state.busy !== null}>
        {state.busy === 'import' ? text.sending(state.percent) : text.import}
      </button>
      <Outcome state={state} tasks={['import']} />
    </form>
  )
}
