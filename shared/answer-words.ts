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
  topics: {
    vegetarian: 'Vegetarian or vegan',
    vegan: 'Vegan',
    gluten: 'No gluten',
    lactose: 'No lactose',
    nuts: 'No nuts',
    pork: 'No pork',
    alcohol: 'No alcohol',
    halal: 'Halal',
    kosher: 'Kosher',
    allergies: 'Allergies and intolerances',
    diet: 'Diet',
    children: 'Children',
    lift: 'Need a lift',
    car: 'By car',
    train: 'By train or bus',
    plane: 'By plane',
    transport: 'How they travel',
    stay: 'Overnight',
    bring: 'Bringing something',
  },
  kinds: {
    vegetarian: 'vegetarian',
    vegan: 'vegan',
    gluten: 'no gluten',
    lactose: 'no lactose',
    nuts: 'no nuts',
    pork: 'no pork',
    alcohol: 'no alcohol',
    halal: 'halal',
    kosher: 'kosher',
    allergy: 'allergy or intolerance',
    diet: 'special diet',
    children: 'children',
    lift: 'needs a lift',
    offer: 'offers a lift',
    car: 'by car',
    train: 'by train',
    bus: 'by bus',
    plane: 'by plane',
    arrival: 'arrival',
    stay: 'overnight',
    bring: 'brings something',
  },
  says: { yes: '', no: 'not: ', open: 'open: ' },
  earlier: 'earlier: ',
  told: (label: string, { yes, open, no, absent }: { yes: number; open: number; no: number; absent: number }): string =>
    [
      `${label}: ${count(yes, 'guest', 'guests')}${absent > 0 ? `, of whom ${number.format(absent)} will not come` : ''}.`,
      ...(open > 0 ? [`${count(open, 'guest leaves', 'guests leave')} it open.`] : []),
      ...(no > 0 ? [`${count(no, 'guest says', 'guests say')} it is not so.`] : []),
    ].join(' '),
  nobodyElseTells: (messages: number) => `No other sentence about it was found in the ${count(messages, 'message', 'messages')} read.`,
  nobodyTells: (label: string, messages: number) =>
    `${label}: no sentence about it was found in the ${count(messages, 'message', 'messages')} read.`,
  noneTells: (label: string, messages: number) => `${label}: no mention was found in ${count(messages, 'message', 'messages')}.`,
  moreMayTell: 'More may stand in mail that was not read for this.',
  statuses: { yes: 'coming', no: 'not coming', maybe: 'maybe', none: 'no answer' },
  name: 'Name',
  tells: 'Tells',
  answer: 'Answer',
  opening: 'It begins like this:',
  who: 'Who',
  asked: 'Question',
  said: 'Sentence',
  day: 'Day',
} as const
