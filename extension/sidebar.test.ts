// @vitest-environment happy-dom
import { expect, it } from 'vitest'

it('does nothing in a frame that outlived its extension', async () => {
  await expect(import('./sidebar')).resolves.toBeDefined()
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(document.body.childElementCount).toBe(0)
})
