import { count, number } from './format'

const messages = (n: number): string => count(n, 'message', 'messages')

/** What was looked through: messages read to their end, and how many could not be. */
export type LookedThrough = { read: number; unread: number }

const but = ({ unread }: LookedThrough): string => (unread > 0 ? `; ${messages(unread)} could not be read to the end` : '')

/** What the built-in reader says around its citations. */
export const answerWords = {
  guests: ({ yes, no, maybe, none, heads }: { yes: number; no: number; maybe: number; none: number; heads: number }) =>
    `${number(yes)} coming, ${count(heads, 'head', 'heads')}. ${number(no)} no, ${number(maybe)} maybe, ${number(none)} without an answer.`,
  nobodyElse: 'Nobody else answered.',
  notFoundYet: 'More answers may stand in mail that was not read for this; ask the whole mailbox to be sure.',
  needsEye: (n: number) => `${count(n, 'answer needs', 'answers need')} your eye:`,
  questions: (questions: number, people: number) =>
    `${count(questions, 'question', 'questions')} from ${count(people, 'person', 'people')}.`,
  noQuestions: (of: LookedThrough) => `No question was found in ${messages(of.read)}${but(of)}.`,
  eventAt: (title: string, when: string) => `${title}: ${when}.`,
  dates: (n: number) => `${count(n, 'date or time is', 'dates and times are')} named.`,
  noDates: (of: LookedThrough) => `No date or time was found in ${messages(of.read)}${but(of)}.`,
  best: 'The sentences that come closest:',
  noBest: (of: LookedThrough) =>
    `Nothing in ${messages(of.read)} holds the words of this question${but(of)}. Ask with other words, or choose Gemini in the options.`,
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
      `${label}: ${count(yes, 'guest', 'guests')}${absent > 0 ? `, of whom ${number(absent)} will not come` : ''}.`,
      ...(open > 0 ? [`${count(open, 'guest leaves', 'guests leave')} it open.`] : []),
      ...(no > 0 ? [`${count(no, 'guest says', 'guests say')} it is not so.`] : []),
    ].join(' '),
  nobodyElseTells: (of: LookedThrough) => `No other sentence about it was found in the ${messages(of.read)} read${but(of)}.`,
  nobodyTells: (label: string, of: LookedThrough) => `${label}: no sentence about it was found in the ${messages(of.read)} read${but(of)}.`,
  noneTells: (label: string, of: LookedThrough) => `${label}: no mention was found in ${messages(of.read)}${but(of)}.`,
  noGuestTells: (label: string) => `${label}: no guest was found who says so of himself.`,
  alsoMention: (shown: number, of: number) =>
    shown < of ? `${number(shown)} of ${number(of)} other sentences that mention it:` : 'Other sentences that mention it:',
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
