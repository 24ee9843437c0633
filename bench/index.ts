import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { benchCommandTimes } from './command-times'
import { benchFirstRow } from './first-row'
import { benchKills } from './kills'
import { benchListUpdate } from './list-update'
import { benchModelMerge } from './model-merge'
import { benchPlan } from './plan'
import { benchPolicyMutants } from './policy-mutants'
import { benchReading } from './reading'
import { benchReadingFuzz } from './reading-fuzz'
import { benchReadingValues } from './reading-values'
import { benchRsvp } from './rsvp'
import { benchRsvpBrowser } from './rsvp-browser'
import { benchRsvpLines } from './rsvp-lines'
import { benchSafety } from './safety'
import { benchSafetyRules } from './safety-rules'
import { benchShown } from './shown'
import { benchTokenWeights } from './token-weights'

const benches: Record<string, (args: readonly string[]) => Promise<void>> = {
  // The guest list's whole table of figures: each of the last three also by its own name, and in a process of its own, for each has a worker.
  rsvp: async args => {
    await benchRsvp(args)
    for (const own of ['plan', 'model-merge', 'list-update']) {
      const { status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), own, ...args], {
        stdio: 'inherit',
      })
      if (status !== 0) process.exitCode = 1
    }
  },
  'rsvp-browser': benchRsvpBrowser,
  'rsvp-lines': benchRsvpLines,
  'first-row': benchFirstRow,
  'list-update': benchListUpdate,
  reading: benchReading,
  'reading-fuzz': benchReadingFuzz,
  'reading-values': benchReadingValues,
  plan: benchPlan,
  safety: benchSafety,
  kills: benchKills,
  shown: benchShown,
  'command-times': benchCommandTimes,
  'policy-mutants': benchPolicyMutants,
  'safety-rules': benchSafetyRules,
  'model-merge': benchModelMerge,
  'token-weights': benchTokenWeights,
}

const given = process.argv.slice(2)
const name = given[0]?.startsWith('-') ? undefined : given[0]
const args = name === undefined ? given : given.slice(1)
const chosen = name === undefined ? Object.keys(benches) : [name]
for (const one of chosen) {
  const run = benches[one]
  if (!run) {
    console.error(`There is no benchmark "${one}". There are: ${Object.keys(benches).join(', ')}.`)
    process.exit(1)
  }
  await run(args)
}
