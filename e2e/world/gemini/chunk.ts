import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import { callKey, type Signatures } from './strict'
import type { Usage } from './usage'

const Chunk = z.looseObject({
  candidates: z.array(
    z.looseObject({
      content: z.looseObject({
        parts: z.array(
          z.looseObject({ functionCall: z.looseObject({ id: z.string().optional(), name: z.string(), args: z.unknown() }).optional() }),
        ),
      }),
      finishReason: z.string().optional(),
    }),
  ),
})

/** Makes aimock's answer Gemini's own: STOP after calls too, a signature on the first call, real usage, the model's version. */
export function makeGemini(raw: unknown, model: string, usage: Usage, signatures: Signatures): unknown {
  const chunk = Chunk.parse(raw)
  const candidates = chunk.candidates.map(candidate => ({
    ...candidate,
    content: { ...candidate.content, parts: signed(candidate.content.parts, signatures) },
    ...(candidate.finishReason && { finishReason: candidate.finishReason === 'FUNCTION_CALL' ? 'STOP' : candidate.finishReason }),
  }))
  const last = candidates.some(candidate => candidate.finishReason)
  return { ...chunk, candidates, ...(last && { usageMetadata: usage }), modelVersion: model, responseId: 'world' }
}

type Parts = z.infer<typeof Chunk>['candidates'][number]['content']['parts']

function signed(parts: Parts, signatures: Signatures): Parts {
  const first = parts.findIndex(part => part.functionCall)
  return parts.map((part, at) => {
    if (at !== first || !part.functionCall) return part
    const thoughtSignature = randomBytes(48).toString('base64')
    signatures.set(thoughtSignature, callKey(part.functionCall))
    return { ...part, thoughtSignature }
  })
}
