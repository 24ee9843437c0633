import { AccountId } from '../../shared/mail'
import { Settings } from '../../shared/settings'
import { emptyOptions, type OptionsState } from './state'

const about = {
  redirectUrl: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
  clientId: '',
  hasClientSecret: false,
  hasGeminiKey: false,
}

const fresh: OptionsState = { ...emptyOptions, about, settings: Settings.parse({}) }
const id = AccountId.parse('1')

const inUse: OptionsState = {
  ...fresh,
  about: { ...about, clientId: '1234-abcd.apps.googleusercontent.com', hasClientSecret: true, hasGeminiKey: true },
  settings: Settings.parse({ mind: 'gemini', neverSend: { labels: ['Private'], senders: ['bank.example.com'], words: [] } }),
  accounts: [
    { id, kind: 'google', address: 'lena.hoff@example.com', name: 'Lena Hoff', messages: null, error: null },
    { id: AccountId.parse('2'), kind: 'google', address: 'b@example.com', name: '', messages: null, error: 'grant-expired' },
    { id: AccountId.parse('3'), kind: 'file', address: 'me@example.net', name: 'takeout.mbox', messages: 1204, error: null },
  ],
}

/** Name of the state -> state of the options page, for the gallery. */
export const galleryOptions: Record<string, OptionsState> = {
  'options-fresh': fresh,
  'options-sample': {
    ...fresh,
    accounts: [{ id, kind: 'file', address: 'lena.hoff@example.com', name: 'Sample mailbox', messages: 39, error: null }],
    outcome: { task: 'sample', done: 'Imported 39 messages.' },
  },
  'options-in-use': inUse,
  'options-refused': { ...inUse, outcome: { task: 'connect', error: 'sign-in-closed' } },
  'options-key-works': { ...inUse, outcome: { task: 'test', done: 'The key works.' } },
}
