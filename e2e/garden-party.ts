import { mail } from './fixtures'
import type { NewAccount } from './world/world-core'

/** A mailbox of somebody who invited forty people, most of whom answered in mails of their own. */
export const host = 'rosa.feld@example.com'
export const subject = 'Garden party on Saturday 19 December'
const invitation = `Dear all,

we are warming the orangery and would love to have you: garden party on Saturday 19 December 2026, from 4 pm, at Lindenweg 7.
Please tell me by the 12th whether you come, and with how many.

Rosa`

export type Expected = { status: 'yes' | 'no' | 'maybe' | 'none'; party?: number }
type Guest = { name: string; email: string; says?: string; own?: boolean } & Expected

const guest = (name: string, says: string | undefined, status: Expected['status'], party?: number, own = false): Guest => ({
  name,
  email: `${name.toLowerCase().replace(/ /g, '.')}@example.org`,
  ...(says !== undefined && { says }),
  status,
  ...(party !== undefined && { party }),
  own,
})

/** `own` = not a reply, a mail under a subject of its own. */
export const guests: readonly Guest[] = [
  guest('Abel Quandt', 'Yes, gladly!', 'yes', 1),
  guest('Bea Lorenz', 'We will be there, my husband and I.', 'yes', 2),
  guest('Cem Arslan', 'Sorry, I have to work that day.', 'no'),
  guest('Dora Winkel', 'Count me in.', 'yes', 1),
  guest('Emil Sander', 'I am not sure yet, I will let you know.', 'maybe'),
  guest('Fay Morris', 'What a lovely idea. I am coming with my two children.', 'yes', 3),
  guest('Gus Petri', 'Unfortunately I cannot make it.', 'no'),
  guest('Hanna Roth', 'Ich komme gern!', 'yes', 1),
  guest('Ivo Kramer', 'Leider kann ich nicht.', 'no'),
  guest('Jana Blum', 'Wir kommen zu dritt.', 'yes', 3),
  guest('Karl Ott', 'Vielleicht, ich weiß es noch nicht.', 'maybe'),
  guest('Lea Simon', 'Je viens avec plaisir.', 'yes', 1),
  guest('Marc Dupont', 'Désolé, je ne pourrai pas venir.', 'no'),
  guest('Nora Vidal', 'Sí, voy con mi marido.', 'yes', 2),
  guest('Omar Ruiz', 'Lo siento, no puedo ir.', 'no'),
  guest('Pia Conti', 'Vengo volentieri.', 'yes', 1),
  guest('Quint Maas', 'Ik kom graag!', 'yes', 1),
  guest('Rita Nowak', 'Przyjdę z mężem.', 'yes', 2),
  guest('Sven Holm', 'Yes, I will come to your garden party on the 19th.', 'yes', 1, true),
  guest('Tina Beck', 'About your garden party: I am afraid I will not be there.', 'no', undefined, true),
  guest('Udo Franke', 'I would love to come to the garden party, see you on the 19th of December.', 'yes', 1, true),
  guest('Vera Lind', 'Thanks for asking! I will come, alone this time.', 'yes', 1),
  guest('Wim de Boer', 'Helaas, ik kan niet komen.', 'no'),
  guest('Xenia Pohl', 'Maybe. It depends on my shift.', 'maybe'),
  guest('Yves Martin', 'Oui, nous serons deux.', 'yes', 2),
  guest('Zoe Adler', 'I will be there, and I bring a salad.', 'yes', 1),
  guest('Ada Brandt', undefined, 'yes', 2),
  guest('Ben Castell', undefined, 'no'),
  guest('Clara Dorn', undefined, 'yes', 1),
  guest('David Ender', undefined, 'none'),
  guest('Ella Fromm', undefined, 'none'),
  guest('Finn Gerber', undefined, 'none'),
  guest('Greta Hain', undefined, 'none'),
  guest('Hugo Iven', undefined, 'none'),
  guest('Ida Jansen', undefined, 'none'),
  guest('Jon Keller', undefined, 'none'),
  guest('Kim Lasker', undefined, 'none'),
  guest('Lars Meier', undefined, 'none'),
  guest('Mona Nagel', undefined, 'none'),
  guest('Nils Oster', undefined, 'none'),
]

