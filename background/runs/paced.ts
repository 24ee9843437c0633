/** Passes on the newest value at once, then at most once in `ms`; `end` passes on what is still held back. */
export function paced<T>(ms: number, pass: (value: T) => void): { push(value: T): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null
  let held: { value: T } | null = null
  const flush = () => {
    timer = null
    if (!held) return
    const { value } = held
    held = null
    timer = setTimeout(flush, ms)
    pass(value)
  }
  return {
    push(value) {
      held = { value }
      if (!timer) flush()
    },
    end() {
      if (timer) clearTimeout(timer)
      flush()
      if (timer) clearTimeout(timer)
      timer = null
    },
  }
}
