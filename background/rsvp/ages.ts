const number = '\\d{1,2}'
const further = `(?:(?: ?[,&/] ?| (?:and|und|et|y|e|en|i) |, (?:and|und) )${number})`
const child =
  'kids?|child(?:ren)?|boys?|girls?|sons?|daughters?|twins|little ones?|grandchildren|grandkids|kind(?:er)?|sohn|söhne|tochter|töchter|enfants?|fils|filles?|niñ[oa]s?|hij[oa]s?|figli[oae]?|bambin[oaie]|filh[oa]s?|kinderen|zoon|dochters?|dziec(?:i|kiem|ko|mi)|syn(?:em)?|córk[aąi]'
const years = '(?: (?:years?(?: old)?|yrs|jahren?|ans|años|anni|anos|jaar|lat(?:a)?))'

/** Ages: several numbers in brackets, one after a single child, or numbers in years or after "aged". */
const ages = new RegExp(
  [
    `\\((?:aged? |ages )?${number}${further}+${years}?\\)`,
    `(?<=(?<!\\p{L})(?:son|daughter|child|kid|baby|toddler|boy|girl|sohn|tochter|kind|fils|fille|hij[oa]|niñ[oa]|figli[oa]|filh[oa]|zoon|dochter|syn|córka) ?(?:\\p{Lu}[\\p{L}'-]+ )?)\\(${number}${years}?\\)`,
    `\\(?(?<!\\p{L})aged? (?:of )?${number}${further}*\\)?`,
    `(?<=(?<!\\p{L})(?:${child})),? ${number}${further}+${years}?(?![\\p{L}\\p{N}])(?! \\p{L})`,
    `\\(${number}${years}\\)`,
  ].join('|'),
  'giu',
)

/** "with Max (4)": the age of somebody by name. */
const namedAge = /(?<=(?:with|and|mit|und|avec|et|con|y|e|com|met|en|z|i|[,&]) \p{Lu}[\p{Ll}'-]+ )\(\d{1,2}\)/gu

/** The text with its children's ages ("my two kids (4 and 6)") blanked out, of the same length: they count no heads. */
export const withoutAges = (text: string): string =>
  text.replace(ages, found => ' '.repeat(found.length)).replace(namedAge, found => ' '.repeat(found.length))
