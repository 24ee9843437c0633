import process from 'node:process'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../e2e/world/chromium'
import { type Picture, readPng } from './png'

/** Whether a person sees a word in Chromium; doubt: partly, faintly, or only by scrolling aside. */
export type Sight = 'shown' | 'hidden' | 'doubt'
type Box = { x: number; y: number; width: number; height: number }
/** A marker of a mail as the page knows it: its boxes in the page; `turn`: in which picture it is left out. */
type Mark = { mail: number; marker: string; boxes: Box[]; turn: number; masked: boolean; beyond: boolean }
type Marks = { marks: Mark[]; turns: number }

/** Opens Chromium to look at mails with; null where there is none. */
export async function openEyes(): Promise<{
  look(mails: readonly string[]): Promise<Map<string, Sight>[]>
  close(): Promise<void>
} | null> {
  const executablePath = findChromium()
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const page = await openPage(browser)
  return { look: mails => look(page, mails), close: () => browser.close() }
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } })
  await page.addInitScript({ content: 'globalThis.__name = value => value' })
  await page.goto('about:blank')
  await page.route('**/*', route => route.abort())
  return page
}

const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/**
 * What is seen of each marker of each mail, by pixels: a picture of the page is held against one in which the marker's text alone is drawn
 * in no colour. Words whose boxes meet are left out in different pictures.
 */
async function look(page: Page, mails: readonly string[]): Promise<Map<string, Sight>[]> {
  await page.setViewportSize({ width: 1024, height: 768 })
  const frames = mails.map(html => `<iframe srcdoc="${quoted(html)}"></iframe>`).join('')
  const frameStyle = 'body{margin:0}iframe{display:block;border:0;width:1024px;height:768px}'
  await page.setContent(`<!DOCTYPE html><style>${frameStyle}</style>${frames}`, { waitUntil: 'load' })
  const { marks, turns } = await page.evaluate(findMarks)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: 1024, height: Math.max(100, Math.min(height, 16_000)) })
  const whole = readPng(await page.screenshot({ animations: 'allow', caret: 'initial' }))
  const seen = mails.map(() => new Map<string, Sight>())
  for (let turn = 0; turn < turns; turn++) {
    await page.evaluate(leaveOut, turn)
    const without = readPng(await page.screenshot({ animations: 'allow', caret: 'initial' }))
    for (const mark of marks) if (mark.turn === turn) seen[mark.mail]?.set(mark.marker, sightOf(mark, whole, without))
  }
  return seen
}

/** How many pixels of a box differ by at least so much between two pictures. */
function differing(box: Box, a: Picture, b: Picture, least: number): number {
  let count = 0
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(a.width, Math.ceil(box.x + box.width))]
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(a.height, b.height, Math.ceil(box.y + box.height))]
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * a.width + x) * a.channels
      for (let i = at; i < at + 3; i++) {
        if (Math.abs((a.pixels[i] ?? 0) - (b.pixels[i] ?? 0)) < least) continue
        count++
        break
      }
    }
  }
  return count
}

function sightOf({ boxes, masked, beyond }: Mark, whole: Picture, without: Picture): Sight {
  if (masked) return 'hidden'
  const sum = (least: number): number => boxes.reduce((total, box) => total + differing(box, whole, without, least), 0)
  const area = boxes.reduce((total, { width, height }) => total + width * height, 0)
  const strong = sum(56)
  if (strong >= 40 && strong >= area * 0.04) return 'shown'
  if (beyond) return 'doubt'
  return sum(14) <= 2 ? 'hidden' : 'doubt'
}

