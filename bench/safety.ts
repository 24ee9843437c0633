import { throughDeaths } from './safety/deaths'
import { doableActions } from './safety/doable'
import { fuzzedOutputs } from './safety/fuzz'
import { undoneSequences } from './safety/undoing'
import { unsignedEffects } from './safety/unsigned'
import { benchSafetyRules } from './safety-rules'

const percent = (n: number, of: number): string => `${n} of ${of} (${((100 * n) / Math.max(1, of)).toFixed(1)} %)`

/** What leaves without a signature, what can be done with one, and what can be taken back; against the worker's own code. */
export async function benchSafety(): Promise<void> {
  const verbose = process.argv.includes('--verbose')
  const unsigned = await unsignedEffects()
  if (unsigned)
    console.log(
      `unsigned effects, AgentDojo, ${unsigned.pairs} pairs x sign none, reject all, close the window, kill the worker: ${unsigned.effects} of ${unsigned.proposed} proposed actions; ` +
        `injected actions held by a red warning ${percent(unsigned.red, unsigned.injected)}`,
    )
  else console.log('the open data is not here: the sets of others were not measured')
  const fuzz = await fuzzedOutputs(10_000)
  console.log(
    `unsigned effects, ${fuzz.outputs} fuzzed model outputs: ${fuzz.effects} (${fuzz.proposals} proposals, ${fuzz.broken} runs that could not be asked)`,
  )
  await benchSafetyRules()
  for (const { name, actions, done, same, failures } of await doableActions()) {
    console.log(
      `${name}: benign actions done with the right effect ${percent(done, actions)}, signed = shown = executed ${percent(same, actions)}`,
    )
    if (verbose) for (const failure of failures) console.log('  ', failure)
  }
  const deaths = await throughDeaths(3000)
  console.log(
    `${deaths.runs} kills and faults at every await: duplicates ${deaths.duplicates}, silent losses ${deaths.losses}, said to be unknown ${deaths.unknown}`,
  )
  const undone = await undoneSequences(500)
  console.log(
    `${undone.sequences} random sequences of ${undone.actions} actions, all undone: as before ${percent(undone.equal, undone.sequences)}`,
  )
  if (verbose) for (const failure of undone.failures.slice(0, 20)) console.log('  ', failure)
}
