import { redirectUrl } from '../google/auth'
import { getClient, getKey, setClient, setKey } from '../store/secrets'
import { changeSettings, getSettings } from '../store/settings'
import type { HandlerDeps, SomeHandlers } from './deps'

type Names = 'settings.get' | 'settings.set' | 'options.state' | 'client.set' | 'key.set' | 'key.test'

/** Settings and secrets. A secret goes in here and never comes out again. */
export const settingsHandlers = ({ views, testKey }: HandlerDeps): SomeHandlers<Names> => ({
  'settings.get': () => getSettings(),
  async 'settings.set'(change) {
    await changeSettings(change)
    await views.changed(null)
    return null
  },
  async 'options.state'() {
    const [client, key] = await Promise.all([getClient(), getKey('gemini')])
    return { redirectUrl: redirectUrl(), clientId: client?.id ?? '', hasClientSecret: Boolean(client?.secret), hasGeminiKey: key !== null }
  },
  async 'client.set'(client) {
    const [id, secret, before] = [client.id.trim(), client.secret.trim(), await getClient()]
    // The page never sees the secret, so a form saved without one keeps that of the same client.
    await setClient({ id, secret: secret || (before?.id === id ? before.secret : '') })
    return null
  },
  async 'key.set'({ provider, key }) {
    await setKey(provider, key.trim())
    await views.changed(null)
    return null
  },
  'key.test': () => testKey(),
})
