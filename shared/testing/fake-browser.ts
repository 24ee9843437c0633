/** The parts of the browser API that the worker's storage and sign-in use, kept in memory; `flow` plays the consent window. */
export type FakeBrowser = ReturnType<typeof makeFakeBrowser>

export function makeFakeBrowser() {
  const area = () => {
    const items = new Map<string, unknown>()
    return {
      items,
      levels: [] as string[],
      get: async (key: string) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value))
      },
      remove: async (key: string) => {
        items.delete(key)
      },
    }
  }
  const fake = {
    storage: { local: area(), session: area() },
    /** What launchWebAuthFlow does with the consent URL; the answer is where the browser was sent back to. */
    flow: async (_url: URL): Promise<string> => {
      throw new Error('The user did not approve access.')
    },
    redirect: 'https://abcdefghijklmnop.chromiumapp.org/',
    granted: true,
    identity: {
      getRedirectURL: () => fake.redirect,
      launchWebAuthFlow: ({ url }: { url: string }) => fake.flow(new URL(url)),
    },
    permissions: { contains: async () => fake.granted },
    /** As a new browser session finds it. */
    reset() {
      for (const { items } of Object.values(fake.storage)) items.clear()
      fake.granted = true
      fake.redirect = 'https://abcdefghijklmnop.chromiumapp.org/'
    },
  }
  return fake
}
