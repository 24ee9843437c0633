import { type GeminiError, geminiError } from './error'

/** A model resource (https://ai.google.dev/api/models). */
const model = (id: string, displayName: string) => ({
  name: `models/${id}`,
  version: '001',
  displayName,
  inputTokenLimit: 1_048_576,
  outputTokenLimit: 65_536,
  supportedGenerationMethods: ['generateContent', 'countTokens'],
})

const models = [
  model('gemini-3.8-flash', 'Gemini 3.8 Flash'),
  model('gemini-3.5-flash-lite', 'Gemini 3.5 Flash-Lite'),
  model('gemini-4-argon', 'Gemini 4 Argon'),
]

export const modelList = () => ({ models })

export const findModel = (id: string): (typeof models)[number] | undefined => models.find(({ name }) => name === `models/${id}`)

export const unknownModel = (id: string): GeminiError =>
  geminiError(
    404,
    `models/${id} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
  )
