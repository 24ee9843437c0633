import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** What the sticky footer may cover of the end (CSS pixels). */
const covered = 60

/** True once the end of what is shown has been on the screen: nothing harmful stands below a page of filler. */
export function useSeen(end: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!end.current) return
    const observer = new IntersectionObserver(
      entries => setSeen(before => before || entries.some(({ isIntersecting }) => isIntersecting)),
      {
        rootMargin: `0px 0px -${covered}px 0px`,
      },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [])
  return seen
}

/** True once the window has kept its size, its content and its place in sight for a while: a button that slid under the pointer cannot be signed by it. */
export function useSettled(ms: number): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setSettled(true), ms)
    const again = () => {
      clearTimeout(timer)
      setSettled(false)
      timer = setTimeout(() => setSettled(true), ms)
    }
    const resized = new ResizeObserver(again)
    const changed = new MutationObserver(again)
    resized.observe(document.body)
    changed.observe(document.body, { childList: true, subtree: true })
    addEventListener('resize', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearTimeout(timer)
      resized.disconnect()
      changed.disconnect()
      removeEventListener('resize', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [ms])
  return settled
}
