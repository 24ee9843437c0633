import type { LineSet } from './line-set'

/** Answers to an invitation to a wedding, in French. */
export const frenchThird: LineSet = {
  language: 'French-3',
  invitations: [
    {
      host: 'Élodie Garnier <elodie.garnier@example.com>',
      writer: 'Patrick Moulin <patrick.moulin@example.org>',
      others: ['Sophie Lemoine <sophie.lemoine@example.net>', 'Bruno Carlier <bruno.carlier@example.com>'],
      sent: '2026-03-02T08:00:00Z',
      question: 'Qui vient au mariage ?',
      subject: 'Notre mariage le 12 septembre',
      text: 'Chers amis,\n\nnous nous marions le samedi 12 septembre à 15 h. Merci de nous dire si vous serez des nôtres et combien vous serez.\n\nÉlodie et Marc',
      answers: [
        ['Félicitations ! Nous serons bien sûr présents, tous les quatre.', 'yes 4'],
        ['Quelle merveilleuse nouvelle ! Je serai présent avec ma compagne.', 'yes 2'],
        ['On sera là, les enfants aussi (ils sont trois).', 'yes 5'],
        ['Comptez deux adultes et un bébé de notre côté.', 'yes 3'],
        ['Un grand oui !', 'yes 1'],
        ['Je viens à la cérémonie mais pas au repas.', 'yes 1'],
        ['Impossible de dire non à ça.', 'yes 1'],
        ['Hélas, je serai en mission au Sénégal en septembre.', 'no'],
        ['Félicitations à vous deux, mais nous ne pourrons être là.', 'no'],
        ["Vu l'état de mon dos, je préfère ne pas faire la route.", 'no'],
        ['Trop loin pour nous, mais nous penserons fort à vous.', 'no'],
        ["Septembre c'est encore loin, je ne peux pas m'engager.", 'maybe 1'],
        ["Tout dépend de la date d'accouchement de ma fille.", 'maybe 1'],
        ['Félicitations !! Je suis tellement heureux pour vous.', 'none'],
        ['Où est la liste de mariage ?', 'none'],
        ["Sophie me dit qu'elle sera là. Bruno hésite encore. Moi c'est oui.", 'yes 1', { Sophie: 'yes 1', Bruno: 'maybe 1' }],
        ['Bruno et Sophie ne peuvent pas, mais moi je viens.', 'yes 1', { Sophie: 'no', Bruno: 'no' }],
        ['Je viens seul, ma femme garde les petits.', 'yes 1'],
      ],
    },
  ],
}

/** The same in another language. */
export const italianThird: LineSet = {
  language: 'Italian-3',
  invitations: [
    {
      host: 'Chiara Galli <chiara.galli@example.com>',
      writer: 'Roberto Leone <roberto.leone@example.org>',
      others: ['Paola Neri <paola.neri@example.net>', 'Bruno Costa <bruno.costa@example.com>'],
      sent: '2026-03-02T08:00:00Z',
      question: 'Chi viene al matrimonio?',
      subject: 'Il nostro matrimonio il 12 settembre',
      text: 'Cari amici,\n\nci sposiamo sabato 12 settembre alle 15. Fateci sapere se sarete dei nostri e in quanti.\n\nChiara e Marco',
      answers: [
        ['Congratulazioni! Saremo ovviamente presenti, tutti e quattro.', 'yes 4'],
        ['Che splendida notizia! Sarò presente con la mia compagna.', 'yes 2'],
        ['Ci saremo, anche i bambini (sono tre).', 'yes 5'],
        ['Da parte nostra due adulti e un neonato.', 'yes 3'],
        ['Un grande sì!', 'yes 1'],
        ['Vengo alla cerimonia ma non al pranzo.', 'yes 1'],
        ['Impossibile dire di no.', 'yes 1'],
        ['Ahimè, a settembre sarò in missione in Senegal.', 'no'],
        ['Congratulazioni a entrambi, ma non riusciremo a esserci.', 'no'],
        ['Con la schiena che ho preferisco non mettermi in viaggio.', 'no'],
        ['Troppo lontano per noi, ma vi penseremo.', 'no'],
        ['Settembre è lontano, non posso impegnarmi adesso.', 'maybe 1'],
        ['Tutto dipende da quando partorisce mia figlia.', 'maybe 1'],
        ['Congratulazioni!! Sono felicissimo per voi.', 'none'],
        ["Dov'è la lista nozze?", 'none'],
        ['Paola mi dice che ci sarà. Bruno è ancora indeciso. Io sì.', 'yes 1', { Paola: 'yes 1', Bruno: 'maybe 1' }],
        ['Bruno e Paola non possono, ma io vengo.', 'yes 1', { Paola: 'no', Bruno: 'no' }],
        ['Vengo da solo, mia moglie sta con i piccoli.', 'yes 1'],
      ],
    },
  ],
}

