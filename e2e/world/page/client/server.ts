import type { ListData, StartData, ThreadData } from '../page-data'
import type { Route } from './route'

/** What the page asks its own server. */
export function makeServer({ base, options }: StartData) {
  async function get(path: string, query: Record<string, string>): Promise<unknown> {
    const search = new URLSearchParams({ ...query, conversation: options.conversation ? '1' : '0' })
    const response = await fetch(`${base}data/${path}?${search}`)
    return response.json()
  }
  return {
    list: async ({ query, page }: Route) => (await get('list', { q: query, page: String(page) })) as ListData,
    thread: async (wanted: string) => (await get('thread', { q: wanted })) as ThreadData | null,
  }
}
