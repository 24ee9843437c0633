/** Where the address bar's hash leads: a list and its page, perhaps a thread in it. */
export type Route = {
  /** As it stands in the hash: 'inbox', 'label/Trips', 'search/from%3Aanna'. */
  folder: string
  /** The title of the list and the search that fills it. */
  title: string
  query: string
  page: number
  /** Token or id of the open thread. */
  thread: string | null
}

const folders: Record<string, { title: string; query: string }> = {
  inbox: { title: 'Inbox', query: 'in:inbox' },
  starred: { title: 'Starred', query: 'is:starred' },
  sent: { title: 'Sent Mail', query: 'in:sent' },
  drafts: { title: 'Drafts', query: 'in:draft' },
  all: { title: 'All Mail', query: '' },
  spam: { title: 'Spam', query: 'in:spam' },
  trash: { title: 'Trash', query: 'in:trash' },
}

export function parseHash(hash: string): Route {
  const [first = 'inbox', ...rest] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/')
  const value = first === 'label' || first === 'search' ? rest.shift() : undefined
  const page = /^p(\d+)$/.exec(rest[0] ?? '')?.[1]
  const at = { page: Number(page ?? 1), thread: page === undefined ? (rest[0] ?? null) : null }
  if (value !== undefined) {
    const text = decodeURIComponent(value.replaceAll('+', ' '))
    const list = first === 'label' ? { title: text, query: `label:"${text}"` } : { title: 'Search results', query: text }
    return { folder: `${first}/${value}`, ...list, ...at }
  }
  const known = folders[first]
  return { folder: known ? first : 'inbox', ...(known ?? { title: 'Inbox', query: 'in:inbox' }), ...at }
}

export const searchHash = (query: string): string => `#search/${encodeURIComponent(query).replaceAll('%20', '+')}`
