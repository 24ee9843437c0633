/** The world's clock: it runs on from the instant it is set to; null = the real time. */
export function createClock() {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    set(iso: string | null) {
      const instant = iso === null ? Date.now() : Date.parse(iso)
      if (Number.isNaN(instant)) throw new Error(`not a time: ${iso}`)
      ahead = instant - Date.now()
    },
  }
}
