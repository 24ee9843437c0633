import { partLimits } from '../../shared/part-limits'

/** What the reader takes of one message; what lies beyond stands on the receipt. Sizes in bytes; where decoded text is cut, the same number of UTF-16 units. */
export const limits = {
  message: 25_000_000,
  header: 65_536,
  ...partLimits,
  html: 2_000_000,
  /** Characters of the pages of a message together; the one that reaches beyond is still read. */
  allHtml: 6_000_000,
  /** Open HTML elements, one in another. */
  htmlDepth: 1000,
  /** Elements of a page, those that go on without a tag of their own included. */
  elements: 120_000,
  /** Elements of a page that has to be read in several ways. */
  htmlAgain: 30_000,
  /** Steps of working out styles, of about a microsecond each, for all pages of a message together. */
  styleSteps: 600_000,
  text: 6_000_000,
  /** Characters of the sides of alternatives that are not the last, together; the one that reaches beyond is still read. */
  sides: 2_000_000,
  /** Runs of hidden text of a part that are judged, and of characters that show nothing in a message that are told as hidden text. */
  hiddenRuns: 10_000,
  /** Lines of all texts of a message together, those of files aside: however short, each takes up 200 bytes of memory. */
  lines: 250_000,
  /** A PDF or Word file as it was attached, its pages, what a Word file may unpack to, and characters taken of its text. */
  document: 20_000_000,
  pages: 300,
  unpacked: 20_000_000,
  documentText: 1_000_000,
  /** Characters of one page of a PDF: a newspaper's has a tenth of them. A page with more is not read, nor are those behind it. */
  pageText: 200_000,
  /** Open elements of a Word file, one in another. */
  xmlDepth: 500,
  /** Milliseconds that one document may take. */
  documentTime: 1500,
  calendar: 1_000_000,
  /** All calendars of a message together, and their components. */
  calendars: 2_000_000,
  components: 1000,
  addresses: 2000,
} as const
