/** A model that thinks is silent for a minute or two; longer, and its connection is taken to be dead. Milliseconds. */
export const longestSilence = 180_000

/** What `work` gives; throws TimeoutError where it takes longer. The work itself is the caller's to end. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The pieces as they come; throws TimeoutError where the next one takes too long. */
export async function* withoutSilence<T>(pieces: AsyncIterator<T>): AsyncIterable<T> {
  for (;;) {
    const next = await within(longestSilence, pieces.next())
    if (next.done) return
    yield next.value
  }
}
