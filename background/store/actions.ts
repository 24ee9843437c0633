import { Action, type ActionId, isOpen } from '../../shared/action'
import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { ConversationId, RunId } from '../../shared/run-log'
import { openAccount } from './db'

/** Keeps a new action; where the same call already made one, that one stands. */
export async function addAction(action: Action): Promise<Action> {
  const transaction = (await openAccount(action.account)).transaction('actions', 'readwrite', { durability: 'strict' })
  const same = readable(await transaction.store.index('run').getAll(action.run)).find(
    ({ step, call }) => step === action.step && call === action.call,
  )
  if (!same) await transaction.store.add(action)
  await transaction.done
  return same ?? action
}

/** Throws not-found where the account has no such action. */
export async function getAction(account: AccountId, id: ActionId): Promise<Action> {
  const action = Action.safeParse(await (await openAccount(account)).get('actions', id)).data
  if (!action) throw new AppError('not-found', 'action')
  return action
}

/**
 * Compare and set: `change` sees what is stored at that moment and gives what to store, or null to leave it. Durable before it resolves
 * (the intent has to be on the disk before the call that it announces). Gives the action as it then stands.
 */
export async function changeAction(account: AccountId, id: ActionId, change: (action: Action) => Action | null): Promise<Action> {
  const transaction = (await openAccount(account)).transaction('actions', 'readwrite', { durability: 'strict' })
  const stored = Action.safeParse(await transaction.store.get(id)).data
  const changed = stored && change(stored)
  if (changed) await transaction.store.put(changed)
  await transaction.done
  if (!stored) throw new AppError('not-found', 'action')
  return changed ?? stored
}

/** In the order of their calls. */
export async function actionsOfRun(account: AccountId, run: RunId): Promise<Action[]> {
  const rows = readable(await (await openAccount(account)).getAllFromIndex('actions', 'run', run))
  return rows.sort((a, b) => a.step - b.step || a.call - b.call)
}

export async function actionsOfConversation(account: AccountId, conversation: ConversationId): Promise<Action[]> {
  const rows = readable(await (await openAccount(account)).getAllFromIndex('actions', 'conversation', conversation))
  return rows.sort((a, b) => a.at - b.at || a.step - b.step || a.call - b.call)
}

/** The journal: every action, the newest first. */
export async function allActions(account: AccountId): Promise<Action[]> {
  return readable(await (await openAccount(account)).getAll('actions')).sort((a, b) => b.at - a.at || b.step - a.step || b.call - a.call)
}

/** Forgets what is over; what still waits for the user or is under way stays. */
export async function clearJournal(account: AccountId): Promise<void> {
  const transaction = (await openAccount(account)).transaction('actions', 'readwrite')
  const over = readable(await transaction.store.getAll()).filter(({ state }) => !isOpen(state) && state !== 'held' && state !== 'running')
  await Promise.all(over.map(({ id }) => transaction.store.delete(id)))
  await transaction.done
}

const readable = (rows: readonly unknown[]): Action[] => rows.flatMap(row => Action.safeParse(row).data ?? [])
