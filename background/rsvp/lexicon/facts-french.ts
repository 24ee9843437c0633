import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:salades?|gateaux?|tartes?|quiches?|desserts?|pain|baguettes?|fromages?|vin|bieres?|champagne|boissons?|jus|bouteilles?|fruits?|soupe|plat|entree|aperitif|apero|chips|cookies|mousse|crepes|glaces?|lasagnes?|taboule|quelque chose|guitare|jeux?|chaises?|musique|fleurs|barbecue|saucisses|tiramisu)'

export const french: FactLexicon = {
  code: 'fr',
  spaced: true,
  not: "ne|n'|pas|plus|jamais|aucun(?:e)?|sans|ni|non|etais|etait|ancien(?:ne)?",
  notAfter: 'pas|plus|jamais|restent? (?:a la maison|chez)',
  neutral:
    'pas de (?:probleme|souci)s?|pourquoi pas|pas seulement|sans (?:probleme|faute|doute|souci)|non seulement|sinon|aucun (?:probleme|souci)|en plus|de plus|plus tard|n.oublie\\p{L}* pas',
  self: "je|j'|moi|me|m'|mon|ma|mes|nous|notre|nos|on",
  cuts: "et (?:je|j'|nous|on|mon|ma|mes|nos)",
  ingredients: {
    gluten: 'gluten|ble',
    lactose: 'lactose|lait|laitages?|produits laitiers|creme',
    nuts: 'noix|noisettes?|amandes?|arachides?|cacahuetes?|fruits a coque|cajou',
    pork: 'porc|jambon|cochon|lardons',
    alcohol: 'alcool',
    meat: 'viande',
  },
  allergic: "(?:allergiques?|intolerante?s?|sensibles?) (?:a la|a l'|au|aux|a)|(?:allergie|intolerance) (?:a la|a l'|au|aux|a)",
  state: '(?:intolerante?s?)',
  avoid:
    "(?:sans|(?:pas|plus|jamais|aucun|ni) (?:(?:manger|boire|de|d'|du|le|la|les|l') ?){0,2}|evit\\p{L}*|(?:mang\\p{L}*|boi\\p{L}*|buv\\p{L}*|support\\p{L}*|toler\\p{L}*|diger\\p{L}*|prend\\p{L}*) (?:pas|plus|jamais|ni)|interdit de)",
  avoidAfter: '(?:est|sont) interdit\\p{L}*|me rend malade',
  is: {
    vegetarian: 'vegetarien\\p{L}*|vege',
    vegan: 'vegan\\p{L}*|vegetalien\\p{L}*',
    gluten: 'coeliaques?|c.liaques?',
    alcohol: 'enceinte',
    halal: 'halal|hallal',
    kosher: '[ck]as?c?her|cascher|casher|kasher',
    allergy: 'allerg\\p{L}*|intoleran\\p{L}*',
    diet: 'diabetiques?|regime|pescetarien\\p{L}*|fruits de mer',
    children:
      '(?:petits-)?enfants?|fils|filles?|bebes?|gamins?|petits?|petite|jumeaux|jumelles|garcons?|\\d{1,2} (?:ans|mois)|chaise haute|poussette|lit parapluie|ados?',
    lift: "(?:m'|me |nous )(?:emmen|ramen|recuper|depos)\\p{L}*|(?:venir|passer|pouvez|peux|peut) (?:[^ ]+ ){0,3}?(?:me|nous) (?:chercher|prendre)|covoitur\\p{L}*|(?:cherch|besoin)\\p{L}* (?:[^ ]+ ){0,3}?(?:voiture|conducteur|chauffeur|qu'on vienne)|place dans (?:une|ta|votre|vos) voiture",
    offer:
      "places? (?:[^ ]+ ){0,3}?(?:dans (?:ma|notre) voiture|libres?)|(?:emmener|prendre|ramener) (?:quelqu'un|des gens|une personne|\\d|deux|trois)",
    car: 'voiture|conduir\\p{L}*|parking|garer|camping-car',
    train: 'train|tgv|gare|sncf|rer',
    bus: 'bus|car de|autocar|tram|tramway|metro|transports en commun',
    plane: 'avion|vol|vols|aeroport|atterri\\p{L}*',
    arrival:
      '(?:arriv\\p{L}*|serai|serons|viendr\\p{L}*|debarqu\\p{L}*) (?:[^ ]+ ){0,3}?(?:vers|a|des|apres|avant) (?:[^ ]+ ){0,1}?\\d{1,2} ?(?:h|heures)',
    stay: "hotel|dormir|dorm\\p{L}*|passer la nuit|(?:rest|loge|heberge)\\p{L}* (?:[^ ]+ ){0,3}?(?:nuit|week-end|chez vous|chez toi)|hebergement|airbnb|canape|chambre d'amis?|matelas|sac de couchage|gite|tente",
    bring: `(?:apport\\p{L}*|amen\\p{L}*|prepar\\p{L}*|fer\\p{L}*|fais|faisons|cuisin\\p{L}*|ramen\\p{L}*|m'occupe|occup\\p{L}*|ramene) (?:[^ ]+ ){0,5}?${items}`,
  },
  firm: {
    vegan: '(?:sans|aucun|pas de) produits? (?:animal|animaux|d.origine animale)',
    alcohol: 'ne (?:bois|boit|buvons) pas|ne boira rien',
  },
  isnt: {
    vegetarian: 'mang\\p{L}* (?:[^ ]+ ){0,2}?viande|carnivores?',
    diet: 'mang\\p{L}* (?:de |vraiment |presque |absolument )?tout|aucune? (?:restriction|regime|contrainte|exigence)\\p{L}*|pas de (?:regime|restriction|contrainte)\\p{L}*|pas difficiles?',
    children:
      '(?:enfants?|bebe|fils|fille|petits?) (?:[^ ]+ ){0,3}?(?:rest\\p{L}*|a la maison|grands-parents|mamie|garde[er]?|nounou|baby-sitter)|sans (?:les |nos |mes )?enfants',
  },
}
