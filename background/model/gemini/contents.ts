import type { Content, Part, Tool } from '@google/genai/web'
import * as z from 'zod'
import { estimateTokens } from '../../packer/tokens'
import type { ModelRequest, ShownFile, ToolSpec, Turn } from '../model'

/** A part as Gemini gave it: only what we look at is named, the rest stays as it came. */
export const GeminiPart = z.looseObject({
  text: z.string().optional(),
  thought: z.boolean().optional(),
  thoughtSignature: z.string().optional(),
  functionCall: z.looseObject({ id: z.string().optional(), name: z.string().default(''), args: z.unknown().optional() }).optional(),
})
export type GeminiPart = z.infer<typeof GeminiPart>

/** What Turn.opaque holds for a turn by Gemini: its parts, to go back verbatim (thought signatures, call ids). */
export const GeminiTurn = z.object({ provider: z.literal('gemini'), parts: z.array(GeminiPart) })
export type GeminiTurn = z.infer<typeof GeminiTurn>

/**
 * The conversation for Gemini: mail first and the changing question last, so that the provider's prefix cache hits.
 * Turns go back verbatim (https://ai.google.dev/gemini-api/docs/thought-signatures).
 */
export function contentsOf({ packed, files, history, question, turns }: ModelRequest): Content[] {
  const asked: { role: string; parts: Part[] }[] = [...history.map(past => past.question), question].map(text => ({
    role: 'user',
    parts: [{ text: `Question: ${text}` }],
  }))
  asked[0]?.parts.unshift({ text: packed.text }, ...files.flatMap(fileParts))
  const dialogue: Content[] = asked.flatMap((ask, index) => {
    const past = history[index]
    return past ? [ask, { role: 'model', parts: [{ text: past.answer }] }] : [ask]
  })
  return [...dialogue, ...turns.map((turn, index) => contentOf(turn, turns[index - 1]))]
}

/** A file as it is, in the request itself: nothing of it stays at Google (https://ai.google.dev/gemini-api/docs/file-input-methods). */
const fileParts = ({ before, type, bytes, after }: ShownFile): Part[] => [
  { text: before },
  { inlineData: { mimeType: type, data: toBase64(bytes) } },
  { text: after },
]

/** Bytes turned into characters at once: more are refused as arguments. */
const slice = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += slice) binary += String.fromCharCode(...bytes.subarray(at, at + slice))
  return btoa(binary)
}

/** Tokens of a request's JSON text, its files at what Gemini counts them for and not at the length of their base64. */
export const tokensOf = (body: string, files: readonly ShownFile[]): number =>
  files.reduce((sum, file) => sum + file.tokens, estimateTokens(files.length > 0 ? body.replace(/"data":"[\w+/=]*"/g, '') : body))

function contentOf(turn: Turn, before: Turn | undefined): Content {
  if (turn.role === 'model') return { role: 'model', parts: partsOf(turn) as Part[] }
  const calls = before?.role === 'model' ? partsOf(before).flatMap(part => part.functionCall ?? []) : []
  const parts = turn.results.map(({ name, result }, index) => {
    const id = calls[index]?.id
    return { functionResponse: { ...(id === undefined ? {} : { id }), name, response: { result } } }
  })
  return { role: 'user', parts }
}

const partsOf = (turn: Extract<Turn, { role: 'model' }>): GeminiPart[] => GeminiTurn.parse(turn.opaque).parts

/** The tools as Gemini takes them; none at all where there are none. */
export function declarations(tools: readonly ToolSpec[]): Tool[] | undefined {
  if (tools.length === 0) return undefined
  return [
    { functionDeclarations: tools.map(({ name, description, inputSchema }) => ({ name, description, parametersJsonSchema: inputSchema })) },
  ]
}
