import { ownCase, type RsvpCase } from './builder'
import { answer, invitation } from './calendar-styles'
import { iso2022jp } from './charsets'
import { htmlOf } from './html-of'
import { marked } from './quoting'

/** Japanese mailboxes. */
export const japanese: RsvpCase[] = [
  ownCase(
    'eight-b-12',
    {
      me: '村上 彩 <aya.murakami@example.com>',
      question: 'たこパ誰が来るの？全部で何人？',
      start: '2026-06-29T09:30:00Z',
      tags: '[lang-ja] [encoded-names] [charset-iso-2022-jp] [kids] [question-no-answer] [phone-signature]',
      below: marked('ja'),
    },
    box => {
      const ono = '大野 亮太 <ryota.ono@example.org>'
      const ishikawa = '石川 奈々 <nana.ishikawa@example.net>'
      const harada = '原田 翼 <tsubasa.harada@example.com>'
      const miura = '三浦 千夏 <chinatsu.miura@example.org>'
      const nishimura = '西村 悠 <yu.nishimura@example.net>'
      const host = '村上 彩 <aya.murakami@example.com>'
      const ask = box.invite(
        [ono, ishikawa, harada, miura, nishimura],
        'エアコン直った！',
        'お疲れさま！\n\nやっとうちのエアコンが直りました。三週間、長かった…。\nというわけで復活祝いに、7月11日（土）17時くらいから、うちでたこ焼きをやります。粉ものは多めに買うので、来れそうな人は何人か教えてください。遅れても全然OK。\n\n彩',
      )
      const o = box.reply(
        ask,
        ono,
        'おっ、待ってました。うちは嫁とチビ二人連れてくから四人でよろしく。ビールはこっちで持ってくよ。\n\n大野\n\niPhoneから送信',
        { cc: [ishikawa, harada, miura, nishimura] },
      )
      const i = box.reply(ask, ishikawa, 'ごめーん、11日は実家の法事なんだ。たこ焼き食べたかったなあ。次やるとき絶対声かけて。\n\n奈々', {
        charset: iso2022jp,
      })
      const h = box.reply(o, harada, '大野さんの車に乗せてもらうことになりました。自分ひとりです、タコ多めでお願いします笑', {
        cc: [host, ishikawa, miura, nishimura],
      })
      const m = box.reply(ask, miura, 'まだシフトが出てなくて。8日にわかるはずだから、出たらすぐ連絡する！\n\nちなつ', {
        charset: iso2022jp,
      })
      box.reply(ask, nishimura, 'いいなー、修理いくらかかった？うちのもそろそろ限界で、変な音がするんだよね。\n\n西村')
      box.row(ono, 'yes', 4, o, 'うちは嫁とチビ二人連れてくから四人でよろしく。')
      box.row(ishikawa, 'no', 0, i, '11日は実家の法事なんだ。')
      box.row(harada, 'yes', 1, h, '大野さんの車に乗せてもらうことになりました。')
      box.row(miura, 'maybe', 1, m, '出たらすぐ連絡する！')
      box.none(nishimura)
    },
  ),
  ownCase(
    'eight-b-13',
    {
      me: '坂本 由紀 <yuki.sakamoto@example.org>',
      question: '送別会の出欠をまとめてください',
      start: '2026-03-02T01:00:00Z',
      tags: '[lang-ja] [encoded-names] [change-of-mind] [proxy] [partial] [thanks-no-answer] [signature] A form to be filled in.',
      below: marked('ja'),
    },
    box => {
      const nakano = '中野 誠 <makoto.nakano@example.org>'
      const matsui = '松井 香織 <kaori.matsui@example.org>'
      const fujita = '藤田 隼人 <hayato.fujita@example.com>'
      const kubo = '久保 直樹 <naoki.kubo@example.org>'
      const onodera = '小野寺 恵 <megumi.onodera@example.org>'
      const hirano = '平野 学 <manabu.hirano@example.net>'
      const ask = box.invite(
        [nakano, matsui, fujita, kubo, onodera, hirano],
        '【出欠確認】田村課長送別会',
        '各位\n\nお疲れさまです。総務の坂本です。\n田村課長が三月末をもって退職されます。つきましては下記のとおり送別会を催しますので、13日（金）までにこのメールへご返信をお願いいたします。\n\n日時：3月27日（金）18:30より\n場所：炭火居酒屋 ほたる\n会費：4,500円（記念品代込み）\n\n出欠（出席・欠席）：\n備考：\n\n総務部 坂本由紀',
      )
      const n = box.reply(
        ask,
        nakano,
        '坂本さん\n\nお疲れさまです。営業の中野です。\n\n出欠：出席\n備考：会議が長引くので着くのは19時すぎです\n\n--\n株式会社あおば物産 営業部\n中野 誠\n内線 214',
      )
      box.reply(ask, fujita, '坂本さん\n\n田村さんには新人のころから世話になりっぱなしなので、這ってでも行きます。\n\n藤田')
      const m = box.reply(ask, matsui, '坂本さん\n\n出欠：欠席\n備考：保育園のお迎えがあるためです。記念品代だけお渡しします。\n\n松井')
      const o = box.reply(
        ask,
        onodera,
        '坂本さん\n\nお疲れさまです。末席に加えてください。アレルギーは特にありません。\nそれと平野さんは当日から大阪出張だそうで、不参加と伝えてくれとのことでした。\n\n小野寺',
      )
      box.reply(ask, kubo, 'いつも幹事ありがとうございます。頼りになります！ちなみに二次会の予定はありますか？\n\n久保')
      const f = box.reply(
        ask,
        fujita,
        '坂本さん\n\n直前にすみません、インフルエンザと診断されました。這うこともできません…。私の席はキャンセルでお願いします。田村さんには改めて挨拶に伺います。\n\n藤田',
        { at: '2026-03-25T23:10:00Z' },
      )
      box.row(nakano, 'yes', 1, n, '出欠：出席')
      box.row(matsui, 'no', 0, m, '出欠：欠席')
      box.row(fujita, 'no', 0, f, '私の席はキャンセルでお願いします。')
      box.row(onodera, 'yes', 1, o, '末席に加えてください。')
      box.row(hirano, 'no', 0, o, '不参加と伝えてくれとのことでした。')
      box.none(kubo)
    },
  ),
  ownCase(
    'eight-b-14',
    {
      me: '清水 大輔 <daisuke.shimizu@example.net>',
      question: '土曜のフットサル、結局だれが参加？',
      start: '2026-05-06T03:00:00Z',
      tags: '[lang-ja] [cal-reply] [google-style] [apple-style] [comment] [plus-ones] [cal-then-mail] [partial]',
      below: marked('ja'),
    },
    box => {
      const inoue = '井上 拓海 <takumi.inoue@example.org>'
      const kimura = '木村 愛 <ai.kimura@example.com>'
      const okada = '岡田 光 <hikaru.okada@example.net>'
      const maeda = '前田 航 <wataru.maeda@example.org>'
      const wada = '和田 修 <osamu.wada@example.com>'
      const host = '清水 大輔 <daisuke.shimizu@example.net>'
      const words = '2026年 5月 16日 (土) 午前9時 - 午前11時 (JST)'
      const game = { uid: 'eb14-futsal@example.com', title: 'フットサル', start: '20260516T000000Z', words, host }
      const guests = [inoue, kimura, okada, maeda, wada]
      const { options } = invitation(game, guests, '20260506T030000Z')
      box.mail(host, guests, `招待: フットサル - ${words}`, `フットサル\n${words}\n川沿いコート2番`, options)
      const i = box.mail(
        inoue,
        [host],
        `承諾: フットサル - ${words} (daisuke.shimizu@example.net)`,
        `井上 拓海さんがこの招待を承諾しました。\n\n"弟も連れて行きます、キーパーやらせます"\n\nフットサル\n${words}`,
        answer('google', game, { who: inoue, partstat: 'ACCEPTED', stamp: '20260506T100000Z' }),
      )
      box.mail(
        kimura,
        [host],
        '仮承諾: フットサル',
        '',
        answer('apple', game, { who: kimura, partstat: 'TENTATIVE', stamp: '20260506T170000Z' }),
      )
      box.mail(
        okada,
        [host],
        '辞退: フットサル',
        '',
        answer('apple', game, { who: okada, partstat: 'DECLINED', stamp: '20260507T000000Z' }),
      )
      const m = box.mail(
        maeda,
        [host],
        `承諾: フットサル - ${words} (daisuke.shimizu@example.net)`,
        `前田 航さんがこの招待を承諾しました。\n\nフットサル\n${words}`,
        answer('google', game, { who: maeda, partstat: 'ACCEPTED', stamp: '20260507T070000Z', guests: 2 }),
      )
      const k = box.mail(
        kimura,
        [host],
        '土曜のこと',
        '清水くん、フットサルの件。まだ足首が腫れてて、先生に止められちゃった。土曜は家で大人しくしてます。\n\n木村',
        { at: '2026-05-13T12:00:00Z' },
      )
      const o = box.mail(
        okada,
        [host],
        'フットサル',
        '16日の現場が中止になりました。寝坊するので後半から合流します！ビブス洗って持っていきます。\n\n岡田',
      )
      box.row(inoue, 'yes', 2, i, '弟も連れて行きます', 'ACCEPTED')
      box.row(kimura, 'no', 0, k, '土曜は家で大人しくしてます。')
      box.row(okada, 'yes', 1, o, '寝坊するので後半から合流します！')
      box.row(maeda, 'yes', 3, m, '', 'ACCEPTED')
      box.none(wada)
    },
  ),
]

