import type { Origin } from '../../../shared/action'
import { copied, repeated } from './contents'
import type { Judged, Recipient } from './judged'
import { isColleague, namesPerson, namesTime, wrote } from './naming'
import { addressKey, domainOf, holdsWhole, normal } from './words'

/** Fields of a call whose words a mind may have drafted, and those that say when something is. */
const worded = ['subject', 'body', 'summary', 'location', 'description', 'comment']
const timed = ['start', 'end']

/** Where each value of a call came from: every address that it adds by itself, every text and time by the name of its field. Nothing here is a mind's own word. */
export function originsOf(judged: Judged): Origin[] {
  const { args } = judged.call
  const fields = Object.entries({ ...args, ...('changes' in args ? args.changes : {}) })
  const texts = fields.flatMap(([name, value]) => (typeof value === 'string' && value.trim() !== '' ? [{ name, value }] : []))
  return [
    ...judged.recipients.map(recipient => ofRecipient(judged, recipient)),
    ...texts.filter(({ name }) => worded.includes(name)).map(({ name, value }) => ofText(judged, name, value)),
    ...texts.filter(({ name }) => timed.includes(name)).map(({ name, value }) => ofTime(judged, name, value)),
  ]
}

const typedOnCard = ({ typed }: Judged, value: string): boolean => wrote({ ask: '', typed }, value)

function ofRecipient(judged: Judged, recipient: Recipient): Origin {
  const { address, from } = recipient
  const key = addressKey(address)
  const origin = (by: Origin['from'], about = ''): Origin => ({ value: address, from: by, about })
  if (typedOnCard(judged, key)) return origin('card')
  if (wrote({ ask: judged.ask, typed: [] }, key)) return origin('ask')
  if (from === 'header') return origin('header', judged.targets[0]?.title ?? '')
  if (judged.listed.has(key)) return origin('list')
  if (judged.known.has(key)) return origin('known')
  if (isColleague(judged, address) && namesPerson(judged, recipient)) return origin('colleague', domainOf(address))
  const item = judged.targets.find(({ people }) => people.some(person => addressKey(person.address) === key))
  if (item) return origin('header', item.title)
  const read = judged.sources.find(({ readers }) => readers.some(each => addressKey(each.address) === key))
  if (read) return origin('header', read.title)
  const source = judged.sources.find(({ text }) => holdsWhole(normal(text), key))
  return source ? origin('mail', source.title) : origin('mind')
}

function ofText(judged: Judged, name: string, value: string): Origin {
  if (typedOnCard(judged, value)) return { value: name, from: 'card', about: '' }
  if (wrote({ ask: judged.ask, typed: [] }, value)) return { value: name, from: 'ask', about: '' }
  const own = { ...judged, text: value }
  const [source] = copied(own)
  if (source) return { value: name, from: 'mail', about: source.title }
  const [mine] = repeated(own)
  return mine ? { value: name, from: 'mail', about: mine.title } : { value: name, from: 'mind', about: '' }
}

function ofTime(judged: Judged, name: string, value: string): Origin {
  if (typedOnCard(judged, value)) return { value: name, from: 'card', about: '' }
  return { value: name, from: namesTime(judged, value) ? 'ask' : 'mind', about: '' }
}
