/**
 * What is negated about something else than coming, in Dutch: things brought or eaten, seats, former times, a part of the event.
 * Fragments as in a lexicon.
 */

const not = '(niet|nie|niets|niks|geen|nooit|niemand)'

/** Verbs of coming and of answering; a negated modal before any other infinitive is about that one. */
const coming =
  '([a-z]*komen|[a-z]*zijn|deelnemen|mee(doen|gaan|komen|fietsen|lopen|rijden|vieren|feesten|wandelen|varen|spelen)|[a-z]*halen|redden|lukken|[a-z]*gaan|[a-z]*reizen|[a-z]*rijden|[a-z]*fietsen|[a-z]*lopen|vliegen|[a-z]*vieren|aansluiten|aanschuiven|aannemen|aanvaarden|bijwonen|maken|regelen|inplannen|plannen|worden|hebben|bezoeken|opstaan|verlaten|missen|wachten|ontbreken|overslaan|zeggen|beloven|toezeggen|bevestigen|garanderen|inschatten|vastleggen|beslissen|werken|wandelen|spelen|zien|krijgen|doen|staan|betalen|veroorloven)'
const noInfinitive =
  '([a-z]*(redenen|omstandigheden|dagen|weken|morgen|wegen|avonden|uren|kinderen|ouders|vrienden|mensen|vieren|achten|zessen|zevenen))'

const things =
  '([a-z]*(hond|kat|auto|fiets|tent|barbecue|bbq|salade|taart|cake|wijn|bier|alcohol|koffie|brood|soep|vlees|worst|vis|noten|kaas|toetje|dessert|cadeau|cadeaus|cadeautje|bloemen|stoel|stoelen|tafel|tafels|parasol|dekens?|kussens?|matras|slaapzak|kamer|bed|schoenen|pak|jurk|kostuum|muziek|gitaar|lied|liedje|toespraak|speech|gedicht|karaoke|parkeren|parkeerplaats|adres|nummer|recept|sleutel|fotos|servies|bestek|glazen|koelbox|beamer|boot|uien))|opbouwen|opruimen|afwas|afwassen|maag|trein|bus|mail|mailtje|bericht|bijdrage|kinderwagen'
const determiner = "(de|het|een|mijn|m'n|onze|ons|je|jouw|jullie|die|dat|deze|dit)"

export const dutchAsides: string[] = [
  'graag (geen|niet) [a-z]+|(liever|alsjeblieft) geen [a-z]+',
  `(breng|brengen|brengt|neem|nemen|neemt) .. ${not}( .. mee)?`,
  `(help|helpen|praat|praten|kook|koken|zing|zingen|drink|drinken|betaal) .. ${not} .. mee`,
  `${not} .. mee(brengen|genomen|nemen|te nemen|helpen|praten|zingen|drinken|betalen)`,
  `(eet|eten|drink|drinken|drinkt|verdraag|verdragen|lust|lusten|mag (ik|we|wij)|hoef|hoeven|hoeft|ken|kennen|vind|vinden|rook|dans|dansen|zing|zingen|kook|koken|bak|bakken|parkeer|parkeren|overnacht|overnachten|slaap|slapen|blijf|blijven|hou|houd|houden|vergeet|vergeten|koop|kopen|geef|lees|begrijp|stoort|stoor|bestel|betaal|smaakt|smaken|maak (je|jullie)|zet (me|mij|ons)) .. ${not}`,
  `${not} .. (eten|drinken|verdragen|lusten|nodig|roken|dansen|zingen|koken|bakken|parkeren|overnachten|slapen|kopen|bestellen|vergeten|lekker)`,
  `(zeg|vertel) .. (niets|niks|niemand)`,
  `(weet|heb|hebben|vind) (ik |we |wij )?(helaas |nog |trouwens |alleen )*(de|het|je|jullie|een|die|dat) (?!(tijd|dag|avond|zaterdag|zondag|vrijdag) )[a-z]+ .. ${not}( meer)?`,
  `^ ?(helaas |maar |en )*(een |de |het |mijn )?(?!(tijd|zin|dan|dat|daar|die|dus) )[a-z]+ (heb|hebben|weet|ken|vind|houd|hou) (ik|we|wij) .. ${not}( meer)?`,
  `(kan|kunnen|kon|konden|wil|willen|mag|mogen|moet|moeten|hoef|hoeven|zal|zullen|ga|gaan) .. ${not} .. (?!${coming}$)(?!${noInfinitive}$)[a-z]{3,}en$`,
  `(kan|kunnen|kon|wil|willen|mag|hoef|hoeven|zal|ga|gaan) .. ${not} .. (helpen|eten|drinken|dansen|zingen|koken|tillen|vinden|slapen|parkeren|missen) [a-z]+ .. $`,
  `(kan|kunnen|wil|hoef|hoeven|ga|gaan) .. ${not} (meer )?(helpen|eten|drinken|dansen|zingen|koken|tillen|vinden|slapen|parkeren)( [a-z]+){0,5}`,
  `^ ?(?!${coming} )[a-z]{3,}en (hoef|hoeven|wil|willen|kan|kunnen|moet|moeten|ga|gaan|gaat) (ik|we|wij|daar|er) .. ${not}`,
  `^ ?aan (de |het )?[a-z]+ (doe|doen) (ik|we|wij) .. ${not} mee`,
  '(niet|nie) (voor (?!(mij|ons|elkaar))[a-z0-9]+|alleen|meteen|gelijk|direct|op tijd|lang|met lege|met de (auto|fiets|trein|bus)|zonder|tot (het|de|in)|de hele|het hele|vanaf het begin|zo van)',
  `(?<!(sinds|als|zoals|dan) )(vorig|vorige|afgelopen|laatste) (jaar|keer|keren)[^,;]*|^ ?(destijds|vroeger|laatst)[^,;]*`,
  `^ ?(en |maar |dus |helaas |o |oh |graag )*(dat van |dat met |met |voor |bij )?(${determiner} )?(${things}) .. ${not}[^,;]*`,
  `^ ?(en |maar )*([a-z]+ )?(bij|voor|met|aan) [a-z ]{0,16}(opbouwen|opbouw|opruimen|afwas|ontbijt|karaoke) .. ${not}[^,;]*`,
  `gaat (het )?(mij |me |ons |hier )?${not} om`,
  `is ${not} zo dat[^,;]*`,
  `(is|zijn|was) .. ${not} (gelukt|aangekomen|geregeld|klaar|binnengekomen|gevonden|leuk|lekker|nodig|erg|druk|bang|moeilijk|ver(?! weg)|vergeten|kwijt|slecht|zo [a-z]+)( .. )?`,
  `(ben|zijn|heb|hebben) .. ${not} .. vergeten`,
]