/** Runs in the page: where the words stand, and in which turn each is left out. */
function findMarks(): Marks {
  type Part = Mark & { element: HTMLElement | null; range: Range | null; window: Window | null }
  const parts: Part[] = []
  const frames = [...document.querySelectorAll('iframe')]
  for (const frame of frames) {
    const root = frame.contentDocument?.documentElement
    const scrolled = Math.max(root?.scrollHeight ?? 0, frame.contentDocument?.body?.scrollHeight ?? 0)
    frame.style.height = `${Math.min(700, Math.max(20, scrolled))}px`
  }
  const boxesOf = (source: Range | Element, frame: Element): Box[] => {
    const { x, y } = frame.getBoundingClientRect()
    return [...source.getClientRects()].map(box => ({ x: box.x + x, y: box.y + y + scrollY, width: box.width, height: box.height }))
  }
  const holderOf = (node: Node): HTMLElement | null => node.parentElement?.closest<HTMLElement>('textarea,select') ?? null
  const isMasked = (node: Node): boolean => {
    const element = node.parentElement
    const style = element ? getComputedStyle(element) : null
    return style !== null && style.getPropertyValue('-webkit-text-security') !== 'none'
  }
  const addNode = (node: Node, mail: number, frame: HTMLIFrameElement): void => {
    for (const found of (node.textContent ?? '').matchAll(/zq[bcdfghjklmnprstvwxz]{4}y/g)) {
      const range = node.ownerDocument?.createRange() ?? null
      range?.setStart(node, found.index)
      range?.setEnd(node, found.index + found[0].length)
      const element = holderOf(node)
      const option = node.parentElement?.closest('option')
      const isOpen = !option || option.selected || (element instanceof HTMLSelectElement && element.multiple)
      const source = isOpen ? (element ?? range) : null
      const boxes = source ? boxesOf(source, frame).filter(box => box.width > 0 && box.height > 0) : []
      const beyond = boxes.some(({ x, y, width, height }) => {
        const at = frame.getBoundingClientRect()
        return x + width > 1024 || y + height > at.bottom
      })
      parts.push({ mail, marker: found[0], boxes, turn: 0, masked: isMasked(node), beyond, element, range, window: frame.contentWindow })
    }
  }
  for (const [mail, frame] of frames.entries()) {
    const { contentDocument, contentWindow } = frame
    if (!contentDocument || !contentWindow) continue
    const sheet = new (contentWindow as Window & typeof globalThis).CSSStyleSheet()
    sheet.replaceSync(
      '*{text-decoration:none!important}::highlight(off){color:transparent!important;-webkit-text-fill-color:transparent!important;text-shadow:none!important;-webkit-text-stroke-color:transparent!important}',
    )
    contentDocument.adoptedStyleSheets.push(sheet)
    const walker = contentDocument.createTreeWalker(contentDocument, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) addNode(node, mail, frame)
  }
  const meets = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  for (const [i, part] of parts.entries()) {
    const near = parts.slice(0, i).filter(one => one.mail === part.mail && one.boxes.some(a => part.boxes.some(b => meets(a, b))))
    while (near.some(one => one.turn === part.turn)) part.turn++
  }
  Object.assign(window, { fuzzParts: parts })
  const marks = parts.map(({ mail, marker, boxes, turn, masked, beyond }) => ({ mail, marker, boxes, turn, masked, beyond }))
  return { marks, turns: 1 + Math.max(-1, ...marks.map(({ turn }) => turn)) }
}

/** Runs in the page: draws the words of one turn in no colour. */
function leaveOut(turn: number): void {
  type Part = { turn: number; element: HTMLElement | null; range: Range | null; window: (Window & typeof globalThis) | null }
  const { fuzzParts } = window as unknown as { fuzzParts: Part[] }
  for (const { window: own } of fuzzParts) own?.CSS.highlights.clear()
  for (const { element } of fuzzParts) element?.style.removeProperty('-webkit-text-fill-color')
  for (const { turn: its, element, range, window: own } of fuzzParts) {
    if (its !== turn || !own) continue
    if (element) element.style.setProperty('-webkit-text-fill-color', 'transparent', 'important')
    else if (range) {
      const known = own.CSS.highlights.get('off') ?? new own.Highlight()
      known.add(range)
      own.CSS.highlights.set('off', known)
    }
  }
}
