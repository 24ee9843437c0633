import { expect, it } from 'vitest'
import { gmailLink } from './gmail-link'

const url = 'https://mail.google.com/mail/u/?authuser=lena%40example.com#all/18c2'

it('opens a message in the Gmail page around the sidebar, without loading it anew', () => {
  expect(gmailLink(url, '/mail/u/1/')).toEqual({ href: 'https://mail.google.com/mail/u/1/#all/18c2', target: '_top' })
  expect(gmailLink(url, '/mail/u/1/?tab=rm')).toEqual({ href: 'https://mail.google.com/mail/u/1/?tab=rm#all/18c2', target: '_top' })
})

it('opens it in a new tab where the page around is none of Gmail’s mailboxes', () => {
  for (const around of ['', '/', '//evil.example.net/', '/mail/u/0/d/x/', '@evil.example.net', '/mail/u/0/#x'])
    expect(gmailLink(url, around)).toEqual({ href: url, target: '_blank' })
})
