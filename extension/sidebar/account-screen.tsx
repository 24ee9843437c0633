import type { ComponentChildren } from 'preact'
import type { AccountId } from '../../shared/mail'
import type { AccountInfo, AccountState } from '../../shared/protocol'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { Failure } from './failure'

type Unready = Exclude<AccountState, { state: 'connected' }>

/** Stands in place of the conversation while there is no mailbox to ask. `accounts`: those to choose from, in a tab of its own. */
export function AccountScreen({ account, accounts }: { account: AccountState; accounts: readonly AccountInfo[] | null }) {
  if (account.state === 'connected') return null
  if (account.state === 'unknown' && accounts) return <Choice accounts={accounts} />
  return <Unconnected account={account} />
}

function Unconnected({ account }: { account: Unready }) {
  const actions = useActions()
  const { account: text, actions: labels } = words
  switch (account.state) {
    case 'not-connected':
      return (
        <State title={text.notConnected(account.address)} text={text.notConnectedText}>
          <button type="button" class="button primary" onClick={actions.openOptions}>
            {text.connect}
          </button>
        </State>
      )
    case 'reconnect':
      return (
        <State title={text.reconnect(account.address)} text="">
          <Failure code={account.error} retry={null} primary />
        </State>
      )
    case 'delegated':
      return <State title={text.delegated} text={text.delegatedText(account.address)} />
    case 'access-withdrawn':
      return (
        <State title={text.withdrawn} text={text.withdrawnText}>
          <button type="button" class="button primary" onClick={actions.giveAccess}>
            {labels.permission}
          </button>
        </State>
      )
    case 'unknown':
      return <State title={text.unknown} text={text.unknownText} />
  }
}

function Choice({ accounts }: { accounts: readonly AccountInfo[] }) {
  const { chooseAccount, openOptions } = useActions()
  if (accounts.length === 0)
    return (
      <State title={words.account.none} text={words.account.noneText}>
        <button type="button" class="button primary" onClick={openOptions}>
          {words.actions.options}
        </button>
      </State>
    )
  return (
    <State title={words.account.choose} text={words.account.chooseText}>
      <ul class="choices">
        {accounts.map(({ id, address, kind, name }) => (
          <li key={id}>
            <ChoiceButton id={id} address={address} note={kind === 'file' ? name || words.account.file : ''} onChoose={chooseAccount} />
          </li>
        ))}
      </ul>
    </State>
  )
}

function ChoiceButton({ id, address, note, onChoose }: { id: AccountId; address: string; note: string; onChoose(id: AccountId): void }) {
  return (
    <button type="button" class="choice" onClick={() => onChoose(id)}>
      <bdi>{address}</bdi>
      {note && (
        <span class="quiet small" dir="auto">
          {note}
        </span>
      )}
    </button>
  )
}

export function State({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="state">
      <h2 dir="auto">{title}</h2>
      {text && <p dir="auto">{text}</p>}
      {children}
    </section>
  )
}
