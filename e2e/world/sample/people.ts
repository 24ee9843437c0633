/** The people of the sample mailbox. All invented, all at example domains. */
export const people = {
  lena: 'Lena Hoff <lena.hoff@example.com>',
  anna: 'Anna Berg <anna.berg@example.com>',
  carlos: 'Carlos Duarte <carlos.duarte@example.org>',
  hanneke: '"Dr. Hanneke de Vries-Oudenhoven" <hanneke@example.net>',
  hanako: '山田 花子 <hanako.yamada@example.org>',
  otto: 'Otto Lamm <otto.lamm@example.net>',
  priya: 'Priya Nair <priya.nair@example.org>',
  mia: 'Mia Castellano <mia.castellano@example.com>',
  jan: 'Jan Eberle <jan.eberle@example.net>',
  ewa: 'Ewa Kowalczyk <ewa.kowalczyk@example.org>',
  asa: 'Åsa Lindqvist <asa.lindqvist@example.com>',
  hans: '"Müller, Hans" <hans.mueller@example.net>',
  thao: 'Nguyễn Thảo <thao.nguyen@example.org>',
  sinead: "Sinéad O'Brien <sinead.obrien@example.com>",
  jonas: 'Jonas Beer <jonas.beer@example.org>',
  elias: 'Elias Roth <elias.roth@example.net>',
  max: 'Max Zeller <max.zeller@example.com>',
  noor: 'Noor Haddad <noor.haddad@example.net>',
  ben: 'Ben Adler <ben.adler@example.org>',
  dentist: 'Dr. Weiss Dental Practice <praxis@dr-weiss.example>',
  news: 'Garden Letter <letter@garden.example>',
} as const

export type Person = keyof typeof people
