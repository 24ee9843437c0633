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

/** IntersectionObserver's second version: Chromium has it, Firefox does not (https://w3c.github.io/IntersectionObserver/v2/). */
const tracked = { trackVisibility: true, delay: 100, threshold: [0, 1] }
type Tracked = IntersectionObserverEntry & { isVisible?: boolean }

/** What is read: blocks of text alone. Items of a list are left out: Chromium takes what folds in and out of one for a cover of the next. */
const lines = 'h1, dd, pre'

/**
 * False while something stands over the button that signs, or over a line that is in sight whole, or dims it or moves it, where the browser
 * can tell. A line under the window's own foot is not in sight.
 */
export function useUncovered(whole: RefObject<Element | null>): boolean {
  const [covered, setCovered] = useState<ReadonlySet<Element>>(new Set())
  useEffect(() => {
    const foot = whole.current?.querySelector('footer')
    const button = foot?.querySelector('#sign')
    if (!whole.current || !foot || !button) return
    const look = (entries: readonly Tracked[]) => {
      const hidden = entries.filter(entry => isCovered(entry, entry.target === button)).map(({ target }) => target)
      setCovered(before => {
        const looked = new Set(entries.map(({ target }) => target))
        const after = [...[...before].filter(each => !looked.has(each)), ...hidden]
        return after.length === 0 && before.size === 0 ? before : new Set(after)
      })
    }
    const onButton = new IntersectionObserver(look, tracked)
    const onLines = new IntersectionObserver(look, {
      ...tracked,
      rootMargin: `0px 0px -${Math.ceil(foot.getBoundingClientRect().height)}px 0px`,
    })
    onButton.observe(button)
    for (const line of whole.current.querySelectorAll(lines)) if (!line.closest('footer')) onLines.observe(line)
    return () => {
      onButton.disconnect()
      onLines.disconnect()
    }
  }, [])
  return covered.size === 0
}

const isCovered = ({ isVisible, intersectionRatio }: Tracked, always: boolean): boolean =>
  isVisible === false && (always || intersectionRatio === 1)
