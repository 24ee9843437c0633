import { fold } from '../time/fold'
import type { ProseContext, Utterance } from './collected'
import { languagesOf } from './lexicon/compile'
import { noParty } from './party'
import { addressKey, byAddress } from './people'
import { sentencesOf } from './sentences'
import type { Statement } from './statement'

/** "May I bring my sister?" counts once the host has said yes to it: adds the host's word to what a mail says. */
export function settleAsked(utterance: Utterance, context: ProseContext, said: Statement[]): Statement[] {
  if (utterance.speaker !== null) return said
  const { message } = utterance
  const sentences = sentencesOf(utterance.text).sentences
  const languages = languagesOf(utterance.text)
  const granted = sentences.find(sentence => !/\?\s*$/.test(sentence.text) && grants(sentence.text, languages))
  if (!granted) return said
  const settled: Statement[] = []
  for (const { address } of message.to) {
    const person = byAddress(context.roster, addressKey(address))
    const heads = person ? context.pending.get(person) : undefined
    if (!person || !heads) continue
    context.pending.delete(person)
    const party = { ...noParty(), added: true, companions: new Map([['asked', { heads, name: '' }]]) }
    settled.push({
      person,
      answer: null,
      force: 2,
      party,
      message,
      at: utterance.at,
      quote: granted.text,
      partstat: '',
      guests: 0,
      unsure: false,
      proxy: true,
      standing: 'own',
    })
  }
  return [...said, ...settled]
}

function grants(text: string, languages: ReturnType<typeof languagesOf>): boolean {
  const folded = fold(text)
  return (
    languages.some(language => language.starts.affirm.test(folded)) ||
    /\b(bring|the more the merrier|welcome|bring sie|bringt?|willkommen|bienvenue|bienvenid|benvenut|bem-vind|welkom|zapraszam)/.test(
      folded,
    )
  )
}
