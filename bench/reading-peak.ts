import { createReadStream } from 'node:fs'
import process from 'node:process'
import { parseMailFile } from '../background/reader/mime/mail-file'
import { readThread } from '../background/reader/read-thread'

const begun = performance.now()
for (const file of process.argv.slice(2)) {
  for await (const thread of parseMailFile(createReadStream(file))) readThread(thread, new Map())
}
console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024, ms: performance.now() - begun }))
