import * as z from 'zod'
import { type GeminiError, geminiError } from './error'

const Call = z.looseObject({ id: z.string().optional(), name: z.string(), args: z.unknown().optional() })
const Part = z.looseObject({
  text: z.string().optional(),
  thoughtSignature: z.string().optional(),
  functionCall: Call.optional(),
  inlineData: z.object({ mimeType: z.string(), data: z.base64().min(1) }).optional(),
  functionResponse: z.looseObject({ id: z.string().optional(), name: z.string(), response: z.record(z.string(), z.unknown()) }).optional(),
})
const Content = z.looseObject({ role: z.enum(['user', 'model']).optional(), parts: z.array(Part).min(1) })

/** The part of a generateContent request that the strict layer looks at (https://ai.google.dev/api/generate-content). */
export const GeminiRequest = z.looseObject({
  contents: z.array(Content).min(1),
  systemInstruction: z.looseObject({ parts: z.array(Part) }).optional(),
  tools: z
    .array(
      z.looseObject({
        functionDeclarations: z
          .array(
            z.looseObject({
              name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_.:-]{0,63}$/),
              parameters: z.unknown().optional(),
              parametersJsonSchema: z.unknown().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  generationConfig: z
    .looseObject({
      thinkingConfig: z.looseObject({ thinkingLevel: z.string().optional(), thinkingBudget: z.number().optional() }).optional(),
    })
    .optional(),
  store: z.boolean().optional(),
})
export type GeminiRequest = z.infer<typeof GeminiRequest>
type Content = z.infer<typeof Content>
type Call = z.infer<typeof Call>

/** Which call a signature was given out for: id, name and arguments. */
export type Signatures = Map<string, string>

export const callKey = ({ id, name, args }: Call): string => JSON.stringify([id ?? '', name, args ?? {}])

const invalid = (message: string): GeminiError => geminiError(400, message)

/**
 * What Gemini itself, or we (store, every signature of the history), would refuse a request for; null where nothing is wrong.
 * Gemini demands the signatures of the current turn only (https://ai.google.dev/gemini-api/docs/thought-signatures); here those of the whole history are demanded.
 */
export function refusalOf(model: string, request: GeminiRequest, signatures: Signatures): GeminiError | null {
  if (request.store !== false) return invalid('Countersign must send "store": false with every request.')
  return (
    thinkingRefusal(model, request) ??
    fileRefusal(request.contents) ??
    declarationRefusal(request) ??
    historyRefusal(request.contents, signatures)
  )
}

function thinkingRefusal(model: string, { generationConfig }: GeminiRequest): GeminiError | null {
  const thinking = generationConfig?.thinkingConfig
  if (thinking?.thinkingLevel === 'MINIMAL' && model.startsWith('gemini-3.8-flash'))
    return invalid(`Thinking level MINIMAL is not supported for this model: ${model}.`)
  if (thinking?.thinkingBudget !== undefined && model.startsWith('gemini-4'))
    return invalid('thinkingBudget is not supported for this model. Please use thinkingLevel.')
  return null
}

/** https://ai.google.dev/gemini-api/docs/image-understanding and /document-processing. */
const fileTypes = /^(image\/(png|jpeg|webp|heic|heif)|application\/pdf)$/

function fileRefusal(contents: readonly Content[]): GeminiError | null {
  const wrong = contents.flatMap(({ parts }) => parts).find(({ inlineData }) => inlineData && !fileTypes.test(inlineData.mimeType))
  return wrong ? invalid(`Unsupported MIME type: ${wrong.inlineData?.mimeType}`) : null
}

function declarationRefusal({ tools }: GeminiRequest): GeminiError | null {
  const declared = (tools ?? []).flatMap(tool => tool.functionDeclarations ?? [])
  const names = declared.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) return invalid(`Duplicate function declaration found: ${twice}`)
  const both = declared.find(each => each.parameters !== undefined && each.parametersJsonSchema !== undefined)
  return both ? invalid(`Only one of parameters and parameters_json_schema may be set for function ${both.name}.`) : null
}

function historyRefusal(contents: readonly Content[], signatures: Signatures): GeminiError | null {
  if (contents.at(-1)?.role === 'model') return invalid('Please ensure that the last turn is a user turn.')
  for (const [at, content] of contents.entries()) {
    const refusal = signatureRefusal(content, at, signatures) ?? answerRefusal(content, contents[at - 1], contents[at + 1])
    if (refusal) return refusal
  }
  return null
}

/** The first call of a turn carries the signature that was given with it, unchanged; of parallel calls the others have none. */
function signatureRefusal(content: Content, at: number, signatures: Signatures): GeminiError | null {
  const part = content.parts.find(each => each.functionCall)
  if (!part?.functionCall) return null
  const name = part.functionCall.name
  if (!part.thoughtSignature)
    return invalid(
      `Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance. Additional data, function call \`default_api:${name}\`, position ${at + 1}.`,
    )
  const given = signatures.get(part.thoughtSignature)
  return given === callKey(part.functionCall) ? null : invalid('Thought signature is not valid.')
}

/** Every call is answered in the very next turn, by its id and its name. */
function answerRefusal(content: Content, before: Content | undefined, after: Content | undefined): GeminiError | null {
  const calls = callsOf(content)
  if (calls.length && after && calls.length !== answersOf(after).length)
    return invalid(
      'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
    )
  const answers = answersOf(content)
  if (!answers.length) return null
  const asked = before ? callsOf(before) : []
  if (!asked.length) return invalid('Please ensure that function response turn comes immediately after a function call turn.')
  const wrong = answers.find(({ id, name }) => !asked.some(call => call.id === id && call.name === name))
  return wrong
    ? invalid(`Function response ${wrong.name} with id ${wrong.id ?? '(none)'} answers no function call of the turn before.`)
    : null
}

const callsOf = (content: Content): Call[] => content.parts.flatMap(part => part.functionCall ?? [])
const answersOf = (content: Content) => content.parts.flatMap(part => part.functionResponse ?? [])
