const secretWord =
  /\b(?:code|otp|pin|passcode|password|passphrase|token|secret|login|2fa|one-time|verification|security code|access key|api key|passwort|kennwort|zugangscode|sicherheitscode|mot de passe|contraseña|clave|codice|senha|wachtwoord|hasło|haslo|kod)\b|暗証|パスワード|認証コード/iu
const secretValue = /\b(?=[A-Za-z0-9-]{0,31}\d)[A-Za-z0-9][A-Za-z0-9-]{3,31}\b/g
const keyShape =
  /\b(?:AKIA[0-9A-Z]{16}|sk-[A-Za-z0-9_-]{20,}|ghp_[A-Za-z0-9]{30,}|xox[abp]-[A-Za-z0-9-]{10,}|AIza[0-9A-Za-z_-]{30,}|eyJ[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{10,})|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|https?:\/\/\S{0,200}[?&/](?:reset|token|magic|verify|auth|otp|key)[=/-]\S{6,}/i
const nearSecret = 40

const passwordWord =
  /(?:pass ?words?|pass ?codes?|pass ?phrases?|secret (?:word|phrase)|\blogin|\bpins?\b|passwort|kennwort|losungswort|mots? de passe|contraseñas?|\bclave|\bsenha|palavra-passe|wachtwoord|hasło|haslo|lösenord|losenord|kodeord|adgangskode|passord|パスワード|合言葉)/giu
/** What is given stands behind a colon or a verb that says nothing else, alone in its clause. */
const given =
  /^[^:=：\n.!?;,]{0,40}(?:[:=：]|[^\S\n](?:lautet|reads|luidt|brzmi)[^\S\n]|は)\s{0,3}["'“”„«»‘’「]?([^\s"“”„«»「」]{4,64})["'“”„«»’」]?(?=[^\S\n]{0,3}(?:[.,;!?(、。]|\n|$))/u
/** Behind "is" a word is a password only by its look: quoted, with a capital within a sentence, or with a sign in it. */
const isGiven =
  /^(?:[^\S\n][\p{L}'’-]{1,20}){0,5}[^\S\n]{1,2}(?:is|are|ist|est|es|è|é|jest|to|är|er)[^\S\n]{1,3}(?:["“„«‘'「]([^\s"“”„«»‘’「」]{4,64})["”“»’'」]|(\p{Lu}[^\s.,;!?]{3,63}|\p{Ll}{1,30}[^\p{Ll}\s.,;!?'’-][^\s.,;!?]{2,60})(?=[.,;!?]?(?:\s|$)))/u

/** Words from which wallets are recovered come in twelves, and none of them is a joint of a sentence. */
const phraseLength = 12
const phraseWord = /^[a-z]{3,8}$/
const joints = new Set(
  'the and for with from this that these those was were will have has had not but into our his her its their they them who what when where which how why would could should been being can may might must than then there here him she are did does your'.split(
    ' ',
  ),
)

/** Every word of letters and digits with a digit in it. */
export const codesIn = (text: string): string[] => text.match(secretValue) ?? []

/** The keys of services and links that let in whoever has them. */
export const keyIn = (text: string): string[] => [...(keyShape.exec(text) ?? [])]

/** What looks like a code, a password, a key or a phrase to recover one. */
export const holdsSecret = (text: string): boolean => keyShape.test(text) || secretsIn(text).length > 0

/** Codes that stand beside their word, passwords of letters alone, and phrases from which a wallet is recovered. */
export const secretsIn = (text: string): string[] => [...codesBesideWord(text), ...passwordsIn(text), ...recoveryIn(text)]

function codesBesideWord(text: string): string[] {
  return [...text.matchAll(secretValue)]
    .filter(({ 0: value, index }) => {
      const around = text.slice(Math.max(0, index - nearSecret), index + value.length + nearSecret)
      return secretWord.test(around) && !/^\d{4}-\d{2}-\d{2}$|^\d{1,2}-\d{1,2}$/.test(value)
    })
    .map(([value]) => value)
}

/** How much of a text behind its word is looked at. */
const passwordReach = 140

function passwordsIn(text: string): string[] {
  return [...text.matchAll(passwordWord)].flatMap(({ 0: word, index }) => {
    const rest = text.slice(index + word.length, index + word.length + passwordReach)
    const value = given.exec(rest)?.[1] ?? isGiven.exec(rest)?.slice(1).find(Boolean)
    return value === undefined ? [] : [value.replace(/[.,;:!?'’]{1,9}$/u, '')].filter(each => each.length > 3)
  })
}

/** Runs of such words, numbered or not, in one line or one a line. */
function recoveryIn(text: string): string[] {
  const found: string[] = []
  let run: string[] = []
  const end = (): void => {
    if (run.length >= phraseLength) found.push(run.join(' '))
    run = []
  }
  for (const token of text.split(/[\s,;]+/)) {
    const word = token.replace(/^\(?\d{1,2}[.):]?/, '').replace(/[.!?"”]{1,3}$/, '')
    if (phraseWord.test(word) && !joints.has(word)) run.push(word)
    else if (word !== '') end()
    if (/\p{L}[.!?]$/u.test(token)) end()
  }
  end()
  return found
}