/** The same in another language. */
export const spanishThird: LineSet = {
  language: 'Spanish-3',
  invitations: [
    {
      host: 'Marta Gil <marta.gil@example.com>',
      writer: 'Andrés Rubio <andres.rubio@example.org>',
      others: ['Sofía León <sofia.leon@example.net>', 'Bruno Costa <bruno.costa@example.com>'],
      sent: '2026-03-02T08:00:00Z',
      question: '¿Quién viene a la boda?',
      subject: 'Nuestra boda el 12 de septiembre',
      text: 'Queridos amigos:\n\nnos casamos el sábado 12 de septiembre a las 17 h. Por favor decidnos si nos acompañaréis y cuántos seréis.\n\nMarta y Hugo',
      answers: [
        ['¡Enhorabuena! Por supuesto estaremos los cuatro.', 'yes 4'],
        ['¡Qué notición! Asistiré con mi pareja.', 'yes 2'],
        ['Ahí estaremos, los niños también (son tres).', 'yes 5'],
        ['Por nuestra parte, dos adultos y un bebé.', 'yes 3'],
        ['¡Un sí rotundo!', 'yes 1'],
        ['Voy a la ceremonia pero no al banquete.', 'yes 1'],
        ['Imposible decir que no.', 'yes 1'],
        ['Ay, en septiembre estaré de misión en Senegal.', 'no'],
        ['Enhorabuena a los dos, pero no nos va a ser posible.', 'no'],
        ['Con la espalda que tengo prefiero no viajar.', 'no'],
        ['Demasiado lejos para nosotros, pero os tendremos presentes.', 'no'],
        ['Septiembre queda lejos, no me puedo comprometer ahora.', 'maybe 1'],
        ['Todo depende de cuándo dé a luz mi hija.', 'maybe 1'],
        ['¡¡Enhorabuena!! Me alegro muchísimo por vosotros.', 'none'],
        ['¿Dónde está la lista de bodas?', 'none'],
        ['Sofía me dice que estará. Bruno no lo sabe todavía. Yo sí voy.', 'yes 1', { Sofía: 'yes 1', Bruno: 'maybe 1' }],
        ['Bruno y Sofía no pueden, pero yo voy.', 'yes 1', { Sofía: 'no', Bruno: 'no' }],
        ['Voy solo, mi mujer se queda con los pequeños.', 'yes 1'],
      ],
    },
  ],
}

/** The same in another language. */
export const portugueseThird: LineSet = {
  language: 'Portuguese-3',
  invitations: [
    {
      host: 'Mariana Reis <mariana.reis@example.com>',
      writer: 'André Lobo <andre.lobo@example.org>',
      others: ['Sofia Leal <sofia.leal@example.net>', 'Bruno Costa <bruno.costa@example.com>'],
      sent: '2026-03-02T08:00:00Z',
      question: 'Quem vem ao casamento?',
      subject: 'O nosso casamento a 12 de setembro',
      text: 'Queridos amigos,\n\ncasamos no sábado, 12 de setembro, às 15h. Digam-nos por favor se estarão connosco e quantos serão.\n\nMariana e Hugo',
      answers: [
        ['Parabéns! Claro que estaremos presentes, os quatro.', 'yes 4'],
        ['Que notícia maravilhosa! Estarei presente com a minha companheira.', 'yes 2'],
        ['Lá estaremos, as crianças também (são três).', 'yes 5'],
        ['Da nossa parte, dois adultos e um bebé.', 'yes 3'],
        ['Um grande sim!', 'yes 1'],
        ['Vou à cerimónia mas não ao jantar.', 'yes 1'],
        ['Impossível dizer que não.', 'yes 1'],
        ['Ai, em setembro vou estar em missão no Senegal.', 'no'],
        ['Parabéns aos dois, mas não nos vai ser possível.', 'no'],
        ['Com as costas que tenho prefiro não viajar.', 'no'],
        ['Longe demais para nós, mas vamos pensar em vocês.', 'no'],
        ['Setembro está longe, não me posso comprometer agora.', 'maybe 1'],
        ['Tudo depende de quando a minha filha der à luz.', 'maybe 1'],
        ['Parabéns!! Estou tão feliz por vocês.', 'none'],
        ['Onde está a lista de casamento?', 'none'],
        ['A Sofia diz que estará. O Bruno ainda não sabe. Eu vou.', 'yes 1', { Sofia: 'yes 1', Bruno: 'maybe 1' }],
        ['O Bruno e a Sofia não podem, mas eu vou.', 'yes 1', { Sofia: 'no', Bruno: 'no' }],
        ['Vou sozinho, a minha mulher fica com os pequenos.', 'yes 1'],
      ],
    },
  ],
}
