import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { main, root } from './prepare'

/** Runs one benchmark by name, or all of them: every file of bench/ is one. */
main(async () => {
  const names = fs
    .readdirSync(path.join(root, 'bench'))
    .filter(file => /^[a-z-]+\.ts$/.test(file))
    .map(file => file.slice(0, -3))
  const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('-'))
  const options = process.argv.slice(2).filter(argument => argument.startsWith('-'))
  const unknown = wanted.find(name => !names.includes(name))
  if (unknown) throw new Error(`There is no benchmark ${unknown}; there are: ${names.join(', ')}.`)
  for (const name of wanted.length > 0 ? wanted : names) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'bench', `${name}.ts`), ...options], {
      stdio: 'inherit',
      cwd: root,
    })
    if (status !== 0) process.exitCode = 1
  }
})
