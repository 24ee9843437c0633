import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { isApi, type Logged } from '../../e2e/world/front'
import type { FullWorld } from '../../e2e/world/full-world'
import { answerOf } from '../../e2e/world/world-fetch'

/**
 * never: the worker dies and Google never hears the request; late: it dies, and Google carries the request out afterwards; unheard: Google
 * carries it out and the worker dies before the answer; after: the answer comes (or is lost by a fault), the worker dies `ms` later.
 */
export type Death = { on: string; nth: number; how: 'never' | 'late' | 'unheard' | 'after'; ms: number }

export type DeadlyGoogle = {
  /** From now on the n-th request that matches kills; gives how many requests have come since it was armed. */
  arm(death: Death | null, kill: () => Promise<void>): () => number
}

/** Puts itself in front of the world's Google. One death at a time. */
export function deadlyGoogle(world: FullWorld): DeadlyGoogle {
  let armed: { death: Death | null; kill: () => Promise<void>; seen: number; all: number } | null = null
  const deathOf = ({ method, path }: Logged) => {
    if (!armed) return null
    armed.all++
    const { death, kill } = armed
    if (!death || !`${method} ${path}`.startsWith(death.on) || ++armed.seen !== death.nth) return null
    return { ...death, kill }
  }
  world.setHandler('*.googleapis.com', async (request: IncomingMessage, response: ServerResponse, logged: Logged) => {
    const body = await buffer(request)
    const death = isApi(logged.host) ? deathOf(logged) : null
    if (death?.how === 'never' || death?.how === 'late') await death.kill()
    if (death?.how === 'never') return void response.destroy()
    const answer = answerOf(world, logged, request.headers, body)
    if (death?.how === 'unheard') await death.kill()
    if (death?.how === 'after') setTimeout(() => void death.kill(), death.ms)
    logged.status = answer.status
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  return {
    arm(death, kill) {
      const own = { death, kill, seen: 0, all: 0 }
      armed = own
      return () => own.all
    },
  }
}
