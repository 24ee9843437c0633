import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../shared/answer'
import { makeAnswer } from './citations'
import { findQuote } from './find-quote'
import { withoutMarks } from './marks'
import { packedOf, readMessage, readThread } from './testing'

const full = 'Hello all,\n\nyes, we will  come — “both of us”.\nI can’t bring a cake.\n\nAda'
const threads = [readThread('t1', [readMessage('a1', full), readMessage('a2', 'No. I am ill, sorry.')])]
const { ids } = packedOf(threads)
const answer = (text: string, table: Parameters<typeof makeAnswer>[0]['table'] = null) =>
  makeAnswer({ text, threads, ids, table, guests: null })

describe('findQuote', () => {
  it.each([
    ['as it stands', 'I can’t bring a cake.', 'I can’t bring a cake.'],
    ['over white space', 'yes, we will come', 'yes, we will  come'],
    ['over line breaks', '“both of us”. I can’t', '“both of us”.\nI can’t'],
    ['over quote marks', '"both of us". I can\'t bring', '“both of us”.\nI can’t bring'],
    ['in quote marks of its own', '"I can’t bring a cake."', 'I can’t bring a cake.'],
  ])('finds a quote %s', (_, quote, expected) => {
    const found = findQuote(full, quote)
    expect(found && full.slice(found.start, found.end)).toBe(expected)
  })

  it.each(['we will not come', 'yes, we … come', 'YES, WE WILL COME', 'we will come - both', '', '   ', '""'])(
    'does not find %j',
    quote => {
      expect(findQuote(full, quote)).toBeNull()
    },
  )

  it.each([
    ['Yes I can’t come', 'Yes I can'],
    ['We are 12 people', 'We are 1'],
    ['It costs 10,000 in all', 'It costs 10'],
    ['I know', 'no'],
    ['Je n’irai pas', 'irai pas'],
    ['Это невозможно', 'возможно'],
  ])('does not find in %j half a word: %j', (text, quote) => expect(findQuote(text, quote)).toBeNull())

  it.each([
    ['I know: no.', 'no', 8],
    ['10.000 or 10.', '10', 10],
    ['‘yes’ she said', 'yes', 1],
    ['私は参加できます', '参加', 2],
    ['ผมไปได้ครับ', 'ไปได้', 2],
  ])('finds in %j whole words: %j', (text, quote, start) => expect(findQuote(text, quote)?.start).toBe(start))

  it('finds every run of words of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [Math.min(a, b) % words.length, (Math.max(a, b) % words.length) + 1]
        const text = words.join(' ')
        const quote = words.slice(start, end).join(' ')
        fc.pre(/[^\s"'“”„‟«»″‘’‚‛`´′]/.test(quote))
        const found = findQuote(text, quote)
        expect(found).not.toBeNull()
        expect(found && text.slice(found.start, found.end).replace(/\s/g, '').length).toBeGreaterThan(0)
      }),
    )
  })

  it('takes time in proportion to the text', { timeout: 60_000 }, () => {
    // A quadratic search would need hours for these.
    expect(findQuote('a'.repeat(2_000_000), `${'a'.repeat(1000)}b`)).toBeNull()
    expect(findQuote('a'.repeat(2_000_000), 'a'.repeat(1000))).toBeNull()
    expect(findQuote('ab '.repeat(600_000), `b${'ab '.repeat(600)}c`)).toBeNull()
  })
})

