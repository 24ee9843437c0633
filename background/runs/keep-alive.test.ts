import { beforeEach, describe, expect, it, vi } from 'vitest'

const alarms = vi.hoisted(() => ({ set: false, refused: false }))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getPlatformInfo: async () => ({}) },
    alarms: {
      create: async () => {
        if (alarms.refused) throw new Error('no alarms')
        alarms.set = true
      },
      clear: async () => {
        alarms.set = false
      },
    },
  },
}))

const { isAlive, keptAlive, letSleep } = await import('./keep-alive')
const { default: browser } = await import('webextension-polyfill')

beforeEach(() => Object.assign(alarms, { set: false, refused: false }))

describe('the alarm that wakes a worker', () => {
  it('stands while there is work, and no longer', async () => {
    await keptAlive(async () => {
      await letSleep()
      expect(alarms.set).toBe(true)
    })
    expect(alarms.set).toBe(false)
  })

  it('left by a dead worker is taken away where nothing was left to do', async () => {
    alarms.set = true
    await letSleep()
    expect(alarms.set).toBe(false)
  })

  it('that could not be set does not count as work for ever', async () => {
    alarms.refused = true
    await expect(keptAlive(async () => undefined)).rejects.toThrow()
    alarms.refused = false
    await keptAlive(async () => undefined)
    expect(alarms.set).toBe(false)
    await keptAlive(async () => expect(alarms.set).toBe(true))
  })
})

it('tells a worker that the browser is ending by a refused call', async () => {
  expect(await isAlive()).toBe(true)
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockRejectedValueOnce(new Error('No SW'))
  expect(await isAlive()).toBe(false)
})
