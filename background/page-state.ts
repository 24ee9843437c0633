import * as z from 'zod'
import { PageSeen } from '../shared/protocol'
import { Quoted } from '../shared/run-log'

/** The part of storage.session in use: it lives as long as the browser and no content script reads it. */
export type SessionStore = {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

/** What each Gmail tab shows and what its right-click brought, by tab id; it survives the worker's death. */
export type PageState = {
  seen(tab: number): Promise<PageSeen | null>
  quoted(tab: number): Promise<Quoted | null>
  setSeen(tab: number, seen: PageSeen): Promise<void>
  setQuoted(tab: number, quoted: Quoted | null): Promise<void>
  forget(tab: number): Promise<void>
}

/** Two keys a tab, so that neither writer has to read what the other wrote. */
export function pageState(store: SessionStore): PageState {
  const read = async <T>(key: string, schema: z.ZodType<T>): Promise<T | null> => {
    const parsed = schema.safeParse((await store.get(key))[key])
    return parsed.success ? parsed.data : null
  }
  return {
    seen: tab => read(seenKey(tab), PageSeen),
    quoted: tab => read(quotedKey(tab), z.nullable(Quoted)),
    setSeen: (tab, seen) => store.set({ [seenKey(tab)]: seen }),
    setQuoted: (tab, quoted) => store.set({ [quotedKey(tab)]: quoted }),
    async forget(tab) {
      await store.remove(seenKey(tab))
      await store.remove(quotedKey(tab))
    },
  }
}

const seenKey = (tab: number): string => `seen:${tab}`
const quotedKey = (tab: number): string => `quoted:${tab}`
