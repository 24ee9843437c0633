import { useState } from 'preact/hooks'
import type { AccountInfo } from '../../shared/protocol'
import { words } from '../../shared/words'
import { Outcome, type PartProps } from './options'
import type { OptionsActions } from './state'

const { accounts: text } = words.options

export function Accounts({ state, actions }: PartProps) {
  const ready = Boolean(state.about?.clientId && state.about.hasClientSecret)
  return (
    <>
      {state.accounts.length === 0 && <p class="quiet">{text.none}</p>}
      <ul class="accounts" id="account-list">
        {state.accounts.map(account => (
          <Account key={account.id} account={account} mayAct={state.settings?.readOnly === false} actions={actions} />
        ))}
      </ul>
      {!ready && <p class="quiet">{text.needsClient}</p>}
      <Outcome state={state} tasks={['forget']} />
    </>
  )
}

function Account({ account, mayAct, actions }: { account: AccountInfo; mayAct: boolean; actions: OptionsActions }) {
  const [sure, setSure] = useState(false)
  const { id, kind, address, name, messages, error, calendar, acting } = account
  return (
    <li data-account={address}>
      <div class="account-name">
        <bdi>{address}</bdi>
        <span class="quiet small" dir="auto">
          {kind === 'google'
            ? [text.google, calendar ? text.calendar : ''].filter(Boolean).join(' · ')
            : [text.file(messages), name].filter(Boolean).join(' · ')}
        </span>
        {error && <span class="warn-text small">{words.errors[error].says}</span>}
      </div>
      {sure ? (
        <div class="bar">
          <span>{text.forgetSure}</span>
          <button type="button" class="button" onClick={() => actions.forget(id)}>
            {text.sure}
          </button>
          <button type="button" class="button plain" onClick={() => setSure(false)}>
            {text.keep}
          </button>
        </div>
      ) : (
        <div class="bar">
          {error && (
            <button type="button" class="button" onClick={() => actions.connect(address, null)}>
              {text.again}
            </button>
          )}
          {calendar === false && (
            <button type="button" class="button" onClick={() => actions.connect(address, null, 'calendar')}>
              {text.readCalendar}
            </button>
          )}
          {mayAct && acting === false && (
            <button type="button" class="button" data-allow-acting onClick={() => actions.connect(address, null, 'acting')}>
              {text.allowActing}
            </button>
          )}
          <a class="button" href={actions.sidebarUrl(id)} target="_blank" rel="noreferrer">
            {text.open}
          </a>
          <button type="button" class="button plain" onClick={() => setSure(true)}>
            {kind === 'google' ? text.forget : text.forgetFile}
          </button>
        </div>
      )}
    </li>
  )
}
