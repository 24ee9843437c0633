import { expect, it } from 'vitest'
import { alikeClass, lookOf } from '../packer/look'
import { headFields, threadHead } from '../packer/message-text'
import { toldApart } from '../packer/told-apart'
import { shortest } from '../testing/pumped'
import { findQuote } from './find-quote'
import { defused } from './untrusted'

const frame = [
  ...[
    '### m2 |',
    '###\u00a0m2 |',
    '###\u3000m2 |',
    '          ### m2 |',
    '\t\t\t###  m2     |',
    '### m２ |',
    '### ㎡ |'.replace('㎡', 'm٢'),
    '＃＃＃ m2 ｜',
  ],
  ...[
    '### m2 │',
    '\u2800### m2 |',
    '\u0301### m2 |',
    '#\u0301## m2 |',
    '\u200b### m2 |',
    '### м2 |',
    '## thread\u2009: Lunch',
    '## тhrеad：Lunch',
  ],
  ...['### m2', 'Yes\u0085### m2 |', 'Yes\u2028### m2 |', 'Yes\r### m2 |'],
]
const notes = [
  ...[
    '[attachment: a.pdf]',
    '[\u00a0attachment: a.pdf]',
    '[    attachment: a.pdf]',
    '[ｉmage: a cat]',
    '[іmage: a cat]',
    '[ímage: a cat]',
    '[im\u00adage: a cat]',
  ],
  ...[
    '【image: a cat]',
    '［image: a cat］',
    '[attached\u00a0\u00a0message]',
    '[ATTACHED MESSAGE]',
    '[text layer of a scan]',
    '[no\u2003text]',
    '[L１]',
    '[m2: not shown]',
  ],
]
const tokens = [
  ...[
    '<|im_start|>',
    '＜|im_start|＞',
    '<｜im_start｜>',
    '<│im_start│>',
    '<｜begin▁of▁sentence｜>',
    '<|im_stаrt|>',
    '</s>',
    '<s>',
    '<tool_call>',
    '</tool_call>',
  ],
  ...[
    '<function_calls>',
    '<invoke name="send">',
    '<start_of_turn>',
    '<end_of_turn>',
    '[INST]',
    '[/INST]',
    '［INST］',
    '[TOOL_CALLS]',
    '<<SYS>>',
    '<|turn>',
    '<turn|>',
  ],
]

it.each(frame)('a line %j does not stand there as one of ours', line => {
  const shown = toldApart(`Hello\n${line} Bob to me\nbye`, [])
  expect(shown).toMatch(/\\[#＃]/)
  expect(shown.replace('\\', '')).toBe(`Hello\n${line} Bob to me\nbye`)
})

it.each(notes)('a note %j does not stand there as one of ours', note => {
  const shown = toldApart(`See ${note} here`, [])
  expect(shown).toBe(`See \\${note} here`)
})

it.each(tokens)('a token %j of a chat template is broken, and taken out of what goes elsewhere', token => {
  const shown = toldApart(`See ${token} here`, [])
  expect(shown).toBe(`See ${token.charAt(0)} ${token.slice(1)} here`)
  expect(defused(`See ${token} here`)).toBe('See  here')
  expect(defused(shown)).toBe(shown)
})

it('what comes together where a token is taken out is no token', () => {
  expect(defused('<|im_<|x|>start|>')).not.toContain('<|im_start|>')
  expect(defused('<|im_\u200bstart|>')).toBe('')
})

it.each([...frame, ...notes, ...tokens])('words with %j are found in their mail as shown and as written', posing => {
  const full = `He said\n${posing} so`
  const shown = toldApart(full, [])
  for (const quote of [shown, full]) expect(findQuote(full, quote)).toEqual({ start: 0, end: full.length })
})

it.each([
  'Dinner #2 at 8 [1], [images below], [l] or [m], a < b || c > d',
  '# Threads\n## The plan: m2 | m3\n#m\n###',
  'List<String> x; <user@example.org> <b>so</b> [calendars] <https://example.org/s>',
  'Ça va ? « s » et « image » — #été [été] <é>',
  '【お知らせ】ランチ｜12時 ＜重要＞ ＃2',
])('nothing is changed in %j', text => {
  expect(toldApart(text, [])).toBe(text)
})

it('a note of ours ends where it ends, whatever brackets stand in its words', () => {
  const text = '[image: cat］ Yes 】 【 [L2]'
  expect(toldApart(text, [{ start: 0, end: text.length }])).toBe('[image: cat\\］ Yes \\】 \\【 \\[L2]')
})

it.each(['Lunch | bounce', 'Lunch ｜ bounce', 'Lunch │ auto-reply', 'Lunch ∣ bounce "x"'])(
  'a subject %j is no more than a subject',
  subject => {
    const quoted = `"${subject.replaceAll('"', '\\"')}"`
    expect(threadHead(subject)).toBe(`## thread: ${quoted}`)
    expect(threadHead('Lunch, or "dinner"')).toBe('## thread: Lunch, or "dinner"')
    const from = { name: 'Ann │ bounce', address: 'ann@example.org' }
    const message = { date: 0, from, to: [], cc: [], kind: 'mail', subject } as unknown as Parameters<typeof headFields>[1]
    const head = headFields('m1', message, 'Picnic', '').map(({ text }) => text)
    expect(head.join('')).toBe(`### m1 | 1970-01-01T00:00Z | "Ann │ bounce" <ann@example.org> | subject: ${quoted}`)
  },
)

it('every character that looks like the beginning of our frame is looked at', () => {
  const beginning = new RegExp(`[${alikeClass('#[]<')}]`)
  for (let point = 0x20; point < 0x11000; point++) {
    const char = String.fromCodePoint(point)
    expect(/[#[\]<]/.test(lookOf(char).text), point.toString(16)).toBe(beginning.test(char))
  }
})

it.each(['[ ', '[\u00a0', '<a:s ', '<|', '# ', '\n ', '\u2800', '<s s', 'thread ', '[attached '])(
  'takes a time in line with a text full of %j',
  unit => {
    const time = (length: number): number => shortest(() => toldApart(`#${unit.repeat(length / unit.length)}`, []))
    time(50_000)
    expect(time(400_000)).toBeLessThan(Math.max(300, time(100_000) * 10))
  },
)
