/** US dollars per million tokens. */
type Price = { in: number; out: number; cached: number }
/** A price and, where Google has announced it, the instant (milliseconds since the epoch) from which the next one holds. */
type Priced = Price & { next?: Price & { from: number }; large?: Price & { above: number } }

const flash: Priced = { in: 0.75, out: 3.75, cached: 0.075, next: { from: Date.UTC(2027, 0, 1), in: 1.5, out: 7.5, cached: 0.15 } }
const flashLite: Priced = { in: 0.3, out: 2.5, cached: 0.03 }
const argon: Priced = { in: 2, out: 10, cached: 0.1, next: { from: Date.UTC(2026, 11, 1), in: 4, out: 20, cached: 0.2 } }

/** https://ai.google.dev/gemini-api/docs/pricing as of October 2026; deprecated names cost what the model costs that they are routed to. */
const prices: Record<string, Priced> = {
  'gemini-4-argon': argon,
  'gemini-3.8-flash': flash,
  'gemini-3.7-flash': flash,
  'gemini-3.6-flash': flash,
  'gemini-3.5-flash': flash,
  'gemini-3.5-flash-lite': flashLite,
  'gemini-3.1-pro-preview': { in: 2, out: 12, cached: 0.2, large: { above: 200_000, in: 4, out: 18, cached: 0.4 } },
  'gemini-2.5-flash-lite': { in: 0.1, out: 0.4, cached: 0.01 },
}

/** A model whose price is not known counts as the dearest: an estimate may be too high, never too low. */
const unknown: Priced = { in: 4, out: 20, cached: 0.4 }

function priceOf(model: string, tokensIn: number, now: number): Price {
  const price = prices[model.replace(/^models\//, '')] ?? unknown
  if (price.large && tokensIn > price.large.above) return price.large
  return price.next && now >= price.next.from ? price.next : price
}

/** US dollars for a request; `cached` of its `tokensIn` came from the provider's cache. `now` in milliseconds since the epoch. */
export function estimateUsd(model: string, tokensIn: number, tokensOut: number, now: number, cached = 0): number {
  const price = priceOf(model, tokensIn, now)
  return ((tokensIn - cached) * price.in + cached * price.cached + tokensOut * price.out) / 1_000_000
}
