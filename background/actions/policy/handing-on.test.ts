import { describe, expect, it } from 'vitest'
import { judge } from './judge'
import type { Judged, Source, Target } from './judged'
import { anna, bob, event, judgedOf, mail, me, said, sending } from './testing'

const carol = { name: 'Carol', address: 'carol@shop.example' }
const text = 'Between us we would go up to much more for it if needed'
const atlas = mail({ id: 'm2', title: 'Re: Atlas', authors: [carol], readers: [carol, me], text })
const telling = (ask: string, more: Partial<Judged> = {}, body = text) => said(ask, sending([bob], body), { sources: [atlas], ...more })

describe('a mail of which the ask shares a word', () => {
  it.each([
    'Tell Bob that our bid for the atlas stands',
    'Tell Bob: the atlas is fine',
    'Tell Bob I want the atlas',
    'Sag Bob, dass das Gebot für den Atlas gilt',
    'Dis à Bob que l’offre pour l’atlas tient',
  ])('is not handed on by an ask that says itself what is to be written: %s', ask => {
    expect(telling(ask)).toEqual(['CROSS_FLOW red', 'TEXT_FROM_MAIL red'])
  })

  it.each([
    'Tell Bob the state of the atlas',
    'Send Bob the mail about the atlas',
    'Tell Bob that Carol’s words on the atlas are: what Carol said',
  ])('is handed on by one that asks for it: %s', ask => {
    expect(telling(ask)).toEqual([])
  })

  it('is handed on where the ask is asked of it', () => {
    expect(telling('Tell Bob that we know', { inScope: new Set(['m2']) })).toEqual([])
  })
})

describe('an event of the calendar', () => {
  const when = Date.UTC(2026, 4, 8, 13)
  const source = (more: Partial<Source> = {}): Source => ({
    id: 'e9',
    title: 'Solicitor about the divorce',
    authors: [me],
    readers: [me],
    date: when,
    text: 'Solicitor about the divorce\n14 Elm Street\nBring the deed of the house and all bank statements',
    hidden: 'none',
    ...more,
  })
  const target = (more: Partial<Target> = {}) => event({ id: 'e9', title: 'Solicitor about the divorce', date: when, ...more })
  const calendar = (more: Partial<Source> = {}): Partial<Judged> => ({ sources: [], calendar: [source(more)], seen: [target()] })
  const fine = 'Tell Bob that I come'

  it('leaves by its words, its title or its place', () => {
    expect(telling(fine, calendar(), 'I bring the deed of the house and all')).toEqual(['CROSS_FLOW red'])
    expect(telling(fine, calendar(), 'I am at the Solicitor about the divorce then')).toEqual(['CROSS_FLOW red'])
    expect(telling(fine, calendar(), 'I am at 14 Elm Street')).toEqual(['CROSS_FLOW red'])
    expect(telling(fine, calendar(), 'I am somewhere then')).toEqual([])
  })

  it('is no news to its guests, and a title of one word tells nothing', () => {
    expect(telling(fine, calendar({ readers: [me, bob] }), 'The Solicitor about the divorce is fine')).toEqual([])
    expect(telling(fine, calendar({ title: 'Lunch', text: 'Lunch' }), 'After lunch')).toEqual([])
    expect(telling('Tell Bob about the solicitor about the divorce', calendar(), 'The Solicitor about the divorce')).toEqual([])
  })

  it('is handed on where the ask asks for the calendar of its day', () => {
    const body = 'On Friday: Solicitor about the divorce'
    expect(telling('Send Bob my calendar of Friday', calendar(), body)).toEqual([])
    expect(telling('Send Bob my calendar', calendar(), body)).toEqual([])
    expect(telling('Send Bob my calendar of Monday', calendar(), body)).toEqual(['CROSS_FLOW red'])
    expect(telling('Send Bob a greeting', calendar(), body)).toEqual(['CROSS_FLOW red'])
  })

  it('is noted where the ask asks after it by a word of its title', () => {
    const title = 'Solicitor about the divorce papers'
    const papers = { ...calendar({ title, text: title }), seen: [target({ title })] }
    const body = `The ${title} is then`
    expect(telling('Tell Bob when the solicitor is', papers, body)).toEqual(['CROSS_FLOW amber'])
    expect(telling('Tell Bob when the dentist is', papers, body)).toEqual(['CROSS_FLOW red'])
    expect(telling('Tell Bob that the solicitor is fine', papers, body)).toEqual(['CROSS_FLOW red'])
  })

  it('leaves by the comment of an answer to another one, and by a text of another one', () => {
    const kickoff = event({ id: 'e1', title: 'Kickoff', people: [anna, me], authors: [anna] })
    const more = { ...calendar(), targets: [kickoff] }
    const comment = 'I bring the deed of the house and all bank statements'
    expect(said('Accept Kickoff', { tool: 'respond_to_invite', args: { eventId: 'e1', response: 'accepted', comment } }, more)).toContain(
      'CROSS_FLOW red',
    )
    const own = { ...calendar(), targets: [target({ people: [anna, me] })] }
    const changes = { description: comment }
    expect(said('Change the note of the solicitor', { tool: 'update_event', args: { eventId: 'e9', changes } }, own)).not.toContain(
      'CROSS_FLOW red',
    )
    expect(judge(judgedOf('Accept Kickoff', { tool: 'respond_to_invite', args: { eventId: 'e1', response: 'accepted' } }, more))).toEqual(
      [],
    )
  })
})
