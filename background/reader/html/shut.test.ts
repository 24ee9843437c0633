import { describe, expect, it } from 'vitest'
import { seenAndHidden as read } from '../testing'

const cut = 'overflow:hidden'
const within = (outer: string, inner: string): string => `<div style="${outer}"><div style="${inner}">KEY</div></div>`

/** Each as Chromium shows it. */
describe('boxes of no size', () => {
  it.each([
    // items of a flexible box
    ...['flex:0 0 0', 'flex:0', 'flex-basis:0', 'flex:0 0 0%', 'flex:1 1 0;max-width:0', 'width:0', '-webkit-flex:0 0 0'].map(size =>
      within('display:flex', `${size};${cut}`),
    ),
    '<div style="display:flex"><div style="flex:0 0 0;min-width:0"><p style="overflow:hidden">KEY</p></div></div>',
    '<div style="display:flex"><span style="flex:0 0 0;overflow:hidden">KEY</span></div>',
    within('display:flex;flex-direction:column', `flex:0 0 0;${cut}`),
    within('display:flex;flex-flow:column', `flex:1 1 0;${cut}`),
    within('display:flex;flex-direction:column;height:100px', `flex:0 0 0%;${cut}`),
    within('display:flex;flex-direction:column;height:0', cut),
    within('display:flex;max-height:0', cut),
    within('display:flex;height:0', `height:100%;${cut}`),
    `<div style="container-type:size;${cut}">KEY</div>`,
    `<div style="container-type:inline-size;float:left;${cut}">KEY</div>`,
    `<div style="contain:size;contain-intrinsic-size:100px 0;${cut}">KEY</div>`,
    `<div style="padding:3px 20px;line-height:0;${cut}">KEY</div>`,
    // and of a grid
    ...[
      'grid-template-rows:0fr',
      'grid-template-rows:[a] 0px',
      'grid-auto-rows:0',
      'grid-template:0fr / 1fr',
      'grid:0/auto',
      'height:0',
    ].map(rows => within(`display:grid;${rows}`, cut)),
    ...['grid-template-columns:0', 'grid-auto-columns:0', 'grid:auto / 0', 'grid-template-columns:repeat(2, minmax(0, 0))'].map(columns =>
      within(`display:grid;${columns}`, cut),
    ),
    '<div style="display:grid;grid-auto-rows:0;overflow:hidden"><p>KEY</p></div>',
    // shares of nothing
    within('height:0', `height:100%;${cut}`),
    within('height:1px', `max-height:100%;${cut}`),
    within('height:0;padding:20px', `height:100%;${cut}`),
    `<div style="aspect-ratio:1000 / 1;${cut}">KEY</div>`,
    `<div style="height:30px;aspect-ratio:1/1000;${cut}">KEY</div>`,
    ...['height:40px;padding-top:40px', 'height:0;padding-top:60px'].map(
      size => `<div style="${size};box-sizing:border-box;${cut}">KEY</div>`,
    ),
    ...['contain:paint', 'contain:content', 'contain:layout paint', 'content-visibility:auto'].map(
      paint => `<div style="${paint};height:0">KEY</div>`,
    ),
    '<div style="contain:paint;width:0">KEY</div>',
    '<div style="content-visibility:auto;max-height:0">KEY</div>',
    `<div style="float:left;contain:inline-size;${cut}">KEY</div>`,
    '<marquee width=0>KEY</marquee>',
    '<marquee style="width:0">KEY</marquee>',
  ])('takes out what stands in one: %s', html => {
    expect(read(html)).toEqual({ text: '', hidden: ['KEY'] })
  })

  it.each([
    ...[
      'flex:1 1 0',
      'flex:1',
      'flex:none',
      'width:0;flex:1',
      'width:0;flex-grow:1',
      'flex:0 0 0;min-width:60px',
      'flex:0 0 0;flex:bogus 1 2',
    ].map(size => within('display:flex', `${size};${size.includes('bogus') ? '' : cut}`)),
    within('display:flex', 'flex:0 0 0'),
    within('display:flex', `width:0;flex:1;${cut};white-space:nowrap`),
    '<div style="display:flex"><div style="width:0;flex:1"><p style="overflow:hidden">KEY</p></div></div>',
    within('display:flex;flex-direction:column', `flex:1;${cut}`),
    within('display:flex;flex-direction:column', `height:0;flex:1;${cut}`),
    within('display:flex;flex-direction:column;height:100px', `flex:1 1 0;${cut}`),
    within('display:flex;flex-direction:column;min-height:100px', `flex:1 1 0;${cut}`),
    within('display:flex;flex-direction:column;height:0', `flex-shrink:0;${cut}`),
    within('display:flex;height:0;align-items:center', cut),
    within('display:flex;height:0', `align-self:start;${cut}`),
    within('display:flex;height:0;flex-wrap:wrap', cut),
    within('display:flex;height:0;min-height:50px', cut),
    ...['1fr', 'minmax(0,1fr)', 'repeat(2, auto)', '0fr bogus', '20px'].map(rows => within(`display:grid;grid-template-rows:${rows}`, cut)),
    within('display:grid;grid-template-rows:0fr', ''),
    within('display:grid;grid-template-rows:0fr', `min-height:30px;${cut}`),
    within('display:grid;grid-template-rows:0fr', `height:30px;${cut}`),
    within('display:grid;grid-template-rows:0fr', `padding:20px;${cut}`),
    within('display:grid;grid-template-rows:0fr;align-items:center', cut),
    within('display:grid;grid-template-rows:0fr', `place-self:start;${cut}`),
    within('display:grid;grid-template-columns:0 1fr', `width:90px;${cut}`),
    ...['grid-template-rows:auto', 'height:30px', 'min-height:30px', 'grid-auto-rows:1fr', 'padding-bottom:30px', 'overflow:visible'].map(
      more => within(`display:grid;grid-auto-rows:0;${cut};${more}`, ''),
    ),
    within('height:0', `height:auto;${cut}`),
    within('height:0;min-height:40px', `height:100%;${cut}`),
    within('height:0', `position:absolute;height:100%;${cut}`),
    `<div style="height:0"><div><div style="height:100%;${cut}">KEY</div></div></div>`,
    `<div style="aspect-ratio:16/9;${cut}">KEY</div>`,
    `<div style="aspect-ratio:1000/1;height:60px;${cut}">KEY</div>`,
    `<div style="height:40px;padding-top:20px;box-sizing:border-box;${cut}">KEY</div>`,
    // what does not fit reaches into the room below, and what is placed stands in the room above
    `<div style="height:0;padding-bottom:40px;${cut}">KEY</div>`,
    within(`height:0;padding-bottom:56%;position:relative;${cut}`, 'position:absolute;top:0'),
    within(`height:0;padding-top:56%;position:relative;${cut}`, 'position:absolute;top:0'),
    ...['100px 50px', 'auto 50px'].map(size => `<div style="contain:size;contain-intrinsic-size:${size};${cut}">KEY</div>`),
    '<div style="contain:strict;contain-intrinsic-height:50px">KEY</div>',
    `<div style="container-type:size;height:30px;${cut}">KEY</div>`,
    `<div style="container-type:inline-size;${cut}">KEY</div>`,
    // letters of a line of no height stand in the room over it and under it
    `<a style="display:block;height:0;padding:12px 20px;line-height:0;${cut}">KEY</a>`,
    `<div style="padding:8px;line-height:0;${cut}">KEY</div>`,
    '<div style="contain:content">KEY</div>',
    '<div style="contain:layout;height:0">KEY</div>',
    '<div style="content-visibility:auto">KEY</div>',
    `<div style="contain:inline-size;${cut}">KEY</div>`,
    '<span style="contain:paint;height:0">KEY</span>',
    '<marquee width=300 height=40>KEY</marquee>',
  ])('reads what is shown: %s', html => {
    expect(read(html)).toEqual({ text: 'KEY', hidden: [] })
  })
})
