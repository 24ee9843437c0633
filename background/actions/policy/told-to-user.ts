/** Where a clause begins. */
const start = '(?<=^\\W{0,3}|[.,;:!?\\n] {0,2}|\\b(?:please|pls|and|then|you|just|bitte|und|et|y|e|en|i|och|og) )'
/** A mail or an invitation that is to be written is more than to be told; a summary of one is not. */
const unwritten =
  '(?:(?=[^.?!,;:\\n]{0,12}\\b(?:summar\\w*|overview|zusammenfass\\w*|uberblick|resume|resumen|riassunto|resumo|samenvatting|streszczenie|sammanfattning|opsummering)\\b)|(?![^.?!,;:\\n]{0,50}\\b(?:e-?mails?|mails?|invit\\w*|reminder|calend\\w*|repl(?:y|ies)|answers?|response|letter|draft|nachricht|antwort|entwurf|einladung|message|reponse|correo|mensaje|respuesta|messaggio|risposta|mensagem|resposta|bericht|antwoord|wiadomosc|odpowiedz|mejl|svar|besked)\\b))'
const asksNext =
  '(?=\\s*(?:what|whats|who|whos|when|where|why|how|which|does|did|is|are|has|was|wer|wann|wo|wie|warum|welche\\w*|qui|que|qu|quand|quel\\w*|ou|comment|pourquoi|combien|est|quien\\w*|cuando|donde|cual\\w*|cuanto\\w*|como|chi|cosa|quando|dove|quale|quant\\w*|quem|onde|o que|qual|wat|wanneer|waar|welke|hoe|kto|co|czego|kiedy|gdzie|jak|ile|czy|vad|vem|nar|var|hur|hvad|hvem|hvornar|hvor|hva)\\b(?![^.!\\n]{0,200}\\b(?:you|your|du|ihr|tu|vous|te)\\b))'

const shapes = [
  `${start}(?:(?:send|write|inform|notify|brief|update)(?: it)? (?:me|us)\\b|get back to me\\b|schreib\\w* mir\\b|schick\\w* mir\\b|informier\\w* mich\\b|(?:ecri\\w*|envoi\\w*|envoy\\w*|redige\\w*|repond\\w*|informe\\w*)[- ]moi\\b|(?:escribe|envia|manda|respond[ea]|informa|contesta)me\\b|(?:scrivi|manda|invia|rispondi|informa)mi\\b|(?:escrev\\w{1,4}|mand[ae]|envi[ae]|respond[ae])[- ]me\\b|me (?:mand[ae]|envi[ae]|escrev[ae])\\b|(?:stuur|schrijf) (?:me|mij)\\b|(?:napisz|wyslij|przeslij) mi\\b|(?:skicka|skriv)(?: till| at)? mig\\b|(?:send|skriv)(?: til)? m[ei]g\\b)${unwritten}`,
  `${start}keep (?:me|us) (?:posted|informed|updated|in the loop|up to date)\\b`,
  `${start}(?:share|give)(?: me)? your (?:thoughts?|opinion|view|views|take|findings|impression)\\b`,
  `${start}confirm (?:whether|if)\\b`,
  `${start}(?:answer|reply|respond|antwort\\w*|repond\\w*|respond\\w*|rispond\\w*|antwoord|odpowiedz|svara?)(?: (?:in|with|briefly|shortly|quickly|concisely|kurz|knapp|auf|mit|en|brievement|brevemente|con|em|com|kort|met|op|krotko|w|po|pa|med|i)\\b[^.?!:;,@\\n]{0,40})?:${asksNext}`,
]

/** What is said to the user and leaves nothing: "send me a summary", "keep me posted", "answer in one sentence: what does Anna want?"; of texts without accents. */
export const saidToUser = new RegExp(shapes.join('|'), 'gu')
