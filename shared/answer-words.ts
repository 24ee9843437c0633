const number = new Intl.NumberFormat('en')
const plural = new Intl.PluralRules('en')

/** "1 person", "1,200 people". */
const count = (n: number, one: string, other: string): string => `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`

/** What the built-in reader says around its citations. */
export const answerWords = {
  guests: ({ yes, no, maybe, none, heads }: { yes: number; no: number; maybe: number; none: number; heads: number }) =>
    `${number.format(yes)} coming, ${count(heads, 'head', 'heads')}. ${number.format(no)} no, ${number.format(maybe)} maybe, ${number.format(none)} without an answer.`,
  nobodyElse: 'Nobody else answered.',
  notFoundYet: 'More answers may stand in mail that was not read for this; ask the whole mailbox to be sure.',
  needsEye: (n: number) => `${count(n, 'answer needs', 'answers need')} your eye:`,
  questions: (questions: number, people: number) =>
    `${count(questions, 'question', 'questions')} from ${count(people, 'person', 'people')}.`,
  noQuestions: (messages: number) => `No question was found in ${count(messages, 'message', 'messages')}.`,
  eventAt: (title: string, when: string) => `${title}: ${when}.`,
  dates: (n: number) => `${count(n, 'date or time is', 'dates and times are')} named.`,
  noDates: (messages: number) => `No date or time was found in ${count(messages, 'message', 'messages')}.`,
  best: 'The sentences that come closest:',
  noBest: (messages: number) =>
    `Nothing in ${count(messages, 'message', 'messages')} holds the words of this question. Ask with other words, or choose Gemini in the options.`,
  opening: 'It begins like this:',
  who: 'Who',
  asked: 'Question',
  said: 'Sentence',
  day: 'Day',
} as const
