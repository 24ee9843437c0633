import * as z from 'zod'
import type { Usage } from '../../../shared/answer'
import { AppError } from '../../../shared/errors'
import { estimateTokens } from '../../packer/tokens'
import type { ModelPart, ToolCall } from '../model'
import { estimateUsd } from '../prices'
import { GeminiPart, type GeminiTurn } from './contents'

const count = z.number().int().nonnegative().default(0)

/** One piece of a streamed answer (GenerateContentResponse, https://ai.google.dev/api/generate-content). */
const Chunk = z.object({
  candidates: z
    .array(z.object({ content: z.object({ parts: z.array(GeminiPart).default([]) }).optional(), finishReason: z.string().optional() }))
    .default([]),
  promptFeedback: z.object({ blockReason: z.string().optional() }).optional(),
  usageMetadata: z
    .object({
      promptTokenCount: count,
      toolUsePromptTokenCount: count,
      candidatesTokenCount: count,
      thoughtsTokenCount: count,
      cachedContentTokenCount: count,
      promptTokensDetails: z.array(z.object({ modality: z.string().default(''), tokenCount: count })).default([]),
    })
    .optional(),
  modelVersion: z.string().optional(),
})
type Chunk = z.infer<typeof Chunk>

/** What was heard of an answer so far. */
export type Hearing = { parts: GeminiPart[]; text: string; finish: string; usage: Usage; countedText?: number }

export const silence = (): Hearing => ({ parts: [], text: '', finish: '', usage: { in: 0, out: 0, cached: 0, usd: 0 } })

const blocked = /^(SAFETY|PROHIBITED_CONTENT|BLOCKLIST|RECITATION|SPII|LANGUAGE|IMAGE_\w+)$/
const cutShort = /^(MAX_TOKENS|CONTINUATION)$/

/** Hears one piece and gives its visible text. Throws model-blocked for a refused prompt, model-answer for what is no answer. */
export function hear(hearing: Hearing, raw: unknown, model: string, now: number): string {
  const parsed = Chunk.safeParse(raw)
  if (!parsed.success) throw new AppError('model-answer', 'not a Gemini answer')
  const chunk = parsed.data
  if (chunk.promptFeedback?.blockReason) throw new AppError('model-blocked', word(chunk.promptFeedback.blockReason))
  if (chunk.usageMetadata) {
    hearing.usage = usageOf(chunk.usageMetadata, chunk.modelVersion ?? model, now)
    hearing.countedText = textOf(chunk.usageMetadata)
  }
  const candidate = chunk.candidates[0]
  if (candidate?.finishReason) hearing.finish = candidate.finishReason
  const parts = candidate?.content?.parts ?? []
  for (const part of parts) keep(hearing.parts, part)
  const delta = parts.map(part => (part.thought ? '' : (part.text ?? ''))).join('')
  hearing.text += delta
  return delta
}

/** Plain text is joined; a part with a signature stays by itself, as it came. */
function keep(parts: GeminiPart[], part: GeminiPart): void {
  const last = parts.at(-1)
  if (last && isPlain(last) && isPlain(part)) last.text = (last.text ?? '') + (part.text ?? '')
  else parts.push({ ...part })
}

const isPlain = (part: GeminiPart): boolean => Object.keys(part).every(key => key === 'text')

/** The prompt's tokens without those of files beside its text. */
function textOf({ promptTokenCount, promptTokensDetails }: NonNullable<Chunk['usageMetadata']>): number {
  const texts = promptTokensDetails.filter(({ modality }) => modality === 'TEXT')
  return texts.length > 0 ? texts.reduce((sum, { tokenCount }) => sum + tokenCount, 0) : promptTokenCount
}

/** Tokens and dollars of a request; thinking is billed as output. */
function usageOf(usage: NonNullable<Chunk['usageMetadata']>, model: string, now: number): Usage {
  const tokensIn = usage.promptTokenCount + usage.toolUsePromptTokenCount
  const out = usage.candidatesTokenCount + usage.thoughtsTokenCount
  const cached = Math.min(usage.cachedContentTokenCount, tokensIn)
  return { in: tokensIn, out, cached, usd: estimateUsd(model, tokensIn, out, now, cached) }
}

/** What an answer has taken so far, at least: Google's own count once it comes, else our count of what was sent (`tokensIn`) and heard. */
export function spentSoFar({ usage, text }: Hearing, tokensIn: number, model: string, now: number): Usage {
  if (usage.in > 0) return usage
  const out = estimateTokens(text)
  return { in: tokensIn, out, cached: 0, usd: estimateUsd(model, tokensIn, out, now) }
}

/** The end of an answer as a turn. Throws model-unavailable where it was cut off, and where it was blocked or broken; an answer that reached its length limit is kept and says so. */
export function conclude({ parts, text, finish, usage, countedText }: Hearing): Extract<ModelPart, { type: 'end' }> {
  if (!finish) throw new AppError('model-unavailable', 'cut off')
  if (blocked.test(finish)) throw new AppError('model-blocked', finish)
  const calls = cutShort.test(finish) ? [] : callsOf(parts)
  if (!text.trim() && calls.length === 0) throw new AppError('model-answer', word(finish))
  const opaque: GeminiTurn = { provider: 'gemini', parts }
  const note = cutShort.test(finish) ? '\n\n*The model’s answer reached its length limit and ends here.*' : ''
  const counted = countedText ? { countedText } : {}
  return { type: 'end', turn: { role: 'model', text: text + note, calls, opaque }, usage, ...counted }
}

const callsOf = (parts: readonly GeminiPart[]): ToolCall[] =>
  parts
    .flatMap(part => part.functionCall ?? [])
    .map(({ id, name, args }, index) => ({ id: id ?? `call-${index + 1}`, name, args: args ?? {} }))

/** A reason is an enum's word; anything else could be mail text. */
const word = (reason: string): string => (/^[A-Z_]{1,60}$/.test(reason) ? reason : '')
