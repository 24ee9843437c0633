import { accountOrThrow } from '../accounts'
import { signIn } from '../google/auth'
import { CALENDAR_READ_SCOPE, CALENDAR_WRITE_SCOPE, GMAIL_WRITE_SCOPE, READ_SCOPES } from '../google/scopes'
import { clearJournal, getAction } from '../store/actions'
import type { HandlerDeps, SomeHandlers } from './deps'
import { refuseReadOnly } from './read-only'

type Names =
  | 'action.list'
  | 'action.journal'
  | 'action.clear'
  | 'action.edit'
  | 'action.review'
  | 'action.reject'
  | 'action.cancel'
  | 'action.undo'
  | 'sign.show'
  | 'sign.approve'
  | 'sign.reject'
  | 'sign.edit'
  | 'sign.consent'
  | 'sign.close'

/** Cards and their signing. Only the signing window's own calls approve anything. */
export const actionHandlers = ({ actions, dropSource, ports, views, now }: HandlerDeps): SomeHandlers<Names> => ({
  'action.list': ({ account, conversation }) => actions.cards(account, conversation),
  'action.journal': ({ account }) => actions.journal(account),
  'action.clear': ({ account }) => clearJournal(account).then(none),
  'action.edit': ({ account, id, args, notify }) => actions.edit(account, id, args, notify),
  'action.review': ({ account, ids }) => actions.review(account, ids).then(none),
  'action.reject': ({ account, id }) => actions.desk.reject(account, id).then(none),
  'action.cancel': ({ account, id }) => actions.desk.cancel(account, id).then(none),
  async 'action.undo'({ account, id }) {
    const undone = await actions.desk.undo(account, id)
    return undone && undone.id !== id ? actions.card(undone) : null
  },
  'sign.show': () => actions.next(),
  async 'sign.approve'({ account, ...approval }) {
    const outcome = await actions.desk.approve(account, approval)
    if (outcome === 'approved') await actions.signing.settled(approval.id)
    return outcome
  },
  async 'sign.reject'({ account, id }) {
    await actions.desk.reject(account, id)
    await actions.signing.settled(id)
    return null
  },
  async 'sign.edit'({ account, id }) {
    const { conversation } = await getAction(account, id)
    await actions.signing.settled(id)
    for (const caller of ports.callers('sidebar'))
      if (caller.conversation === conversation) caller.send({ type: 'action.edit', conversation, id })
    return null
  },
  async 'sign.consent'({ account: id, needs }) {
    await refuseReadOnly()
    const { address, scopes: had } = await accountOrThrow(id)
    const wanted = needs === 'mail' ? [GMAIL_WRITE_SCOPE] : [CALENDAR_READ_SCOPE, CALENDAR_WRITE_SCOPE]
    const calendar = had.includes(CALENDAR_READ_SCOPE) && needs === 'mail' ? [CALENDAR_READ_SCOPE] : []
    await signIn({ hint: address, scopes: [...READ_SCOPES, ...calendar, ...wanted], now })
    dropSource(id)
    await views.changed(null)
    return null
  },
  'sign.close': () => actions.signing.close().then(none),
})

const none = () => null
