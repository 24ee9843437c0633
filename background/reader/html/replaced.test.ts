import { describe, expect, it } from 'vitest'
import { seenAndHidden } from '../testing'

/** What Chromium shows of each: KEY is out of sight in all of them. */
describe('text in the place of which a page shows something else', () => {
  it.each([
    ['an attribute of a late <body>', '<p>KEY</p><body style="display:none">'],
    ['an attribute of a late <html>', '<p>KEY</p><html style="display:none">'],
    ['a late ground', '<p>KEY</p><body style="background:#000">'],
    ['frames', '<frameset><frame></frameset><p>KEY</p>'],
    ['frames behind an empty paragraph', '<p></p><frameset cols=*><frame></frameset><p>KEY</p>'],
    ['a tree of an element’s own', '<div><template shadowrootmode=open></template>KEY</div>'],
    ['one behind the text', '<div>KEY<template shadowrootmode=closed></template></div>'],
    ['a picture as content', '<p style="content:url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP)">KEY</p>'],
    ['a mask of nine parts', '<p style="-webkit-mask-box-image:linear-gradient(transparent,transparent)">KEY</p>'],
    ['the order of layers', '<style>@layer a,b;@layer b{p{display:none}}@layer a{p{display:block}}</style><p>KEY</p>'],
    ['what is important in a layer', '<style>@layer a{p{display:none!important}}p{display:block!important}</style><p>KEY</p>'],
    ['a layer in a layer', '<style>@layer a{p{display:none}@layer b{p{display:block}}}</style><p>KEY</p>'],
    ['margins of both sides', '<p style="margin-inline:-9999px 0">KEY</p>'],
    ['places of both sides', '<p style="position:absolute;inset-block:-9999px auto">KEY</p>'],
    ['a row that collapses', '<table><tr style="visibility:collapse"><td style="visibility:visible">KEY</td></tr></table>'],
    ['a line higher than its box', '<div style="overflow:hidden;height:20px;line-height:300px">KEY</div>'],
  ])('is told: %s', (_, html) => {
    expect(seenAndHidden(html)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    ['a late ground', '<p style="color:#fff">KEY</p><body style="background:#000">'],
    ['a second attribute of a late <body>', '<body bgcolor=white><p>KEY</p><body bgcolor=black>'],
    ['frames behind text, which are none', '<p>KEY</p><frameset><frame></frameset>'],
    ['content before it', '<style>p::before{content:url(x)}</style><p style="content:normal">KEY</p>'],
    ['a layer that hides nothing', '<style>@layer a{p{color:#333}}</style><p>KEY</p>'],
    ['margins of both sides', '<p style="margin-inline:9px 0 !important">KEY</p>'],
    ['a line somewhat higher than its box', '<div style="overflow:hidden;height:20px;line-height:40px">KEY</div>'],
  ])('is no other text: %s', (_, html) => {
    expect(seenAndHidden(html)).toEqual({ text: 'KEY', hidden: [] })
  })

  it('is a second <details> of a name, and a second summary', () => {
    expect(seenAndHidden('<details name=a open>one</details><details name=a open>two</details>')).toEqual({ text: 'one', hidden: ['two'] })
    expect(seenAndHidden('<details name=a open>one</details><details name=b open>two</details>')).toEqual({ text: 'one\ntwo', hidden: [] })
    expect(seenAndHidden('<details><summary>one</summary><summary>two</summary></details>')).toEqual({ text: 'one', hidden: ['two'] })
  })
})
