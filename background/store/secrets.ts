import * as z from 'zod'
import type { AccountId } from '../../shared/mail'
import { openRoot } from './db'

const Client = z.object({ id: z.string().min(1), secret: z.string() })
/** The user's own OAuth client of type "Web application". */
export type Client = z.infer<typeof Client>

export type Provider = 'gemini'

/** null where the user has named no client yet. */
export async function getClient(): Promise<Client | null> {
  return Client.safeParse(await read('client')).data ?? null
}

/** An empty id removes the client. */
export async function setClient(client: Client): Promise<void> {
  await write('client', client.id === '' ? null : client)
}

export async function getKey(provider: Provider): Promise<string | null> {
  return readText(`key/${provider}`)
}

/** '' removes the key. */
export async function setKey(provider: Provider, key: string): Promise<void> {
  await write(`key/${provider}`, key === '' ? null : key)
}

export async function getRefreshToken(id: AccountId): Promise<string | null> {
  return readText(`refresh/${id}`)
}

export async function setRefreshToken(id: AccountId, token: string | null): Promise<void> {
  await write(`refresh/${id}`, token)
}

async function readText(name: string): Promise<string | null> {
  return z.string().safeParse(await read(name)).data ?? null
}

async function read(name: string): Promise<unknown> {
  return (await openRoot()).get('secrets', name)
}

async function write(name: string, value: unknown): Promise<void> {
  const db = await openRoot()
  if (value === null) await db.delete('secrets', name)
  else await db.put('secrets', value, name)
}
