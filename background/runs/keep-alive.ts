import browser from 'webextension-polyfill'

/** Browsers end a worker that made no call of theirs for 30 s, whatever its network is doing (measured in Chrome and Firefox). */
const beatMs = 20_000
const wakeUp = 'resume-runs'

let busy = 0

/** Keeps the worker alive while the work goes on; should it die all the same, an alarm wakes it to take the work up again. */
export async function keptAlive<T>(work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), beatMs)
  busy++
  try {
    if (busy === 1) await browser.alarms.create(wakeUp, { periodInMinutes: 1 })
    return await work()
  } finally {
    clearInterval(beat)
    if (--busy === 0) await browser.alarms.clear(wakeUp)
  }
}

/**
 * Whether the browser still serves this worker. One that is being ended runs on for a moment and has every call of the browser's refused
 * (Chrome says "No SW"): what fails then says nothing of the work.
 */
export async function isAlive(): Promise<boolean> {
  try {
    await browser.runtime.getPlatformInfo()
    return true
  } catch {
    return false
  }
}

/** For a new worker that took up what there was: an alarm that the dead one left wakes nobody where there was nothing. */
export async function letSleep(): Promise<void> {
  if (busy === 0) await browser.alarms.clear(wakeUp)
}
