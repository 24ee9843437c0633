import type { Signing, Waiting } from '../../background/actions/signing'

/** The signing window's queue without a window. */
export function newSigning(): Signing {
  let queue: readonly Waiting[] = []
  return {
    open: async waiting => {
      queue = waiting
    },
    tab: async () => 1,
    queue: async () => queue,
    settled: async id => {
      queue = queue.filter(waiting => waiting.id !== id)
    },
    close: async () => {
      queue = []
    },
    removed: async () => {
      queue = []
    },
  }
}
