import { ensureBuild, main } from './prepare'

main(async () => {
  for (const target of ['chrome', 'firefox'] as const) console.log(ensureBuild(target))
})
