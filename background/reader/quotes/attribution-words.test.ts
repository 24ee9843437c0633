import { describe, expect, it } from 'vitest'
import { saysMore } from './attribution-words'

const ann = { name: 'Ann Lee', address: 'ann@example.org' }
const more = (...lines: string[]): boolean =>
  saysMore(
    lines.map(text => ({ text, quote: 0 })),
    ann,
  )

describe('the line above a quote', () => {
  it.each([
    ['Count us in, 4 people! On Fri, 20 Nov 2026 Ann Lee wrote:'],
    ['On Saturday I bring four people and two cakes, as Ann Lee <ann@example.org> wrote:'],
    ['I cannot come on Saturday. What Ann wrote:'],
    ['On Fri, Nov 20, 2026, we will not come after all and Ann Lee <ann@example.org> wrote:'],
    ['Yes. On Fri, Nov 20, 2026 at 10:00, Ann Lee <ann@example.org> wrote:'],
    ['Wir kommen zu viert. Am 20.11.2026 um 10:00 schrieb Ann Lee:'],
    ['Yes I will, as on Friday 10:00 Ann Lee wrote:'],
    ['No On Fri, 20 Nov 2026 at 10:00 Ann Lee <ann@example.org> wrote:'],
    ['+1 On Fri, 20 Nov 2026 at 10:00 Ann Lee <ann@example.org> wrote:'],
    ['Ja, am Fr., 20. Nov. 2026 um 10:00 Uhr schrieb Ann Lee <ann@example.org>:'],
    ['Oui, le 20 nov. 2026 à 10:00, Ann Lee a écrit :'],
    ['let me answer a few of these On Fri, 2026-11-20 at', '15:40 +0200, Ann Lee wrote:'],
    ['Yes, as Ann wrote:'],
    ['No, as Ann Lee wrote:'],
    ['Yes Ann wrote:'],
    ['+1 to what Ann wrote:'],
    ['Yes, as Annie wrote:'],
    ['As I wrote:'],
    ['See what Ann wrote:'],
    ['Yes, Ann Lee wrote on Friday, 3 Oct 2025:'],
    ['No, Ann Lee wrote on 3 Oct 2025:'],
    ['Yes Fri, 20 Nov 2026 at 10:00 Ann Lee <ann@example.org> wrote:'],
    ['Ja 2026-11-20 10:00 GMT+01:00 Ann Lee <ann@example.org>:'],
    ['Nein, wie Ann Lee geschrieben hat:'],
    ['No, como Ann escribió:'],
    ['Да, как Ann написала:'],
  ])('says more than who wrote it: %s', (...lines) => {
    expect(more(...lines)).toBe(true)
  })

  it.each([
    ['On Fri, Nov 20, 2026 at 10:00 AM Ann Lee <ann@example.org> wrote:'],
    ['On Fri, 20 Nov 2026, Bob Ray via Garden List <list@example.org> wrote:'],
    ['Am Freitag, dem 20.11.2026 um 10:00 +0100 schrieb Ann Lee:'],
    ['Le ven. 20 nov. 2026 à 10:00, Ann Lee <ann@example.org> a écrit :'],
    ['El vie, 20 nov 2026 a las 10:00, Ann Lee (<ann@example.org>) escribió:'],
    ['Il giorno ven 20 nov 2026 alle ore 10:00 Ann Lee <ann@example.org> ha scritto:'],
    ['pt., 20 lis 2026 o 10:00 Ann Lee <ann@example.org> napisał(a):'],
    ['Op vr 20 nov 2026 om 10:00 schreef Ann Lee <ann@example.org>:'],
    ['On Fri, Nov 20, 2026, Ann Lee wrote:', 'On Thu, Nov 19, 2026, Bob Ray wrote:'],
    ['Am Freitag, den 20. November 2026 um 10:00 schrieb Ann Lee:'],
    ['Ann Lee via Garden List on Fri, 20 Nov 2026 wrote:'],
    ['Hello Bob, On Fri, 20 Nov 2026 at 10:00 you wrote:'],
    ['In message <on 2026@example.org> on 20 Nov 2026 Ann Lee wrote:'],
    ['On March 9, 2026 11:06:17 AM PDT, Ann Lee <ann at example.org> wrote:'],
    ['Ann wrote:'],
    ['Dr. Ann Lee wrote:'],
    ['Carl Voss wrote:'],
    ['you wrote:'],
    ['Ann Lee a écrit :'],
    ['"Lee, Ann" wrote on 3 Oct 2025:'],
    ['Friday, Ann Lee wrote at 10:00:'],
    ['At 10:00 AM 11/20/2026 -0500, Ann Lee wrote:'],
    ['On Friday, November 20th, 2026 at 10:00 AM, Ann Lee <ann@example.org> wrote:'],
    ['pet, 20. stu 2026. u 10:00 Ann Lee <ann@example.org> napisao je:'],
    ['Dana 20. studenoga 2026. Ann Lee je napisala:'],
    ['Pada tanggal Jum, 20 Nov 2026 pukul 10.00 Ann Lee <ann@example.org> menulis:'],
    ['Vào Th 6, 20 thg 11, 2026 vào lúc 10:00 Ann Lee <ann@example.org> đã viết:'],
    ['Noong Biy, Nob 20, 2026 nang 10:00 AM, isinulat ni Ann Lee <ann@example.org>:'],
    ['Missatge de Ann Lee <ann@example.org> del dia dv., 20 de nov. 2026 a les 10:00:'],
    ['在 2026年11月20日星期五，Ann Lee <ann@example.org> 写道：'],
    ['A(z) Ann Lee <ann@example.org> ezt írta (időpont: 2026. nov. 20., P, 10:00):'],
  ])('says no more: %s', (...lines) => {
    expect(more(...lines)).toBe(false)
  })
})
