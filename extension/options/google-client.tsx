import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../../shared/words'
import { Outcome, type PartProps } from './options'
import type { OptionsActions } from './state'

const { client: text } = words.options
const [project, apis, consent, webClient, enter] = text.steps

/** The user's own OAuth client, step by step. */
export function GoogleClient({ state, actions }: PartProps) {
  return (
    <>
      <p>{text.why}</p>
      <ol class="steps">
        <Step title={project.title} text={project.text}>
          <Outside href={project.link} label={text.open} />
        </Step>
        <Step title={apis.title} text={apis.text}>
          <Outside href={apis.link} label={text.openGmail} />
          <Outside href={apis.link2} label={text.openCalendar} />
        </Step>
        <Step title={consent.title} text={consent.text}>
          <Outside href={consent.link} label={text.open} />
        </Step>
        <Step title={webClient.title} text={webClient.text}>
          <Redirect url={state.about?.redirectUrl ?? ''} actions={actions} />
          <Outside href={webClient.link} label={text.open} />
        </Step>
        <Step title={enter.title} text={enter.text}>
          <ClientForm state={state} actions={actions} />
        </Step>
      </ol>
      <p class="quiet">{text.unverified}</p>
    </>
  )
}

function Step({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <li>
      <h3>{title}</h3>
      <p>{text}</p>
      <div class="bar">{children}</div>
    </li>
  )
}

const Outside = ({ href, label }: { href: string; label: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {label}
  </a>
)

function Redirect({ url, actions }: { url: string; actions: OptionsActions }) {
  const [copied, setCopied] = useState(false)
  return (
    <div class="redirect">
      <output id="redirect" class="mono" aria-label={text.redirect}>
        {url}
      </output>
      <button
        type="button"
        id="copy-redirect"
        class="button"
        aria-label={text.copyRedirect}
        onClick={() => void actions.copy(url).then(setCopied)}
        onBlur={() => setCopied(false)}
      >
        <span aria-live="polite">{copied ? words.options.copied : words.options.copy}</span>
      </button>
    </div>
  )
}

/** Connecting keeps what is typed here first; with a kept secret, nothing has to be typed. */
function ClientForm({ state, actions }: PartProps) {
  const [id, setId] = useState(state.about?.clientId ?? '')
  const [secret, setSecret] = useState('')
  const kept = Boolean(state.about?.hasClientSecret && id.trim() === state.about.clientId)
  const typed = id.trim() !== '' && secret.trim() !== ''
  return (
    <form
      class="form"
      onSubmit={event => {
        event.preventDefault()
        actions.connect('', typed ? { id: id.trim(), secret: secret.trim() } : null)
        setSecret('')
      }}
    >
      <label for="client-id">{text.id}</label>
      <input
        id="client-id"
        class="field mono"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        value={id}
        onInput={event => setId(event.currentTarget.value)}
      />
      <label for="client-secret">{text.secret}</label>
      <input
        id="client-secret"
        class="field mono"
        type="password"
        autocomplete="off"
        maxLength={300}
        placeholder={kept ? text.secretKept : ''}
        value={secret}
        onInput={event => setSecret(event.currentTarget.value)}
      />
      <button type="submit" id="connect" class="button primary" disabled={!(typed || kept) || state.busy !== null}>
        {state.busy === 'connect' ? text.connecting : typed ? text.saveAndConnect : text.connect}
      </button>
      <Outcome state={state} tasks={['connect']} />
    </form>
  )
}
