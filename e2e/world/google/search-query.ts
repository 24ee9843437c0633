/** A Gmail search, parsed. A `word` may be a phrase; `field` '' = anywhere in the message. */
export type Query =
  | { type: 'all' }
  | { type: 'and' | 'or'; parts: Query[] }
  | { type: 'not'; part: Query }
  | { type: 'term'; field: string; value: string }

type Token = { type: 'word' | 'quoted' | 'field' | '(' | ')' | '{' | '}' | '-' | 'OR' | 'AND'; text: string }

/**
 * Gmail's search language: words, "quotes", field:value, field:(a b), OR (binds before the implied AND), AND, -, ( ), { }.
 * As lenient as Gmail: a bracket that is never closed ends with the query.
 */
export function parseQuery(q: string): Query {
  const reader = { tokens: tokenize(q), at: 0, field: '' }
  const parts: Query[] = []
  while (reader.at < reader.tokens.length) {
    parts.push(readAnd(reader))
    if (reader.tokens[reader.at]) reader.at++
  }
  return joined('and', parts)
}

const joined = (type: 'and' | 'or', parts: Query[]): Query => {
  const real = parts.filter(part => part.type !== 'all')
  return real.length === 0 ? { type: 'all' } : real.length === 1 && real[0] ? real[0] : { type, parts: real }
}

type Reader = { tokens: Token[]; at: number; field: string }

function readAnd(reader: Reader, type: 'and' | 'or' = 'and'): Query {
  const parts: Query[] = []
  for (let token = reader.tokens[reader.at]; token && token.type !== ')' && token.type !== '}'; token = reader.tokens[reader.at]) {
    if (token.type === 'AND') reader.at++
    else parts.push(readOr(reader))
  }
  return joined(type, parts)
}

function readOr(reader: Reader): Query {
  const parts = [readOne(reader)]
  while (reader.tokens[reader.at]?.type === 'OR') {
    reader.at++
    const next = reader.tokens[reader.at]
    if (next && next.type !== ')' && next.type !== '}') parts.push(readOne(reader))
  }
  return joined('or', parts)
}

function readOne(reader: Reader): Query {
  const token = reader.tokens[reader.at++]
  if (!token) return { type: 'all' }
  switch (token.type) {
    case '-': {
      const part = readOne(reader)
      return part.type === 'all' ? part : { type: 'not', part }
    }
    case '(':
    case '{': {
      const inner = readAnd(reader, token.type === '{' ? 'or' : 'and')
      reader.at++
      return inner
    }
    case 'field': {
      const outer = reader.field
      reader.field = token.text
      const inner = readOne(reader)
      reader.field = outer
      return inner
    }
    default:
      return /[\p{L}\p{N}]/u.test(token.text) ? { type: 'term', field: reader.field, value: token.text } : { type: 'all' }
  }
}

const lexer = /\s+|([(){}])|-(?=[\w"({])|([A-Za-z_]\w*):(?=[^\s)}])|"([^"]*)(?:"|$)|[^\s(){}"]+/g

const tokenize = (q: string): Token[] => [...q.matchAll(lexer)].filter(([text]) => text.trim()).map(tokenOf)

function tokenOf([text, bracket, field, quoted]: RegExpExecArray): Token {
  if (bracket || text === '-' || text === 'AND' || text === 'OR') return { type: text as Token['type'], text }
  if (quoted !== undefined) return { type: 'quoted', text: quoted }
  if (field !== undefined)
    return known.has(field.toLowerCase()) ? { type: 'field', text: field.toLowerCase() } : { type: 'word', text: field }
  return text === '|' ? { type: 'OR', text } : { type: 'word', text: text.replace(/^\+/, '') }
}

const known = new Set(
  'from to cc bcc subject after before newer older newer_than older_than has filename label category in is rfc822msgid larger smaller size list deliveredto'.split(
    ' ',
  ),
)

/** Whether any term of the query satisfies `test`. */
export function someTerm(query: Query, test: (field: string, value: string) => boolean): boolean {
  if (query.type === 'term') return test(query.field, query.value.toLowerCase())
  if (query.type === 'not') return someTerm(query.part, test)
  return query.type !== 'all' && query.parts.some(part => someTerm(part, test))
}