/** Several languages in one mailbox. */
export const mixed: RsvpCase[] = [
  ownCase(
    'eight-b-15',
    {
      me: 'Nadine Köster <nadine.koester@example.org>',
      question: 'Who is coming to the studio opening and with how many?',
      start: '2026-05-11T10:25:00Z',
      tags: '[lang-de] [lang-pl] [lang-ja] [lang-nl] [plus-ones] [html-only] [encoded-names] [question-no-answer]',
    },
    box => {
      const priya = 'Priyanka Rao <priyanka.rao@example.com>'
      const krzysztof = 'Krzysztof Banaś <krzysztof.banas@example.net>'
      const ryo = '山口 遼 <ryo.yamaguchi@example.org>'
      const uwe = 'Uwe Thiele <uwe.thiele@example.com>'
      const marit = 'Marit de Boer <marit.deboer@example.net>'
      const ask = box.invite(
        [priya, krzysztof, ryo, uwe, marit],
        'Tür auf / doors open',
        'Liebe Leute, dear all,\n\nder Lehm ist trocken, der Ofen hat 1200 Grad geschafft. / The clay is dry and the kiln finally behaves.\n\nStudio opening: Samstag / Saturday 6 June, from 4 pm, Hinterhof links, 3. Etage. Es gibt Suppe. Drop me a line, sagt kurz Bescheid.\n\nNadine',
      )
      const p = box.reply(
        ask,
        priya,
        "As if I'd be anywhere else that day. I'm dragging Ollie along, he can carry crates.\n\nPri\n\nSent from my mobile, forgive the thumbs",
      )
      const k = box.reply(
        ask,
        krzysztof,
        'Hej Nadine,\n\nja odpadam, szóstego gramy z zespołem w Poznaniu. Trzymam kciuki za piec!\n\nKrzysiek',
        { below: marked('pl') },
      )
      const text = 'ナディーンさん\n\n開店おめでとうございます！ぜひお邪魔させてください。陶芸好きの友人を一人連れて伺います。\n\n山口'
      const y = box.reply(ask, ryo, text, { html: htmlOf(`${text}\n\n${marked('ja')(ask)}`) })
      const u = box.reply(ask, uwe, 'Kommt drauf an, ob der Gips bis dahin ab ist. Drei Etagen auf Krücken mach ich nicht.\n\nUwe', {
        below: marked('de'),
      })
      box.reply(ask, marit, 'Wat gaaf, gefeliciteerd! Verkoop je die blauwe kommen dan ook?\n\nMarit', { below: marked('nl') })
      box.row(priya, 'yes', 2, p, "I'm dragging Ollie along")
      box.row(krzysztof, 'no', 0, k, 'ja odpadam')
      box.row(ryo, 'yes', 2, y, '陶芸好きの友人を一人連れて伺います。')
      box.row(uwe, 'maybe', 1, u, 'Kommt drauf an, ob der Gips bis dahin ab ist.')
      box.none(marit)
    },
  ),
  ownCase(
    'eight-b-16',
    {
      me: 'Tim Hollis <tim.hollis@example.com>',
      question: 'final numbers for the boat please, who is on it?',
      start: '2026-06-22T18:00:00Z',
      tags: '[lang-nl] [lang-de] [change-of-mind] [couple] [same-here] A save the date first, then the invitation.',
    },
    box => {
      const sander = 'Sander Kuiken <sander.kuiken@example.org>'
      const greta = 'Greta Lindemann <greta.lindemann@example.net>'
      const amara = 'Amara Obi <amara.obi@example.com>'
      const willem = 'Willem Prins <willem.prins@example.org>'
      const lucy = 'Lucy Fenn <lucy.fenn@example.net>'
      const host = 'Tim Hollis <tim.hollis@example.com>'
      const crew = [sander, greta, amara, willem, lucy]
      const early = box.invite(crew, 'save the date: 15 August', 'Keep it free. There will be a boat. More soon.\n\nT')
      box.reply(early, sander, 'Staat met dikke stift op de kalender!\n\nSander', { below: marked('nl') })
      const ask = box.invite(
        crew,
        'THE BOAT',
        'Right, the boat is booked. Saturday 15 August, 11:00 sharp, Veerhaven, the old tug with the red funnel. She takes twelve and the skipper wants final numbers on 1 August. Partners welcome. No heels, Lucy.\n\nTim',
      )
      const g = box.reply(ask, greta, 'Tim, alte Seemannsseele! Ich heuere an, samt Smutje (Jürgen).\n\nGruß aus Leer, Greta', {
        cc: [sander, amara, willem, lucy],
        below: marked('de'),
      })
      const a = box.reply(g, amara, 'What Greta said, minus the cook: one deckhand reporting.\n\nA.', { cc: [host, sander, willem, lucy] })
      const w = box.reply(ask, willem, 'Ik word al zeeziek in bad, laat mij maar lekker aan wal. Foto’s graag!\n\nWillem', {
        below: marked('nl'),
      })
      const l = box.reply(
        ask,
        lucy,
        "The heels remark has been noted. My sister is due that very week so I honestly don't know, ask me again at the end of July.\n\nLucy",
      )
      const s = box.reply(
        ask,
        sander,
        'Tim, de ouders van Anneke komen net die dag over uit Canada. Streep ons dus maar van de lijst, volgend jaar weer.\n\nSander',
        { below: marked('nl') },
      )
      box.row(sander, 'no', 0, s, 'Streep ons dus maar van de lijst')
      box.row(greta, 'yes', 2, g, 'Ich heuere an, samt Smutje (Jürgen).')
      box.row(amara, 'yes', 1, a, 'What Greta said, minus the cook: one deckhand reporting.')
      box.row(willem, 'no', 0, w, 'laat mij maar lekker aan wal.')
      box.row(lucy, 'maybe', 1, l, "I honestly don't know, ask me again at the end of July.")
    },
  ),
]
