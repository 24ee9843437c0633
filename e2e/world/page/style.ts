/** The page's look: near enough to Gmail's for screenshots, with no picture or font from elsewhere. */
export const css = `
:root { --ground: #f6f8fc; --card: #fff; --text: #202124; --soft: #5f6368; --line: #eceff1; --read: #f2f6fc; --search: #eaf1fb; --pick: #c2dbff;
  --rail: #d3e3fd; --rail-text: #041e49; --compose: #c2e7ff; --link: #0b57d0; --chip: #e8eaed; color-scheme: light }
.dark { --ground: #111418; --card: #1b1e23; --text: #e3e3e3; --soft: #a8adb4; --line: #2c3036; --read: #16191d; --search: #23272e; --pick: #24416b;
  --rail: #1f3a5f; --rail-text: #d3e3fd; --compose: #004a77; --link: #a8c7fa; --chip: #34383e; color-scheme: dark }
* { box-sizing: border-box }
html, body { height: 100%; margin: 0 }
body { display: flex; flex-direction: column; background: var(--ground); color: var(--text); font: 14px/1.43 Roboto, "Google Sans", Arial, "Noto Sans", "Noto Sans CJK SC", sans-serif; overflow: hidden }
a { color: var(--link); text-decoration: none }
.icon { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linejoin: round; stroke-linecap: round; flex: none }
.tool { display: inline-grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; color: var(--soft); cursor: pointer }
.tool:hover { background: rgb(60 64 67 / .08) }
.gb_Ha { display: flex; align-items: center; gap: 8px; padding: 8px 16px; flex: none }
.brand { font-size: 22px; color: var(--soft); width: 176px; padding-left: 8px }
.search { display: flex; align-items: center; gap: 12px; flex: 0 1 720px; height: 48px; padding: 0 16px; border-radius: 24px; background: var(--search); color: var(--soft) }
.search input { flex: 1; border: 0; outline: 0; background: none; color: var(--text); font: inherit; font-size: 16px }
.gb_B { margin-left: auto; display: grid; place-items: center; width: 32px; height: 32px; border-radius: 50%; background: #5e6ad2; color: #fff }
.below { display: flex; flex: 1; min-height: 0 }
.aeN { width: 240px; flex: none; padding: 8px 16px 0 0 }
.T-I-KE { display: inline-flex; align-items: center; gap: 12px; margin: 0 8px 16px; padding: 18px 24px 18px 16px; border-radius: 16px; background: var(--compose); cursor: pointer; font-weight: 500 }
.TO { position: relative; display: flex; align-items: center; gap: 16px; height: 32px; padding: 0 12px 0 26px; border-radius: 0 16px 16px 0; color: var(--soft) }
.TO a { flex: 1; color: var(--text) }
.TO a::after { content: ''; position: absolute; inset: 0 }
.TO.nZ { background: var(--rail); color: var(--rail-text); font-weight: 700 }
.TO.nZ a { color: var(--rail-text) }
.bsU { font-size: 12px }
.card { flex: 1; min-width: 0; margin: 0 16px 16px 0; border-radius: 16px; background: var(--card); overflow: hidden }
.AO, .bkK, .BltHke { height: 100% }
.BltHke { display: flex; flex-direction: column }
.BltHke.split { flex-direction: row }
.split > .Tm { flex: 0 0 45%; border-right: 1px solid var(--line) }
.split > .pane { flex: 1; min-width: 0; overflow: auto; padding: 0 16px 24px 0 }
.Tm { flex: 1; min-width: 0; overflow: auto }
.G-atb { display: flex; align-items: center; gap: 4px; height: 48px; padding: 0 8px; flex: none; color: var(--soft); font-size: 12px }
.space { flex: 1 }
.pager { padding: 4px 10px; color: var(--soft); font-size: 18px }
.pager.off { opacity: .35 }
.T-Jo { display: inline-block; width: 18px; height: 18px; margin: 0 10px; border: 2px solid var(--soft); border-radius: 3px; cursor: pointer; flex: none; vertical-align: middle }
.T-Jo[aria-checked="true"] { background: var(--link); border-color: var(--link); box-shadow: inset 0 0 0 3px var(--card) }
.zt { width: 100%; border-collapse: collapse; table-layout: fixed }
.zA { height: 40px; background: var(--read); box-shadow: inset 0 -1px 0 var(--line); cursor: pointer; outline: 0 }
.zA.zE { background: var(--card) }
.zA.x7 { background: var(--pick) }
.zA:hover { box-shadow: inset 1px 0 0 var(--line), inset -1px 0 0 var(--line), 0 1px 3px rgb(60 64 67 / .3) }
.zA.btb { box-shadow: inset 3px 0 0 var(--link), inset 0 -1px 0 var(--line) }
.zE .yP, .zE .bog, .zE .xW { font-weight: 700 }
.zA td { padding: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.PF { width: 6px } .oZ-x3 { width: 38px } .apU { width: 34px; color: var(--soft) } .yX { width: 210px; padding-right: 24px !important } .yf { width: 24px } .xW { width: 84px; text-align: right; padding-right: 16px !important; font-size: 12px }
.split .yX { width: 130px } .split .apU { width: 0 }
.apU .icon { width: 18px; height: 18px; opacity: .6 }
.yW { overflow: hidden; text-overflow: ellipsis }
.bx0 { font-size: 12px; color: var(--soft) }
.xT { display: flex; overflow: hidden }
.y6 { flex: none; max-width: 70%; overflow: hidden; text-overflow: ellipsis }
.Zt { white-space: pre }
.y2 { color: var(--soft); overflow: hidden; text-overflow: ellipsis }
.at, .hN { margin-right: 8px; padding: 1px 6px; border-radius: 4px; background: var(--chip); color: var(--soft); font-size: 12px }
.empty { padding: 80px; text-align: center; color: var(--soft) }
.if, .iY { padding: 0 24px 32px 16px }
.ha { display: flex; align-items: center; gap: 12px; padding: 8px 0 12px 56px }
.hP { margin: 0; font-size: 22px; font-weight: 400; outline: 0; overflow-wrap: anywhere }
.h7 { border-top: 1px solid var(--line); outline: 0 }
.h7:first-child { border-top: 0 }
.avatar { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; color: #fff; font-size: 18px; flex: none }
.adf { display: flex; align-items: center; gap: 16px; padding: 10px 0; cursor: pointer }
.adf .yP { font-weight: 700; flex: none }
.adf .iA { flex: 1; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.g3 { color: var(--soft); font-size: 12px; white-space: nowrap; flex: none }
.adv { display: flex; align-items: center; height: 34px; border-top: 1px solid var(--line); cursor: pointer }
.adx { display: grid; place-items: center; min-width: 32px; height: 32px; margin-left: 4px; border: 1px solid var(--line); border-radius: 16px; background: var(--card); color: var(--soft); font-size: 12px }
.adn { padding: 12px 0 20px }
.gE { display: flex; align-items: flex-start; gap: 16px; cursor: pointer }
.gs { flex: 1; min-width: 0 }
.iw { margin: 0; font-size: 14px; font-weight: 400 }
.gD { font-weight: 700 }
.go, .hb { color: var(--soft); font-size: 12px; margin-left: 4px }
.hb { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.ii { padding: 12px 0 0 56px }
.a3s { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 840px }
.ajR { width: 24px; margin: 12px 0 8px; border-radius: 6px; background: var(--chip); color: var(--soft); font-size: 9px; line-height: 11px; text-align: center; cursor: pointer }
.gmail_quote { color: var(--soft) }
.amn { padding: 12px 0 0 56px }
.ams { display: inline-flex; align-items: center; gap: 8px; margin-right: 8px; padding: 8px 20px; border: 1px solid var(--soft); border-radius: 18px; color: var(--soft); cursor: pointer }
.aoI { margin: 12px 0 0 56px; padding: 12px 16px; border-radius: 12px; background: var(--card); box-shadow: 0 1px 4px rgb(60 64 67 / .4) }
.aoI input { display: block; width: 100%; padding: 8px 0; border: 0; border-bottom: 1px solid var(--line); outline: 0; background: none; color: var(--text); font: inherit }
.editable { min-height: 120px; padding: 12px 0; outline: 0 }
.T-I.aoO { display: inline-block; padding: 8px 24px; border-radius: 18px; background: #0b57d0; color: #fff; cursor: pointer }
.dC { display: flex; gap: 12px; align-items: center }
.Hy { position: fixed; right: 80px; bottom: 0; width: 480px; z-index: 20 }
.Hy .aoI { margin: 0 }
.J-M { position: fixed; min-width: 200px; padding: 8px 0; border-radius: 4px; background: var(--card); box-shadow: 0 2px 6px 2px rgb(60 64 67 / .3); z-index: 30 }
.J-N { padding: 6px 24px; cursor: pointer }
.J-N:hover { background: var(--read) }
`
