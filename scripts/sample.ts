import fs from 'node:fs'
import path from 'node:path'
import { sampleMbox } from '../e2e/world/sample/mbox'
import { root } from './prepare'

// Writes the mailbox that the options page offers to those who want to try Countersign first; a test holds the two equal.
fs.writeFileSync(path.join(root, 'extension/options/sample.mbox'), sampleMbox())