const from = ({ name, email }: Guest): string => `${name} <${email}>`
const invited = guests.map(from).join(',\r\n ')
const answered = (given: Guest, index: number) =>
  mail({
    from: from(given),
    to: `Rosa Feld <${host}>`,
    subject: given.own ? 'The 19th' : `Re: ${subject}`,
    text: `Dear Rosa,\n\n${given.says}\n\n${given.name.split(' ')[0]}`,
    at: new Date(Date.parse('2026-11-21T08:00:00Z') + index * 1_500_000).toISOString(),
    id: `answer-${index}`,
    ...(!given.own && { re: 'invitation' }),
  })

const forwarded = `Hi Rosa,

see below, Ada writes to me. Greetings, Bea

---------- Forwarded message ---------
From: Ada Brandt <ada.brandt@example.org>
Date: Sun, 22 Nov 2026 at 10:12
Subject: Re: ${subject}
To: Bea Lorenz <bea.lorenz@example.org>

Please tell Rosa that the two of us are coming to the garden party.`

/** Answered in the calendar alone. */
const attendees = [
  { email: host, responseStatus: 'accepted', organizer: true, self: true },
  { email: 'ben.castell@example.org', displayName: 'Ben Castell', responseStatus: 'declined' },
  { email: 'clara.dorn@example.org', displayName: 'Clara Dorn', responseStatus: 'accepted' },
  { email: 'david.ender@example.org', displayName: 'David Ender', responseStatus: 'needsAction' },
]

/** `answers`: how many of those who answer by mail have done so. */
export const gardenParty = (answers = guests.length): NewAccount => ({
  address: host,
  name: 'Rosa Feld',
  zone: 'Europe/Berlin',
  messages: [
    mail({ from: `Rosa Feld <${host}>`, to: invited, subject, text: invitation, at: '2026-11-20T18:00:00Z', id: 'invitation' }),
    ...guests.slice(0, answers).flatMap((given, index) => (given.says === undefined ? [] : [answered(given, index)])),
    mail({
      from: 'Bea Lorenz <bea.lorenz@example.org>',
      to: `Rosa Feld <${host}>`,
      subject: `Fwd: Re: ${subject}`,
      text: forwarded,
      at: '2026-11-22T12:00:00Z',
      id: 'forward',
    }),
  ],
  events: [
    {
      id: 'gardenparty19dec',
      summary: 'Garden party',
      location: 'Lindenweg 7',
      start: { dateTime: '2026-12-19T16:00:00+01:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-12-19T22:00:00+01:00', timeZone: 'Europe/Berlin' },
      organizer: { email: host, self: true },
      attendees,
    },
  ],
})

/** The next day: one who was silent, one who changes their mind, and one against what the host had noted by hand. */
export const nextDay = (): string[] => {
  const later = (name: string, text: string, at: string, id: string) =>
    Buffer.from(
      mail({
        from: `${name} <${name.toLowerCase().replace(/ /g, '.')}@example.org>`,
        to: `Rosa Feld <${host}>`,
        subject: `Re: ${subject}`,
        text,
        at,
        id,
        re: 'invitation',
      }).raw,
      'base64url',
    ).toString()
  return [
    later('Ella Fromm', 'Sorry for the delay. Yes, I am coming!', '2026-11-25T08:00:00Z', 'late-1'),
    later('Abel Quandt', 'I am so sorry, I have to cancel, I am ill.', '2026-11-25T08:30:00Z', 'late-2'),
    later('Lars Meier', 'I cannot come after all.', '2026-11-25T09:00:00Z', 'late-3'),
  ]
}
