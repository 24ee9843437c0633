import type { Handlers } from '../shared/rpc'
import { accountHandlers } from './handlers/accounts'
import { actionHandlers } from './handlers/actions'
import type { HandlerDeps } from './handlers/deps'
import { listHandlers } from './handlers/lists'
import { runHandlers } from './handlers/runs'
import { settingsHandlers } from './handlers/settings'
import { viewHandlers } from './handlers/view'
import type { Caller } from './ports'

/** Every call of the protocol and the function that answers it. Who may call is checked before, by shared/rpc. */
export const handlersOf = (deps: HandlerDeps): Handlers<Caller> => ({
  ...viewHandlers(deps),
  ...runHandlers(deps),
  ...listHandlers(deps),
  ...actionHandlers(deps),
  ...settingsHandlers(deps),
  ...accountHandlers(deps),
})
