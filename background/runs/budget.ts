import type { Model } from '../model/model'

/** Tokens of a model's window that instructions, facts, history and tool results need beside the mail. */
export const reservedTokens = 12_000
/** Tokens of a typical answer. */
export const answerTokens = 800

/** Tokens of mail that one request to this model holds. */
export const mailBudget = ({ window }: Model): number => window - reservedTokens

/** What requests with so many tokens each cost together, in US dollars. */
export const usdOf = (model: Model, requests: readonly number[]): number =>
  requests.reduce((sum, tokens) => sum + (model.usd?.(tokens, answerTokens) ?? 0), 0)
