/**
 * What is negated about something else than coming, in German: things brought or eaten, seats, former times, a part of the event.
 * Fragments as in a lexicon.
 */

const not = '(nicht|nich|net|ned|nichts|nix|kein|keine|keinen|keiner|keines|keins|keinem|nie|niemand|niemanden|niemandem)'

/** Verbs of coming and of answering; a negated modal before any other infinitive is about that one. */
const coming =
  '([a-z]*kommen|[a-z]*sein|[a-z]*nehmen|mit[a-z]+en|[a-z]*schaffen|einrichten|ermoeglichen|erscheinen|[a-z]*fahren|[a-z]*reisen|fliegen|[a-z]*gehen|[a-z]*laufen|aufstehen|auftreten|verlassen|leisten|folgen|[a-z]*feiern|anschliessen|machen|organisieren|unterbringen|[a-z]*werden|haben|[a-z]*treffen|sehen|besuchen|begleiten|[a-z]*sagen|versprechen|garantieren|absehen|[a-z]*planen|festlegen|entscheiden|bestaetigen|[a-z]*schaetzen|zusichern|beantworten|erwarten|abwarten|missen|verpassen|versaeumen|entgehen|fehlen|ablehnen|ausschlagen|beiwohnen|wegbleiben|arbeiten|denken|glauben|hoffen|bleiben|wandern|spielen)'
const noInfinitive =
  '([a-z]*(gruenden|umstaenden|tagen|wochen|ferien|kindern|eltern|morgen|wegen|abenden|stunden|zeiten|schmerzen|freien|jungen|freunden|leuten|ihnen|denen))'

const things =
  '([a-z]*(hund|katze|kater|auto|wagen|fahrrad|zelt|grill|salat|kuchen|torte|wein|bier|sekt|schnaps|alkohol|kaffee|brot|broetchen|suppe|fleisch|wurst|fisch|nuesse|kaese|nachtisch|dessert|geschenk|blumen|stuhl|stuehle|tische?|baenke|schirm|decken?|kissen|matratzen?|schlafsack|zimmer|bett|kugeln?|schuhe|anzug|kleid|kostuem|musik|lautsprecher|gitarre|lied|ansprache|gedicht|karaoke|parken|parkplatz|adresse|nummer|rezept|schluessel|fotos?|wetter|beitrag|geschirr|besteck|glaeser|kuehlbox|pavillon|beamer|schlaeger|boot)(e|en|er|n|s)?|hunde|reden?|aufbau(en)?|abbau(en)?|abwasch|aufraeumen|spuelen|magen|zug|bus|mail|nachricht|zwiebeln?|kinderwagen)'
const determiner = '(der|die|das|den|dem|ein|eine|einen|mein[a-z]*|unser[a-z]*|dein[a-z]*|eure?[a-z]*|diese[a-z]?)'

export const germanAsides: string[] = [
  `bring(e|en|t|st)? .. ${not}( .. mit)?`,
  `(nehme?n?|helfe?n?|rede?n?|koche?n?|singe?n?|trinke?n?|zahle?n?) .. ${not} .. mit`,
  `${not} .. mit(zu)?(bringen|gebracht|nehmen|helfen|reden|kochen|singen|trinken|zahlen|schreiben|bieten|schleppen|halten)`,
  `(esse|essen|trinke|trinken|trinkt|vertrage|vertragen|vertraegt|moegen|mag (ich|wir)|brauche|brauchen|braucht|kenne|kennen|finde|finden|rauche|tanze|tanzen|singe|singen|koche|kochen|backe|backen|parke|parken|uebernachte|uebernachten|schlafe|schlafen|bleibe|bleiben|bleib|halte|halten|verrate|erzaehle?|erzaehlt|vergesse|vergiss|vergesst|kaufe|kaufen|schenke|schenken|lese|verstehe|erinnere|stoert|stoere|bestelle|bestellen|zahle|zahlen|schmeckt|schmecken|mach dir|macht euch|mache mir|mach mir|setze?t? (mich|uns)) .. ${not}`,
  `${not} .. (essen|trinken|vertragen|moegen|brauchen|kennen|rauchen|tanzen|singen|kochen|backen|parken|uebernachten|schlafen|kaufen|schenken|bestellen)`,
  `(sage?t?|verrate?t?) .. (nichts|nix|niemand[a-z]*)`,
  `(weiss|habe?|haben|finde) (ich |wir )?(leider |gar |nur |noch |uebrigens )*(den|die|das|dein[a-z]*|eure?[a-z]*) (?!(zeit|tag|termin|abend|samstag|sonntag|freitag) )[a-z]+ .. ${not}`,
  `(kann|koennen|konnte|will|wollen|moechte|moechten|mag|darf|duerfen|muss|muessen|soll|sollen|brauche|brauchen|werde|werden) .. ${not} .. (?!${coming}$)(?!${noInfinitive}$)[a-z]{2,}(en|ern|eln|tun)$`,
  `^ ?(?!${coming} )(?!(leider|wegen|morgen|eben|inzwischen|deswegen) )[a-z]{2,}en (muss|muessen|will|wollen|kann|koennen|mag|brauche|brauchen|moechte|moechten|darf) (ich|wir) .. ${not}`,
  `^ ?(?!(da|das|leider|diesmal|heute|dann|hier|so|sowas|jetzt|dies|dieses|schade|also|samstags?|sonntags?|freitags?) )(die |den |das )?[a-z]+ (mache?n?) (ich|wir) .. ${not} .. mit`,
  '(nicht|nich|net) (vor (?!ort)[a-z0-9]+|allein[a-z]*|gleich|sofort|direkt|puenktlich|lange|mit leeren|mit (dem|der) (auto|rad|fahrrad|zug|bus|bahn)|ohne|nuechtern|bis (zum|zur|in|ganz)|den ganzen|die ganze|von anfang)',
  `(?<!(seit|wie|als) )(beim |im |am |das )?(letzte[snm]?|vorige[snm]?|vergangene[snm]?) (jahr|mal|male)[^,;]*|^ ?(neulich|damals|frueher)[^,;]*`,
  `^ ?(und |aber |nur |also |leider |bitte |oh |achja |ach )*(das mit |die sache mit |mit |beim |fuer )?(${determiner} )?${things} .. ${not}[^,;]*`,
  `^ ?(und |aber |nur )*(am|fuer|zum|beim) [a-z ]{0,20}(aufbau|abbau|aufraeumen|abwasch|spuelen|fruehstueck|aufbauen|abbauen) .. ${not}[^,;]*`,
  `(geht|ging) (es )?(mir |uns |hier )?(ja )?${not} um`,
  `(hab|habe|haben) .. (keine|nichts|nix) ([a-z]+ )?(anzuziehen|dagegen|auszusetzen|gehoert|geschenk|vergessen|idee)`,
]
