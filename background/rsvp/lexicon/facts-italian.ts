import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:insalat\\p{L}*|tort[ae]|crostat[ae]|focaccia|dolc[ei]|dessert|pane|formagg\\p{L}*|vin[oi]|birr[ae]|prosecco|spumante|bibite|succh\\p{L}*|bottigli\\p{L}*|frutta|zuppa|piatto|antipast\\p{L}*|aperitiv\\p{L}*|patatine|biscotti|gelat\\p{L}*|lasagn\\p{L}*|tiramisu|pizz\\p{L}*|qualcosa|chitarra|gioch\\p{L}*|sedie|musica|fiori|salsicce|parmigiana|da bere|da mangiare)'

export const italian: FactLexicon = {
  code: 'it',
  spaced: true,
  not: 'non|nessun\\p{L}*|senza|mai|ne|neanche|ero|ex|niente',
  notAfter: 'non (?:piu|ne|ce ne|vengono|viene|sono|siamo|ho)|piu|restano? a casa',
  neutral: 'non solo|perche no|nessun problema|senza (?:problemi|dubbio)|non vedo l.ora|non vediamo l.ora|come no|non ti preoccupare',
  self: 'io|mi|mio|mia|miei|mie|noi|ci|nostr\\p{L}*|sono|siamo|ho|abbiamo|posso|possiamo|porto',
  cuts: 'e (?:io|noi|sono|siamo|port\\p{L}*|ho|abbiamo|mio|mia|verr\\p{L}*|mangi\\p{L}*|veng\\p{L}*)',
  ingredients: {
    gluten: 'glutine|grano|frumento',
    lactose: 'lattosio|latte|latticini|panna',
    nuts: 'noci|nocciol[ae]|arachidi|mandorle|frutta secca|frutta a guscio|anacardi',
    pork: 'maiale|prosciutto',
    alcohol: 'alcol\\p{L}*|alcool',
    meat: 'carne',
  },
  allergic: "(?:allergic\\p{L}*|intoll?eranti?|intoll?erante|sensibil\\p{L}*|allergia|intolleranza) (?:alla|all'|al|alle|ai|agli|a)",
  state: '(?:intollerant[ei])',
  avoid:
    '(?:senza|(?:non|mai|ne|neanche) (?:posso |puo |possiamo |possono |devo )?(?:mangi\\p{L}*|bev\\p{L}*|beviamo|toller\\p{L}*|digerisc\\p{L}*|prend\\p{L}*|tocc\\p{L}*)|evit\\p{L}*|niente)',
  avoidAfter: 'mi fa(?:nno)? male|(?:e|sono) vietat\\p{L}*|non (?:posso|puo|possiamo|mangio|mangia)',
  is: {
    vegetarian: 'vegetarian\\p{L}*',
    vegan: 'vegan[oaie]',
    gluten: 'celiac\\p{L}*',
    alcohol: 'incinta|astemi\\p{L}*|analcolic\\p{L}*',
    halal: 'halal',
    kosher: '[ck]osher',
    allergy: 'allerg\\p{L}*|intoll?eran\\p{L}*',
    diet: 'diabetic\\p{L}*|dieta|pescetarian\\p{L}*|frutti di mare|crostacei',
    children:
      'bambin\\p{L}*|bimb\\p{L}*|figli\\p{L}*|neonat\\p{L}*|piccol[oaie]|gemell\\p{L}*|nipotin\\p{L}*|ragazzi|\\d{1,2} (?:anni|mesi)|seggiolone|passeggino|seggiolino',
    lift: 'passaggio|(?:veni|passa|pass)\\p{L}* a (?:prender|raccoglier)(?:mi|ci)|(?:mi|ci) (?:[^ ]+ ){0,2}?(?:porta|portare|venite a prendere|vieni a prendere|accompagn\\p{L}*)|condivid\\p{L}* (?:[^ ]+ ){0,1}?(?:taxi|macchina)|(?:porter|accompagn|prender)(?:mi|ci)',
    offer:
      '(?:posti?|posto) (?:[^ ]+ ){0,3}?(?:in macchina|nella (?:mia|nostra)|liber\\p{L}*)|(?:posso|possiamo) (?:dare|offrire) (?:[^ ]+ ){0,2}?passaggi\\p{L}*',
    car: 'macchina|auto|guid\\p{L}*|parchegg\\p{L}*|camper',
    train: 'treno|stazione|frecciarossa|italo',
    bus: 'autobus|pullman|bus|metro|tram|mezzi(?: pubblici)?',
    plane: 'aereo|vol[oi]|volare|aeroporto|atterr\\p{L}*',
    arrival: "(?:arriv\\p{L}*|sar(?:o|emo)|verr\\p{L}*) (?:[^ ]+ ){0,3}?(?:alle|verso le|dalle|dopo le|all'|verso|per le) ?\\d{1,2}",
    stay: 'hotel|albergo|dorm\\p{L}*|pernott\\p{L}*|passare la notte|(?:rest|ferm)\\p{L}* (?:[^ ]+ ){0,3}?(?:notte|a dormire|fino a domenica)|alloggi\\p{L}*|airbnb|divano|materassino|sacco a pelo|camera degli ospiti|b ?& ?b|tenda',
    bring: `(?:port\\p{L}*|prepar\\p{L}*|far(?:o|emo)|faccio|facciamo|cucin\\p{L}*|penso io|pens\\p{L}*) (?:[^ ]+ ){0,5}?${items}`,
  },
  firm: {
    vegan: '(?:senza|niente|nessun) (?:prodott[oi] |derivati )?(?:animal[ei]|di origine animale)',
    alcohol: 'non (?:bevo|beve|beviamo|bevono)',
  },
  isnt: {
    vegetarian: 'mangi\\p{L}* (?:[^ ]+ ){0,2}?carne|carnivor\\p{L}*',
    diet: 'mangi\\p{L}* (?:di |quasi )?(?:tutto|qualsiasi cosa)|nessuna? (?:restrizion\\p{L}*|esigenz\\p{L}*|dieta|preferenz\\p{L}*)',
    children:
      '(?:bambin\\p{L}*|bimb\\p{L}*|figli\\p{L}*|piccol[oaie]) (?:[^ ]+ ){0,3}?(?:rest\\p{L}*|a casa|nonn\\p{L}*|babysitter|baby-sitter)|senza (?:i |le )?(?:bambin\\p{L}*|bimb\\p{L}*|figli)',
  },
}
