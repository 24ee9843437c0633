import { describe, expect, it } from 'vitest'
import { saysPerson } from './person-words'

const says = (ask: string, name: string, address = 'a1@house.example'): boolean => saysPerson(ask, { name, address })

describe('an ask says a person', () => {
  it.each([
    ['Wyślij to Annie', 'Anna Nowak'],
    ['Napisz do Tomka', 'Tomek'],
    ['Odpisz Jackowi', 'Jacek Mazur'],
    ['Powiedz Ewelinie', 'Ewelina'],
    ['Napiš Petrovi', 'Petr Dvořák'],
    ['Napiš Haně', 'Hana'],
    ['Lähetä se Annalle', 'Anna Virtanen'],
    ['Küldd el Annának', 'Anna Nagy'],
    ['Напиши Ивану', 'Иван'],
    ['Напиши Анне', 'Анна'],
    ['Напиши Лене', 'Lena Vogt'],
    ['Відповідай Карлу', 'Karl Brandt'],
    ['Передай Сергею', 'Sergey Petrov'],
    ['Напиши Юлии', 'Julia'],
    ['Напиши Дмитрию', 'Dmitry'],
    ['Πες στη Λένα ότι συμφωνούμε', 'Lena Vogt'],
    ['reply to Ivan', 'Иван Петров'],
    ['回复Sam说周四可以', 'Sam Whitfield'],
    ['Karl에게 보내줘', 'Karl Brandt'],
    ['Samさんに返信して', 'Sam Whitfield'],
    ['תכתוב לKarl', 'Karl Brandt'],
    ['Vastaa Samille, että torstai käy', 'Sam Whitfield'],
    ['Schick es an Utes Adresse', 'Ute'],
    ['skicka det till Axels adress', 'Axel'],
    ['tell Tommy', 'Tom'],
    ['tell Annie', 'Anna'],
    ['dile a Pablito', 'Pablo'],
    ['tell Pete', 'Peter Sloane'],
    ['arkiver beskederne fra biblioteket', 'Byens Bibliotek'],
    ['arkivera mejlen från kliniken och biblioteken', 'Klinik'],
    ['write to the electrician', 'Volt Electrics'],
    ['ask the dentist', 'Bright Dental'],
    ['mail the gardener', 'Roots Gardening'],
    ['鈴木さんに返信して', '鈴木一郎'],
    ['明日鈴木様に送って', '鈴木 一郎'],
    ['一郎くんに伝えて', '鈴木一郎'],
    ['エミちゃんに送って', 'エミ'],
    ['给王先生回信', '王伟'],
    ['告诉小王', '王伟'],
    ['철수에게 보내줘', '김철수'],
    ['김님에게 보내줘', '김철수'],
  ])('%s: %s', (ask, name) => {
    expect(says(ask, name)).toBe(true)
  })

  it.each([
    ['the marked mail to Anna', 'Mark'],
    ['market figures to Anna please', 'Mark'],
    ['tell Tom about tomorrow', 'Tomasz'],
    ['send Anna the annual report', 'Ann'],
    ['tell Martina', 'Marta'],
    ['tell the libraryen', 'Library'],
    ['Napisz do Marty', 'Mark'],
    ['send the letter to Bob', 'Lettie Moss'],
    ['鈴木さんに返信して', '佐々木一郎'],
    ['给王先生回信', '李伟'],
    ['Напиши Лене', 'Lea Vogt'],
    ['Напиши Марте', 'Mark'],
    ['回复Sam说周四可以', 'Samantha Lee'],
    ['tell Samille about it', 'Sam'],
  ])('not: %s: %s', (ask, name) => {
    expect(says(ask, name)).toBe(false)
  })

  it('by the trade in the domain only where the mailbox is the house’s', () => {
    expect(says('write to the plumber', '', 'info@swiftplumbing.example')).toBe(true)
    expect(says('the printer is broken, tell Ann', '', 'liam@harlowprint.example')).toBe(false)
  })
})
