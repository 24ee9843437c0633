import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

const styled = (style: string): string => `<p style="${style}">KEY</p>`
const link = '<a href="https://example.org/">KEY</a>'

/** Each as Chromium shows it. */
describe('colours that letters, what is round them and links are drawn in', () => {
  it.each([
    styled('color:#fff;color:000000'),
    styled('background:#000;color:ffffff'),
    styled('background-color:000000;color:#fff'),
    styled('color:#fff;text-shadow:0 0 3px #fff'),
    styled('color:#fff;text-shadow:-9999px 0 #000'),
    styled('color:#fff;text-shadow:0 0 30px #000'),
    styled('color:#fff;text-shadow:0 1px 1px rgba(0,0,0,.2)'),
    styled('color:#fff;text-shadow:0 0 3px bogus'),
    styled('color:transparent;text-shadow:0 0 8px #000'),
    styled('color:#fff;text-shadow:0 0 3px #000;opacity:.05'),
    '<p style="color:#fff;text-shadow:0 0 3px #000"><b style="text-shadow:none">KEY</b></p>',
    '<p style="color:#fff;-webkit-text-stroke:1px #000"><b style="-webkit-text-stroke:0">KEY</b></p>',
    styled('color:#fff;-webkit-text-stroke:.1px #000'),
    styled('color:#000;-webkit-text-stroke:9px #fff'),
    ...['height:0', 'height:1px;padding-top:2px'].map(size => styled(`display:block;background:#06c;color:#fff;line-height:0;${size}`)),
    styled('color:#000;-webkit-text-stroke:9px #fff;paint-order:fill stroke'),
    '<p style="color:#000;-webkit-text-stroke:9px #fff;paint-order:stroke"><b style="paint-order:normal">KEY</b></p>',
    '<p style="-webkit-text-fill-color:transparent"><mark>KEY</mark></p>',
    '<div style="-webkit-text-fill-color:#fff"><p style="color:red">KEY</p></div>',
    `<div style="-webkit-text-fill-color:#fff">${link}</div>`,
    `<body link="white">${link}`,
    `<body link="FFFFFF"><p style="color:#333">${link}`,
    `<body bgcolor="#0000ee" text="white">${link}`,
    '<link rel="stylesheet" href="data:text/css,.k{display:none}"><p class="k">KEY</p>',
    '<link rel="stylesheet" href="data:text/css;base64,LmNre2Rpc3BsYXk6bm9uZX0="><p class="ck">KEY</p>',
    '<link rel="stylesheet" href="data:text/css,p%7Bcolor%3A%23fff%7D"><p>KEY</p>',
    '<style>@import "data:text/css,.k{display:none}";</style><p class="k">KEY</p>',
    '<style>@import url(\'data:text/css,.k{display:none}\');</style><p class="k">KEY</p>',
  ])('leave it unseen: %s', html => {
    expect(read(html)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    '<div style="-webkit-text-fill-color:#fff"><p style="-webkit-text-fill-color:currentcolor">KEY</p></div>',
    styled('color:#fff;-webkit-text-fill-color:#000'),
    styled('color:000000'),
    styled('color:ffffff'),
    '<font color="000000">KEY</font>',
    '<font color="facade" style="background:#000">KEY</font>',
    styled('color:#fff;text-shadow:0 0 3px #000'),
    styled('color:#fff;text-shadow:1px 1px 2px black, 0 0 25px blue'),
    styled('color:#fff;text-shadow:0 0 8px #000'),
    styled('color:transparent;text-shadow:0 0 0 #000'),
    '<p style="color:#fff;text-shadow:0 0 3px #000"><b>KEY</b></p>',
    styled('color:#fff;-webkit-text-stroke:1px #000'),
    styled('color:transparent;-webkit-text-stroke:1px #000'),
    styled('color:#fff;-webkit-text-stroke-width:1px;-webkit-text-stroke-color:#000'),
    styled('color:#000;-webkit-text-stroke:1px #fff'),
    `<body link="white" bgcolor="black">${link}`,
    ...['stroke', 'stroke fill', 'markers stroke'].map(order => styled(`color:#000;-webkit-text-stroke:4px #fff;paint-order:${order}`)),
    '<p style="-webkit-text-stroke:4px #fff"><b style="paint-order:stroke">KEY</b></p>',
    ...[
      'height:0;padding:12px 20px;line-height:0',
      'height:0;padding:12px 20px',
      'height:12px;line-height:20px',
      'height:20px;padding:10px;line-height:1;box-sizing:border-box',
    ].map(size => styled(`display:block;background:#06c;color:#fff;${size}`)),
    `<body link="#0563C1" vlink="white" alink="white">${link}`,
    '<body link="white"><a>KEY</a>',
    `<style>a{color:#000}</style><body link="white">${link}`,
    `<table bgcolor="#0066cc"><tr><td style="color:#fff">${link}</td></tr></table>`,
    '<link rel="stylesheet" media="print" href="data:text/css,.k{display:none}"><p class="k">KEY</p>',
    '<link rel="icon" href="data:text/css,.k{display:none}"><p class="k">KEY</p>',
    '<link rel="stylesheet" href="data:text/css;base64,no css"><p class="k">KEY</p>',
  ])('show it: %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })
})
