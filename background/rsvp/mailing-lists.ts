import type { ReadMessage } from '../reader/reading'
import { addressKey } from './people'

const localPart =
  /^(all|team|everyone|everybody|staff|list|liste|lista|lijst|announce|members|mitglieder|friends|family|group|crew|verteiler|info|office|undisclosed-recipients)$|[-_.](list|liste|all|team|group|announce|members|discuss)$|-l$|^(all|team|list)[-_.]/
const hostPart = /^(lists?|groups?|googlegroups|listserv|mailman|listes?)\.|^googlegroups\.com$|^groups\.io$/

/** Addresses that stand for many people: named by list headers (RFC 2369, RFC 2919), or by their look. Such an address names nobody. */
export function mailingLists(messages: readonly ReadMessage[]): Set<string> {
  const posted = messages
    .flatMap(message => message.headers.get('list-post') ?? [])
    .flatMap(value => [...value.matchAll(/mailto:([^>?\s]+)/gi)])
  const lists = new Set(posted.map(found => addressKey(found[1] ?? '')))
  const named = messages.flatMap(message => message.headers.get('list-id') ?? [])
  const ids = new Set(named.map(value => (/<([^>]+)>/.exec(value)?.[1] ?? value).toLowerCase()))
  for (const { address } of messages.flatMap(message => [...message.to, ...message.cc])) {
    const key = addressKey(address)
    const [local = '', domain = ''] = key.split('@')
    if (localPart.test(local) || hostPart.test(domain) || ids.has(`${local}.${domain}`)) lists.add(key)
  }
  return lists
}
