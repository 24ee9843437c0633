import type { ReadMessage } from '../reader/reading'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []

/**
 * How much each message has to do with the question, highest first: the question's words it holds, rare ones counting more (inverse
 * document frequency), with the people's names and addresses and the subject read along; of equal ones the newer comes first.
 */
export function byRelevance(messages: readonly ReadMessage[], question: string): ReadMessage[] {
  const asked = [...new Set(wordsOf(question))]
  const texts = messages.map(({ from, to, cc, subject, text }) => {
    const people = [from, ...to, ...cc].map(({ name, address }) => `${name} ${address}`).join(' ')
    return new Set(wordsOf(`${people} ${subject} ${text}`))
  })
  const weight = new Map(asked.map(word => [word, Math.log(1 + messages.length / (1 + texts.filter(text => text.has(word)).length))]))
  const score = texts.map(text => asked.reduce((sum, word) => sum + (text.has(word) ? (weight.get(word) ?? 0) : 0), 0))
  return messages
    .map((message, i) => ({ message, score: score[i] ?? 0 }))
    .sort((a, b) => b.score - a.score || b.message.date - a.message.date)
    .map(({ message }) => message)
}