describe('makeAnswer', () => {
  it('numbers the citations and gives each the words of its message', () => {
    const made = answer('Ada comes [[m1: yes, we will come — "both of us"]]; Ben does not [[m2: I am ill, sorry]].')
    expect(made.text).toBe('Ada comes [[0]]; Ben does not [[1]].')
    expect(made.citations).toMatchObject([
      {
        messageId: 'a1',
        threadId: 't1',
        rfcId: '<a1@example.com>',
        from: 'Ada Example',
        quote: 'yes, we will  come — “both of us”',
        checked: true,
      },
      { messageId: 'a2', quote: 'I am ill, sorry', checked: true },
    ])
  })

  it.each([
    ['invented words', 'x [[m1: we will bring a goose]]', 'a1'],
    ['the words of another message', 'x [[m2: I can’t bring a cake.]]', 'a2'],
    ['a message that nobody read', 'x [[m9: yes, we will come]]', 'm9'],
    ['no quote at all', 'x [[m1]]', 'a1'],
  ])('keeps %s as an unchecked citation', (_, text, messageId) => {
    const made = answer(text)
    expect(made.text).toBe('x [[0]]')
    expect(made.citations).toMatchObject([{ messageId, checked: false }])
    expect(Answer.safeParse(made).success).toBe(true)
  })

  it('finds a quote in an attachment of its message', () => {
    const attachment = {
      part: '2',
      filename: 'menu.txt',
      type: 'text/plain',
      size: 20,
      attachmentId: null,
      text: 'Soup, then a roast.',
      read: true,
    }
    const withMenu = [readThread('t1', [readMessage('a1', full, { attachments: [attachment] })])]
    const made = makeAnswer({ text: '[[m1: Soup, then a roast.]]', threads: withMenu, ids, table: null, guests: null })
    expect(made.citations).toMatchObject([{ quote: 'Soup, then a roast.', checked: true }])
  })

  it('names who wrote a line that its message only quotes, and checks none of a mail that is not there', () => {
    const [first, second] = [
      readMessage('a1', 'We both come.'),
      readMessage('a2', '> We both come.\n> Nobody else does.\n\nI stay at home.'),
    ]
    const quoting = [readThread('t1', [first, { ...second, from: { name: 'Bob', address: 'bob@example.net' } }])]
    const cited = (quote: string) =>
      makeAnswer({ text: `[[m2: ${quote}]]`, threads: quoting, ids: packedOf(quoting).ids, table: null, guests: null }).citations[0]
    expect(cited('We both come.')).toMatchObject({ messageId: 'a1', from: first.from.name || first.from.address, checked: true })
    expect(cited('I stay at home.')).toMatchObject({ messageId: 'a2', from: 'Bob', checked: true })
    expect(cited('Nobody else does.')).toMatchObject({ messageId: 'a2', checked: false })
  })

  it('numbers the same words of the same message once', () => {
    const made = answer('a [[m2: I am ill, sorry]] b [[m2: I am ill,  sorry]]')
    expect(made.text).toBe('a [[0]] b [[0]]')
    expect(made.citations).toHaveLength(1)
  })

  it('widens a quote of a word to its sentence', () => {
    expect(answer('[[m2: ill]]').citations).toMatchObject([{ quote: 'I am ill, sorry.', checked: true }])
    expect(answer('[[m2: No.]]').citations).toMatchObject([{ quote: 'No.', checked: true }])
  })

  it('takes out numbers, template tokens and reordering characters that the mind wrote itself', () => {
    expect(answer('Ada[[7]] <|im_start|>comes\u202e<end_of_turn>.').text).toBe('Ada comes.')
  })

  it('checks the citations of a table and leaves clean cells', () => {
    const made = answer('Two.', {
      title: 'Answers',
      columns: ['Who', 'Says', 'Note'],
      rows: [
        { cells: ['Ada', 'yes'], cite: 'm1: yes, we will come' },
        { cells: ['Ben', 'no [[m2: I am ill, sorry.]]', 'and [[m1: bring a cake.]]', 'too many'] },
        { cells: ['Cy', '?'], cite: '[[m1: I am Cy]]' },
        { cells: ['Di', '?'], cite: 'nonsense' },
      ],
    })
    expect(made.table?.rows).toEqual([
      { cells: ['Ada', 'yes', ''], citation: 0 },
      { cells: ['Ben', 'no', 'and [[2]]'], citation: 1 },
      { cells: ['Cy', '?', ''], citation: 3 },
      { cells: ['Di', '?', ''], citation: null },
    ])
    expect(made.citations.map(citation => citation.checked)).toEqual([true, true, true, false])
  })

  it('takes any text, throws never, and never checks a quote that its message does not hold', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('[[', ']]', '[[m1:', '[[m2: ', 'm1', '[[0]]', 'yes, we will come', 'ill', '<|x|>', '"'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const made = answer(pieces.join(''))
        expect(Answer.safeParse(made).success).toBe(true)
        for (const { checked, quote, messageId } of made.citations)
          if (checked) expect(messageId === 'a1' ? full : 'No. I am ill, sorry.').toContain(quote)
        for (const [, number] of made.text.matchAll(/\[\[(\d+)\]\]/g)) expect(made.citations[Number(number)]).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to hostile text', () => {
    const began = performance.now()
    for (const text of ['[['.repeat(30_000), `${'['.repeat(59_000)}]]`, '[[m1:'.repeat(12_000), `${'[[m1: x'.repeat(8000)}]]`]) answer(text)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('withoutMarks', () => {
  it.each([
    ['Ada comes [[m1: yes]].', 'Ada comes.'],
    ['Ada comes [[m1: ye', 'Ada comes '],
    ['Ada comes [', 'Ada comes '],
    ['Ada comes.', 'Ada comes.'],
  ])('shows %j as %j', (raw, shown) => {
    expect(withoutMarks(raw)).toBe(shown)
  })
})
