import type { FactLexicon } from './facts-lexicon'

const items =
  '(?:salads?|cakes?|pies?|quiches?|desserts?|puddings?|brownies|cookies|biscuits|muffins|bread|cheese|dips?|snacks?|crisps|chips|fruit|soup|stew|chili|curry|lasagn[ea]|casserole|dish(?:es)?|starters?|appeti[sz]ers?|food|wine|beers?|drinks?|juice|lemonade|bottles?|ice ?cream|sausages|something|anything|guitar|games?|chairs?|blankets?|speakers?|music|flowers|tables?|tent|bbq|grill|plates|glasses|tiramisu|trifle|pavlova|hummus|cheesecake)'

export const english: FactLexicon = {
  code: 'en',
  spaced: true,
  not: "not|[a-z]+n't|cannot|no|never|none|without|neither|nor|used to be|used to|former|formerly|nobody|stopped(?: being)?",
  notAfter: 'no more|no longer|(?:is|are) not (?:coming|needed)|(?:is|are) no problem|(?:is|are|was) a phase',
  neutral: "can't wait|cannot wait|why not|no problem|not only|no worries|no doubt|not to mention|no idea|if not|don't forget|not just",
  self: "i|i'm|i'll|i'd|me|my|mine|myself|we|us|our|we're|we'll",
  cuts: "and (?:i|we|i'm|i'll|we'll|we're|will|can|am|are|would|my|our)",
  ingredients: {
    gluten: 'gluten|wheat',
    lactose: "lactose|dairy|(?:cow's )?milk|cream",
    nuts: '(?:pea)?nuts?|almonds?|hazelnuts?|walnuts?|cashews?|pecans?|tree nuts?',
    pork: 'pork|ham|bacon',
    alcohol: 'alcohol|booze',
    meat: 'meat|animals',
  },
  allergic: '(?:allergic|intolerant|sensitive|react(?:s|ing)?|reaction) to|(?:allergy|intolerance|sensitivity) to',
  state: '(?:free|allerg(?:y|ies|ic)|intoleran(?:t|ce)|sensitiv(?:e|ity))',
  avoid:
    "(?:no|without|avoid(?:s|ing)?|stay(?:s|ing)? (?:away from|off)|off|(?:(?:do|does|ca|must|should|may|wo)n't|cant|do not|does not|can ?not|must not|never|no longer|not|nor) (?:eat(?:ing)?|have|having|drink(?:ing)?|tolerate|touch|digest|take|allowed))",
  avoidAfter: "(?:is|are) (?:off limits|a no[- ]go|not ok)|makes? (?:me|him|her|us) (?:ill|sick)|doesn't agree with",
  is: {
    vegetarian: "vegetarians?|veggies?|(?:am|is|are|i'm|we're|he's|she's) (?:a )?veg",
    vegan: 'vegans?|plant[- ]based',
    gluten: 'c(?:o)?eliacs?',
    alcohol: 'teetotal(?:ler|er)?|designated driver|pregnant|sober',
    halal: 'halal',
    kosher: 'kosher',
    allergy: 'allerg(?:y|ies|ic)|intoleran(?:t|ces?)|epi-?pen|anaphyla[a-z]+',
    diet: 'diabeti[a-z]*|low[- ]carb|keto|pesc[ae]tarians?|special diet|dietary (?:requirements?|restrictions?|needs?)|shellfish|seafood',
    children:
      '(?:grand)?kids?|(?:grand)?child(?:ren)?|sons?|daughters?|bab(?:y|ies)|toddlers?|little ones?|twins|teenagers?|\\d{1,2}[- ]year[- ]olds?|(?:aged?|ages) \\d{1,2}|high ?chair|pushchair|stroller|travel cot',
    lift: '(?:need|needs|want|wants|use|looking for|appreciate|have|get|give me|give us|grateful for|chance of|hoping for|after) .. (?:lift|ride)|pick(?:ing|s)? (?:me|us) up|pick-?up from|collect (?:me|us)|(?:take|bring) (?:me|us) (?:along|with you|home)|share (?:a|the) (?:taxi|cab|ride|car)|carpool',
    offer:
      '(?:offer|offering|give|giving) .. (?:lift|ride|lifts|rides) .. (?:to|for)? ?(?:someone|anyone|somebody|others|people|others)|(?:offer|offering) .. (?:lift|ride|lifts|rides)|(?:room|space|seats?|places?|spots?) .. in (?:my|our|the) car|free seats?|can take .. (?:people|passengers|more|others)',
    car: "by car|driving|(?:will|'ll|i|we|to) drive|(?:my|our|rental|hire|rent a|the) car|park(?:ing)?",
    train:
      'by (?:train|rail)|(?:take|taking|catch|catching|on|get|my|our|the) .. train|train station|trains? (?:arrives?|gets? in|leaves?)',
    bus: 'by (?:bus|coach|tram|subway|tube|metro)|(?:take|taking|catch|catching|on) .. (?:bus|coach|tram|tube|metro)|public transport',
    plane: 'by (?:plane|air)|fly|flying|flights?|airport|land(?:ing)? (?:at|in|around)',
    arrival:
      '(?:arriv(?:e|es|ing|al)|get(?:ting)? (?:in|there|to)|be there|show up|turn up) .. (?:at|around|about|by|before|after|on|from|not before) ?[^,.;]{0,12}\\d',
    stay: 'stay(?:ing|s)? (?:over|overnight|the (?:night|weekend)|with you|at your|at the|in a|in the|until sunday)|overnight|sleep(?:ing)? (?:over|at|on|in)|hotels?|air ?mattress|sofa ?bed|sofa|guest ?room|spare room|spend the night|b ?& ?b|airbnb|sleeping bags?|camp(?:ing|er ?van)',
    bring: `(?:bring|bringing|brings|make|making|bake|baking|cook|contribute|contributing|supply|provide|provid(?:e|ing)|carry|come with) (?:[^ ]+ ){0,5}?${items}`,
  },
  firm: {
    vegetarian: 'meat[- ]?free|veggie (?:food|option|meal)s? (?:for|please)',
    vegan: '(?:no|any|avoid) animal products',
    alcohol: "(?:don't|do not|doesn't|not) drink(?:ing)?(?: anything)?",
  },
  isnt: {
    vegetarian: '(?:eat|eats|eating|love|loves) .. (?:meat|steak)|meat[- ]?eaters?|carnivores?',
    diet: 'eat(?:s)? (?:almost |nearly |absolutely |just about )?(?:everything|anything|whatever|all)|no (?:dietary|special|food|particular) (?:requirements?|restrictions?|needs?|preferences?|diets?|wishes|requests)|not (?:fussy|picky)',
    children:
      '(?:kids|children|child|baby|son|daughter|little ones?|boys|girls) .. (?:stay|staying|at home|(?:grandparents|grandma|granny|babysitter|sitter|nan))|child-?free|adults only',
    lift: 'make (?:my|our) own way',
  },
}
