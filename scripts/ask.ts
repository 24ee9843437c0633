import fs from 'node:fs'
import * as z from 'zod'
import { accountOf } from '../e2e/world/google/google'
import { brokenLines, type FileMessage } from '../e2e/world/load-mail'
import { type AnswerJson, answerJson } from './answer-json'
import { readArguments, readScope, refuseUnreadable } from './arguments'
import { ensureBuild, ensureChromium, main, say } from './prepare'
import { printAnswer } from './print-answer'
import { type RawMail, withRawLosses } from './raw-losses'
import { ask, closeTabs, connect, forgetAll, minuteAfter, openGmail, type Session, startSession, threadOf } from './session'

const minute = 60_000

/** One mailbox and one question over it. */
type Case = { me: string; now: string | null; question: string; scope: string; mail: { file: string } | { messages: FileMessage[] } }

main(async () => {
  const options = readArguments(process.argv.slice(2))
  refuseNonsense(options)
  process.env.CHROMIUM = ensureChromium()
  ensureBuild('chrome')
  const key = process.env.GEMINI_API_KEY
  const gemini = key && options.model !== 'built-in' ? { key, model: options.model } : null
  const session = await startSession({ headless: true, realGemini: gemini !== null })
  stopCleanly(session)
  try {
    if (options.cases) await askCases(session, options.cases)
    else {
      const { mbox = '', me, question, scope } = options
      const answer = await askOne(session, { me, now: options.now ?? null, question, scope, mail: { file: mbox } }, gemini)
      if (options.json) console.log(JSON.stringify(answer))
      else printAnswer(answer)
    }
  } finally {
    await session.close()
  }
})

/** Throws a sentence where the options make no question. */
function refuseNonsense({ cases, question, mbox, model, scope }: ReturnType<typeof readArguments>): void {
  readScope(scope)
  if (!cases && !question.trim()) throw new Error('Ask something: npm run ask -- "QUESTION" --mbox FILE')
  if (!cases && !mbox) throw new Error('Name the mail to ask: --mbox FILE')
  for (const file of [mbox, cases]) if (file) refuseUnreadable(file)
  if (model && model !== 'built-in' && !process.env.GEMINI_API_KEY)
    throw new Error(`${model} needs a key in GEMINI_API_KEY; without one the built-in reader answers.`)
}

/** A fresh mailbox in the world, a sign-in, a question in Gmail's sidebar, and its answer. */
async function askOne(
  session: Session,
  { me, now, question, scope, mail }: Case,
  gemini: { key: string; model: string | undefined } | null,
): Promise<AnswerJson> {
  const { world } = session
  const wanted = readScope(scope)
  world.reset()
  world.addAccount({ address: me, messages: 'messages' in mail ? mail.messages : [] })
  const mails = 'file' in mail ? world.loadMail(me, mail.file) : []
  world.setClock(now ?? minuteAfter(mails))
  const thread = threadOf(world, wanted)
  try {
    await connect(session, me, gemini)
    const { sidebar } = await openGmail(session, thread)
    const run = await ask(sidebar, question, wanted, 10 * minute)
    const broken = wanted.type === 'all' && 'file' in mail ? brokenLines(mail.file) : []
    return withRawLosses(
      answerJson(run, id => world.fileIdOf('message', id), broken),
      mailsServed(session, me),
    )
  } finally {
    await closeTabs(session)
    await forgetAll(session)
  }
}

/** The mails that Gmail was asked for, alone or by their thread. */
function mailsServed({ world }: Session, me: string): RawMail[] {
  const asked = new Set(world.requests.flatMap(({ path }) => /\/(?:threads|messages)\/([^/?]+)/.exec(path)?.[1] ?? []))
  const { mails } = accountOf(world.google, me).mailbox
  return [...mails.values()].filter(({ id, threadId }) => asked.has(id) || asked.has(threadId))
}

const CaseLine = z.object({
  id: z.coerce.string(),
  question: z.string().trim().min(1),
  me: z.email(),
  now: z.string().refine(now => !Number.isNaN(Date.parse(now)), 'now is no ISO time'),
  messages: z.array(
    z.object({
      messageId: z.string(),
      date: z.string(),
      from: z.string(),
      to: z.string().optional(),
      cc: z.string().optional(),
      raw: z.string(),
      labels: z.array(z.string()).optional(),
    }),
  ),
})

/** One line out a line in; a case that fails prints its error and the rest goes on. */
async function askCases(session: Session, file: string): Promise<void> {
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
  for (const [index, line] of lines.entries()) {
    const id = idOf(line) ?? `line ${index + 1}`
    say(`${index + 1} of ${lines.length}: ${id}`)
    try {
      const { me, now, question, messages } = CaseLine.parse(JSON.parse(line))
      console.log(JSON.stringify({ id, ...(await askOne(session, { me, now, question, scope: 'all', mail: { messages } }, null)) }))
    } catch (error) {
      console.log(JSON.stringify({ id, error: sentence(error) }))
    }
  }
}

function idOf(line: string): string | null {
  try {
    return z.object({ id: z.coerce.string() }).parse(JSON.parse(line)).id
  } catch {
    return null
  }
}

function sentence(error: unknown): string {
  if (error instanceof z.ZodError)
    return `The case is not as the contract says: ${error.issues
      .slice(0, 3)
      .map(issue => `${issue.path.join('.')} ${issue.message}`)
      .join('; ')}`
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

/** Ctrl-C ends the browser and the world before it ends the command. */
function stopCleanly(session: Session): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void session.close().finally(() => process.exit(130)))
}
