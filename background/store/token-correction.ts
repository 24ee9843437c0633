import * as z from 'zod'
import type { AccountId } from '../../shared/mail'
import { openAccount } from './db'

/** How a model's own counts correct our estimate of tokens. */
const Kept = z.object({ grain: z.number(), scale: z.number() })

const keyOf = (model: string): string => `tokens ${model}`

/** What the model's last count taught; null where it has counted nothing yet. */
export async function keptCorrection(account: AccountId, model: string): Promise<z.infer<typeof Kept> | null> {
  return Kept.safeParse(await (await openAccount(account)).get('meta', keyOf(model))).data ?? null
}

export async function keepCorrection(account: AccountId, model: string, correction: z.infer<typeof Kept>): Promise<void> {
  await (await openAccount(account)).put('meta', correction, keyOf(model))
}
