/** Whether the extension that this frame belongs to is still there: an update or a removal leaves its frames behind for a moment. */
const alive = (): boolean => Boolean((globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id)

if (alive())
  import('./sidebar/app').catch(error => {
    if (alive()) throw error
  })

export {}
