import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Estimate } from '../../shared/answer'
import type { ErrorWords } from '../../shared/error-words'
import type { AccountId, MessageId, ThreadId } from '../../shared/mail'
import type { MessageSource } from '../../shared/protocol'
import type { ConversationId, RunId, Scope } from '../../shared/run-log'
import type { RunView } from '../../shared/run-view'
import type { CardActions } from '../cards/card-actions'
import type { ListActions } from '../list/list-actions'

/** Everything a component can make happen. */
export type Actions = ListActions &
  CardActions & {
    setQuestion(question: string): void
    setQuery(query: string): void
    chooseScope(scope: Scope['type']): void
    clearQuoted(): void
    ask(): void
    /** The same question of the same mail; `mind` where another shall answer than the settings name. */
    again(run: RunView, mind?: 'built-in'): void
    /** What a question would take. Rejects with a CallError. */
    estimate(question: string, scope: Scope): Promise<Estimate>
    stop(run: RunId): void
    /** `files`: false = pictures and PDFs stay here, only text goes. */
    confirm(run: RunId, files: boolean): void
    newConversation(): void
    showHistory(): void
    showConversation(): void
    openConversation(id: ConversationId): void
    forget(id: ConversationId): void
    chooseAccount(id: AccountId): void
    openOptions(): void
    openTab(): void
    close(): void
    giveAccess(): void
    /** Rejects with a CallError. */
    source(threadId: ThreadId, messageId: MessageId): Promise<MessageSource>
    sent(ids: readonly string[]): Promise<string[]>
    /** Whether the browser allowed it. */
    copy(text: string): Promise<boolean>
    /** The time now, milliseconds since the epoch. */
    now(): number
  }

const ActionsContext = createContext<Actions | null>(null)

export const ActionsProvider = ActionsContext.Provider

export function useActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('No actions around this component.')
  return actions
}

/** What the button of an error does; null where it goes on by itself. `retry` differs by where the error stands. */
export function actOn(action: ErrorWords['action'], actions: Actions, retry: (() => void) | null): (() => void) | null {
  switch (action) {
    case 'options':
    case 'connect':
      return actions.openOptions
    case 'permission':
      return actions.giveAccess
    case 'retry':
      return retry
    default:
      return null
  }
}
