/** What a state or a place that a mail never is in asks for; a rule with one of these never holds. */
export const never =
  /^(hover|focus|focus-within|focus-visible|active|visited|target|target-within|before|after|placeholder|selection|marker|backdrop|file-selector-button|details-content|host|host-context|slotted|part|cue|fullscreen|future|past|current|modal|picture-in-picture|playing|popover-open|autofill|user-invalid|user-valid|-webkit-(?!any(?:-link)?$).*|target-current|target-before|target-after|xr-overlay|window-inactive|has-slotted|active-view-transition|buffering|seeking|stalled|volume-locked|interest-source|interest-target|full-page-media)$/
/** No element that holds text is one of these, but text may stand beside one. */
export const textless = /^(checked|disabled|invalid|empty)$/
/** Names that a browser knows; whether they hold cannot be told here. */
export const untold =
  /^(has|nth-col|dir|default|defined|enabled|in-range|indeterminate|muted|open|optional|out-of-range|placeholder-shown|read-only|read-write|required|scope|state|valid|paused|lang|highlight|local-link|-webkit-any-link|first-line|first-letter)$/
export const logical = new Set(['not', 'is', 'where', 'matches', 'any', '-webkit-any'])
export const structural = new Set([
  'first-child',
  'nth-child',
  'last-child',
  'only-child',
  'nth-last-child',
  'first-of-type',
  'last-of-type',
  'only-of-type',
  'nth-of-type',
  'nth-last-of-type',
  'root',
  'link',
  'any-link',
])
/** What a style puts before the words of an element, or behind them (CSS Pseudo 4, 4.1). */
export const isMade = (pseudo: string): pseudo is 'before' | 'after' => pseudo === 'before' || pseudo === 'after'
