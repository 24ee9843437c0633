import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:ensalad\\p{L}*|tartas?|pastel(?:es)?|bizcocho|tortillas?|empanadas?|postres?|pan|quesos?|vinos?|cervezas?|cava|bebidas?|zumos?|refrescos|botellas?|frutas?|sopa|plato|aperitivos?|patatas|galletas|helados?|lasana|paella|hummus|guacamole|algo|guitarra|juegos?|sillas?|musica|flores|carne para|barbacoa|tiramisu|croquetas|gazpacho|comida)'

export const spanish: FactLexicon = {
  code: 'es',
  spaced: true,
  not: 'no|nunca|jamas|sin|ningun\\p{L}*|ni|tampoco|ya no|era|antes|ex',
  notAfter: 'ya no|no (?:vienen|viene|soy|somos|tengo|tenemos)|se quedan?',
  neutral: 'no solo|por que no|no (?:hay )?problema|sin (?:problema|duda|falta)s?|como no|no te olvides|no veo la hora',
  self: '\\p{L}{3,}r(?:me|nos)|yo|me|mi|mis|mio|soy|nosotros|nos|nuestr\\p{L}*|somos|tengo|tenemos|puedo|podemos|necesito|llevo',
  cuts: 'y (?:yo|nosotros|soy|somos|llev\\p{L}*|voy|vamos|mi|mis|tengo|tenemos|traig\\p{L}*|traer\\p{L}*|necesit\\p{L}*|veng\\p{L}*|ire\\p{L}*)',
  ingredients: {
    gluten: 'gluten|trigo',
    lactose: 'lactosa|leche|lacteos?|nata',
    nuts: 'nuec\\p{L}*|nuez|frutos secos|cacahuetes?|almendras?|avellanas?|anacardos',
    pork: 'cerdo|jamon',
    alcohol: 'alcohol',
    meat: 'carne',
  },
  allergic: '(?:alergic\\p{L}*|intolerantes?|sensibles?|alergia|intolerancia) (?:a la|a las|a los|al|a)',
  state: '(?:intolerantes?)',
  avoid:
    '(?:sin|(?:no|nunca|ni|tampoco) (?:puedo |puede |podemos |pueden |debo |debe )?(?:com\\p{L}*|beb\\p{L}*|tom\\p{L}*|toler\\p{L}*|prueb\\p{L}*)|evit\\p{L}*|nada de)',
  avoidAfter: 'me sientan? mal|(?:esta|estan) prohibid\\p{L}*|no (?:puedo|puede|podemos|como|come)',
  is: {
    vegetarian: 'vegetarian\\p{L}*',
    vegan: 'vegan[oa]s?',
    gluten: 'celiac\\p{L}*',
    alcohol: 'embarazada|abstemi\\p{L}*',
    halal: 'halal',
    kosher: '[ck]osher',
    allergy: 'alerg\\p{L}*|intoleran\\p{L}*',
    diet: 'diabetic\\p{L}*|dieta|regimen|pescetarian\\p{L}*|marisco\\p{L}*',
    children:
      'ninos?|ninas?|hij[oa]s?|niet[oa]s?|bebes?|peques?|pequen[oa]s?|chic[oa]s?|mellizos|gemel[oa]s|\\d{1,2} (?:anos|meses)|trona|carrito|sillita',
    lift: '(?:me|nos) (?:llev|recog|traig|acerc|busc)\\p{L}*|(?:recoger|llevar|buscar|acercar|traer)(?:me|nos)|compartir (?:coche|taxi)|(?:necesit|busc)\\p{L}* (?:[^ ]+ ){0,3}?(?:coche|transporte|quien me lleve)|sitio en (?:tu|vuestro|algun) coche',
    offer: '(?:sitios?|plazas?|hueco|asientos?) (?:[^ ]+ ){0,3}?(?:en (?:mi|nuestro|el) coche|libres?)|puedo llevar a',
    car: 'coche|carro|conducir|conduc\\p{L}*|aparcar|aparcamiento|parking|autocaravana',
    train: 'tren|ave|estacion|cercanias',
    bus: 'autobus|bus|autocar|metro|tranvia|transporte publico',
    plane: 'avion|vuelos?|volar|volamos|vuelo|aeropuerto|aterriz\\p{L}*',
    arrival:
      '(?:lleg\\p{L}*|estar\\p{L}*|vendr\\p{L}*|aparec\\p{L}*) (?:[^ ]+ ){0,3}?(?:a las?|sobre las?|hacia las?|desde las?) ?\\d{1,2}',
    stay: 'hotel|hostal|dormir|duerm\\p{L}*|dormimos|pasar la noche|(?:quedar|aloj)\\p{L}* (?:[^ ]+ ){0,3}?(?:noche|fin de semana|hotel|en vuestra casa|en tu casa)|alojamiento|airbnb|sofa|colchon|saco de dormir|habitacion|tienda de campana',
    bring: `(?:llev\\p{L}*|tra(?:igo|er\\p{L}*|emos|igamos)|prepar\\p{L}*|har(?:e|emos)|hago|hacemos|cocin\\p{L}*|aport\\p{L}*|encarg\\p{L}*) (?:[^ ]+ ){0,5}?${items}`,
  },
  firm: {
    vegan: '(?:sin|ningun|nada de) (?:productos? animal\\p{L}*|productos? de origen animal|origen animal)',
    alcohol: 'no (?:bebo|bebe|bebemos|beben)',
  },
  isnt: {
    vegetarian: 'com\\p{L}* (?:[^ ]+ ){0,2}?carne|carnivor\\p{L}*',
    diet: 'com\\p{L}* (?:de )?(?:casi )?(?:todo|cualquier cosa)|ninguna? (?:restriccion|dieta|requisito|preferencia)\\p{L}*|sin (?:restriccion|dieta|requisito)\\p{L}*',
    children:
      '(?:ninos|ninas|nino|nina|hijos|hijo|hija|hijas|bebe|peques?) (?:[^ ]+ ){0,3}?(?:qued\\p{L}*|en casa|abuel\\p{L}*|canguro)|sin (?:los |nuestros |mis )?(?:ninos|hijos|peques)',
  },
}
