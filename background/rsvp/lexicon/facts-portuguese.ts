import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:salad\\p{L}*|bolos?|tortas?|tartes?|sobremesas?|pao|paes|queijos?|vinhos?|cervejas?|bebidas?|sumos?|sucos?|refrigerantes?|garrafas?|frutas?|sopa|prato|aperitivos?|entradas?|batatas|bolachas|gelados?|sorvetes?|lasanha|pudim|mousse|quiches?|algo|alguma coisa|violao|guitarra|jogos?|cadeiras?|musica|flores|churrasco|brigadeiros?|petiscos?|salgad\\p{L}*|comida)'

export const portuguese: FactLexicon = {
  code: 'pt',
  spaced: true,
  not: 'nao|nunca|jamais|sem|nenhum\\p{L}*|nem|tampouco|ja nao|era|ex',
  notAfter: 'nao (?:vao|vem|sou|somos|tenho|temos)|ficam? (?:em casa|com)|ja nao',
  neutral:
    'nao so|por que nao|porque nao|sem (?:problemas?|duvida|falta)|nao ha problema|nao vejo a hora|nao se esque\\p{L}*|nao te esque\\p{L}*',
  self: 'eu|me|mim|meu|minha|meus|minhas|nos|nosso|nossa|nossos|sou|somos|tenho|temos|posso|podemos|preciso|levo|gente',
  cuts: 'e (?:eu|nos|sou|somos|lev\\p{L}*|vou|vamos|meu|minha|tenho|temos|trag\\p{L}*|precis\\p{L}*|a gente)',
  ingredients: {
    gluten: 'gluten|trigo',
    lactose: 'lactose|leite|laticinios?|lacticinios?|natas',
    nuts: 'nozes|noz|frutos secos|amendoins?|amendoas?|avelas?|castanhas?|caju',
    pork: 'porco|presunto|fiambre',
    alcohol: 'alcool',
    meat: 'carne',
  },
  allergic: '(?:alergic\\p{L}*|intolerantes?|sensive\\p{L}*|alergia|intolerancia) (?:a|ao|aos|as)',
  state: '(?:intolerantes?)',
  avoid:
    '(?:sem|(?:nao|nunca|nem|jamais) (?:posso |pode |podemos |podem |devo )?(?:com\\p{L}*|beb\\p{L}*|toler\\p{L}*|tom\\p{L}*|toc\\p{L}*)|evit\\p{L}*|nada de)',
  avoidAfter: 'me fa(?:z|zem) mal|fa(?:z|zem)-me mal|nao (?:posso|pode|podemos|como|come)',
  is: {
    vegetarian: 'vegetarian\\p{L}*',
    vegan: 'vegan[oa]s?',
    gluten: 'celiac\\p{L}*',
    alcohol: 'gravida|abstemi\\p{L}*',
    halal: 'halal',
    kosher: '[ck]osher',
    allergy: 'alerg\\p{L}*|intoleran\\p{L}*',
    diet: 'diabetic\\p{L}*|dieta|pescetarian\\p{L}*|marisco\\p{L}*|frutos do mar',
    children:
      'criancas?|filh[oa]s?|net[oa]s?|bebes?|miud[oa]s?|pequen[oa]s?|pequenin[oa]s?|gemeos|gemeas|meninos?|meninas?|rapazes|\\d{1,2} (?:anos|meses)|cadeirinha|carrinho|cadeira alta',
    lift: 'carona|boleia|(?:me|nos) (?:busc|apanh|lev|peg)\\p{L}*|(?:buscar|apanhar|levar|pegar)-?(?:me|nos)|dividir (?:[^ ]+ ){0,1}?(?:taxi|uber)|partilhar (?:[^ ]+ ){0,1}?(?:taxi|carro)',
    offer:
      '(?:lugar(?:es)?|vagas?|espaco) (?:[^ ]+ ){0,3}?(?:no (?:meu|nosso) carro|no carro|livres?)|(?:posso|podemos) dar (?:[^ ]+ ){0,2}?(?:boleias?|caronas?)',
    car: 'carro|conduzir|dirigir|estacionar|estacionamento|autocaravana|de viatura',
    train: 'comboio|trem|estacao',
    bus: 'autocarro|onibus|metro|eletrico|transportes? publicos?',
    plane: 'aviao|voos?|voar|voamos|aeroporto|aterr\\p{L}*',
    arrival:
      '(?:cheg\\p{L}*|estar\\p{L}*|vir(?:ei|emos)|apare\\p{L}*) (?:[^ ]+ ){0,3}?(?:as|pelas|por volta das|depois das|la pelas) ?\\d{1,2}',
    stay: 'hotel|pousada|dormir|durm\\p{L}*|dorm\\p{L}*|passar a noite|pernoit\\p{L}*|(?:fic|hosped)\\p{L}* (?:[^ ]+ ){0,3}?(?:noite|fim de semana|hotel|em sua casa|em vossa casa)|alojamento|hospedagem|airbnb|sofa|colchao|saco-?cama|quarto|tenda|barraca',
    bring: `(?:lev\\p{L}*|trag\\p{L}*|traz\\p{L}*|trar\\p{L}*|prepar\\p{L}*|far(?:ei|emos)|faco|fazemos|fazer|cozinh\\p{L}*|contribu\\p{L}*) (?:[^ ]+ ){0,5}?${items}`,
  },
  firm: {
    vegan: '(?:sem|nenhum|nada de) (?:produtos? (?:animal|animais|de origem animal)|origem animal)',
    alcohol: 'nao (?:bebo|bebe|bebemos|bebem)',
  },
  isnt: {
    vegetarian: 'com\\p{L}* (?:[^ ]+ ){0,2}?carne|carnivor\\p{L}*',
    diet: 'com\\p{L}* (?:de |quase )?(?:tudo|qualquer coisa)|nenhuma? (?:restric\\p{L}*|dieta|requisito|preferenc\\p{L}*)|sem (?:restric\\p{L}*|dieta)\\p{L}*',
    children:
      '(?:criancas?|filh[oa]s?|bebe|miud[oa]s|pequen[oa]s) (?:[^ ]+ ){0,3}?(?:fic\\p{L}*|em casa|avos|avo|baba|babysitter)|sem (?:as |os )?(?:criancas|filhos|miudos)',
  },
}
