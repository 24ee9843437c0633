import process from 'node:process'
import { type BrowserContext, chromium } from '@playwright/test'
import { withoutHiddenCharacters } from '../background/reader/hidden-characters'
import { words } from '../background/reader/line'
import { findChromium } from '../e2e/world/chromium'

const address = 'http://mail.example/'
/** No script, no network: what a mail program shows. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * Distinct words that Chromium shows of each mail on a screen 1280 pixels wide, or null without Chromium. Shown is a text that is laid out
 * at least 3 pixels high within the page, is not clipped away, is not transparent, and differs from its ground (contrast above 1.1), by
 * computed styles and by what stands at its place; none of it is the reader's code.
 */
export async function browserWords(mails: readonly { html: string }[]): Promise<Set<string>[] | null> {
  const executablePath = findChromium()
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 4000 } })
    const found: Set<string>[] = []
    for (const { html } of mails) found.push(await shownWords(context, html))
    return found
  } finally {
    await browser.close()
  }
}

async function shownWords(context: BrowserContext, html: string): Promise<Set<string>> {
  const page = await context.newPage()
  // the compiler names inner functions by a helper that the page does not have
  await page.addInitScript({ content: 'globalThis.__name = value => value' })
  await page.route('**/*', route =>
    route.request().url() === address
      ? route.fulfill({ body: html, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } })
      : route.abort(),
  )
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  const text = await page.evaluate(shownText)
  await page.close()
  return new Set(words(withoutHiddenCharacters(text).text))
}

/** Runs in the page. */
function shownText(): string {
  const style = document.createElement('style')
  style.textContent = '* { pointer-events: auto !important; transition: none !important; animation: none !important }'
  document.documentElement.append(style)

  type Color = [number, number, number, number]
  const colorOf = (value: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }
  const over = ([r, g, b, a]: Color, [x, y, z]: Color): Color => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1]
  const luminance = ([r, g, b]: Color): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map(one => (one / 255 <= 0.03928 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  /** What lies under an element; null where a picture does. */
  const groundOf = (element: Element): Color | null => {
    const layers: Color[] = []
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at)
      if (backgroundImage !== 'none') return null
      layers.push(colorOf(backgroundColor))
    }
    return layers.reduceRight((under, layer) => over(layer, under), [255, 255, 255, 1])
  }
  const differs = (element: Element): boolean => {
    const ground = groundOf(element)
    const color = colorOf(getComputedStyle(element).webkitTextFillColor)
    if (!ground) return color[3] > 0.05
    const [a, b] = [luminance(over(color, ground)), luminance(ground)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) > 1.1
  }
  const opacityOf = (element: Element): number => {
    let opacity = 1
    for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
    return opacity
  }
  const stands = (element: Element, rect: DOMRect): boolean => {
    if (rect.width < 1 || rect.height < 3 || rect.right <= 0 || rect.bottom <= 0) return false
    if (rect.bottom > innerHeight || rect.right > innerWidth) return true
    return document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2).includes(element)
  }
  const isShown = (element: Element, node: Node): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true }) || opacityOf(element) <= 0.05 || !differs(element)) return false
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].slice(0, 20).some(rect => stands(element, rect))
  }
  let text = ''
  const add = (node: Node, within: Element): void => {
    if (node.nodeType !== Node.TEXT_NODE) return
    const written = node.textContent ?? ''
    if (written.trim() === '') text += ' '
    else if (isShown(within, node)) text += written
  }
  const walk = (element: Element): void => {
    const isApart = !['inline', 'contents'].includes(getComputedStyle(element).display) || element.tagName === 'BR'
    if (isApart) text += ' '
    for (const node of element.childNodes) {
      if (node instanceof Element) walk(node)
      else add(node, element)
    }
    if (isApart) text += ' '
  }
  if (document.body) walk(document.body)
  return text
}
