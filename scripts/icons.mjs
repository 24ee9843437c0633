// Draws extension/icons/*.png from mark.svg in a Chromium: CHROMIUM=/path/to/chromium node scripts/icons.mjs
import fs from 'node:fs'
import { chromium } from '@playwright/test'

const svg = fs.readFileSync('extension/icons/mark.svg', 'utf8')
const browser = await chromium.launch({ ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}), args: ['--no-sandbox'] })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: `extension/icons/${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
