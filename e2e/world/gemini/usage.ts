/** usageMetadata of one answer (https://ai.google.dev/api/generate-content#UsageMetadata). */
export type Usage = {
  promptTokenCount: number
  candidatesTokenCount: number
  totalTokenCount: number
  cachedContentTokenCount?: number
}

/** Gemini 3 caches prefixes of at least so many tokens (https://ai.google.dev/gemini-api/docs/caching). */
const shortestPrefix = 4096

/** Four characters a token: good enough to count and to compare with. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 4)

/** A file counts as one tile, whatever the length of its base64 (https://ai.google.dev/gemini-api/docs/tokens). */
const tile = ' '.repeat(4 * 258)
const withoutData = (request: string): string => request.replace(/"data":"[\w+/=]*"/g, tile)

/** Counts tokens, those of a prefix that an earlier prompt of the same model had too among them. */
export function makeMeter() {
  const earlier = new Map<string, string[]>()
  return (model: string, request: string, answer: string): Usage => {
    const prompt = withoutData(request)
    const prompts = earlier.get(model) ?? []
    const shared = Math.floor(Math.max(0, ...prompts.map(other => commonPrefix(other, prompt))) / 4)
    earlier.set(model, [...prompts, prompt].slice(-8))
    const usage = { promptTokenCount: tokensOf(prompt), candidatesTokenCount: tokensOf(answer) }
    return {
      ...usage,
      totalTokenCount: usage.promptTokenCount + usage.candidatesTokenCount,
      ...(shared >= shortestPrefix && { cachedContentTokenCount: shared }),
    }
  }
}

function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}
