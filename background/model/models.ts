import { AppError, type ErrorCode } from '../../shared/errors'
import type { Settings } from '../../shared/settings'
import { sleep } from '../../shared/sleep'
import { doorFetch } from '../google/fetch-door'
import { builtIn } from './built-in'
import { type GeminiOptions, gemini, testGeminiKey } from './gemini'
import type { Model } from './model'

export type ModelDeps = { getKey(provider: 'gemini'): Promise<string | null>; now(): number; door?: typeof fetch }

/** The mind that the settings name. Throws no-key where it needs one and has none. A run that goes on after a restart keeps the model it began with. */
export async function modelFor(settings: Pick<Settings, 'mind' | 'geminiModel'>, deps: ModelDeps): Promise<Model> {
  return settings.mind === 'built-in' ? builtIn : gemini(await geminiOptions(settings.geminiModel, deps))
}

/** Asks the provider with the kept key: null, or what is wrong with key or model. */
export async function testKey(settings: Pick<Settings, 'geminiModel'>, deps: ModelDeps, signal: AbortSignal): Promise<ErrorCode | null> {
  return testGeminiKey(await geminiOptions(settings.geminiModel, deps), signal)
}

async function geminiOptions(model: string, { getKey, now, door = doorFetch }: ModelDeps): Promise<GeminiOptions> {
  const key = await getKey('gemini')
  if (!key) throw new AppError('no-key')
  return { key, model, now, door, sleep, isOnline: () => navigator.onLine }
}
