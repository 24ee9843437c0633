import type { PartyInfo } from './party'

/** Heads of a pair with the children and guests of number that are named beside it; a spouse or a name is one of the pair. */
function coupleHeads(info: PartyInfo): number {
  const further = [...info.companions].filter(([called, { heads, name }]) => heads > 1 || (called !== name && children.test(called)))
  return info.couple + further.reduce((sum, [, { heads }]) => sum + heads, 0)
}

const children =
  /bab(?:y|e)|toddler|kid|child|son|daughter|infant|little one|bebe|enfant|fils|fille|kind|sohn|tochter|hij|nin[oa]|figli|bambin|filh|zoon|dochter|dzieck|syn|cork/

const spouse =
  /wife|husband|hubby|spouse|partner|half|girlfriend|boyfriend|fianc|^gf$|^bf$|missus|significant|date|frau|mann|freundin?$|mari|femme|epou[sx]|compagn|copa?in|espos|mujer|pareja|novi[oa]|marit|moglie|fidanzat|namorad|mulher|^man$|vrouw|vriend|^maz|mez|zon[aey]|chlopak|dziewczyn|narzeczon/

/** "We" who bring children, parents or friends are a pair beside them, unless a spouse, a name or "me and" tells who "we" are. */
function ownHeads(info: PartyInfo): number {
  if (!info.weBring || info.listed) return 1
  return [...info.companions].some(([called, { name }]) => called === name || spouse.test(called)) ? 1 : 2
}

/** Companions' heads without those who have rows of their own. */
export function companionHeads(info: PartyInfo): number {
  return [...info.companions.values()].reduce((sum, one) => sum + one.heads, 0)
}

/** The party that a yes with this info makes, given what stood before (0 = nothing). */
export function partyOf(info: PartyInfo, before: number): number {
  const heads = companionHeads(info)
  const others = info.invitees.size
  if (info.whole !== null) return Math.max(1, info.whole - others)
  if (info.couple > 0) return Math.max(1, coupleHeads(info) - others)
  if (info.alone && heads === 0) return 1
  if (info.fewer > 0) return Math.max(1, before - info.fewer)
  if (heads > 0) return info.added && before > 0 ? before + heads : ownHeads(info) + heads
  if (before > 0) return before
  return info.we && others === 0 ? 2 : 1
}

/** Whether the info says anything about the number. */
export function saysNumber(info: PartyInfo): boolean {
  return info.whole !== null || info.couple > 0 || info.companions.size > 0 || info.alone || info.fewer > 0
}
