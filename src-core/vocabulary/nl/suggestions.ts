import type { SuggestionWords } from '../shape/suggestion-words'

const SPEAKER = String.raw`(?:ik|wij|we|het kabinet|de regering|de (?:minister|staatssecretaris|bewindspersoon)(?: (?:van|voor) [\p{L}, ]{3,40}?)?|het ministerie)`
const HOUSE = '(?:(?:uw|de|beide|de tweede|de eerste) kamers?|u|de (?:vaste )?(?:kamer)?commissie)'
const TELL =
  '(?:informeren|berichten|inlichten|sturen|toesturen|toezenden|zenden|aanbieden|toekomen|rapporteren|voorleggen|terugkomen|terugkoppelen|melden|delen|op de hoogte (?:stellen|houden|brengen))'
const TELLS =
  '(?:informeer|bericht|stuur|zend|bied|rapporteer|meld|kom|informeren|berichten|sturen|zenden|komen)'
const TOLD =
  '(?:geïnformeerd|ingelicht|bericht|toegezonden|gestuurd|gezonden|aangeboden|toegestuurd|op de hoogte (?:gesteld|gehouden|gebracht))'
const DO =
  '(?:onderzoeken|bezien|nagaan|uitzoeken|bekijken|meenemen|betrekken|bespreken|opnemen|overbrengen|aandringen|bevorderen|inbrengen|vragen|uitwerken|verkennen)'
const OWN = '(?:ik|wij|we|het kabinet|de regering|(?:mijn|ons) (?:ministerie|departement))'
const LATER =
  '(?:wegnemen|komen|doen|uitwerken|regelen|mogelijk maken|opstellen|starten|beginnen|aanpassen|indienen|maken|spreken|treden|sturen|brengen|zorgen|kijken|wijzen|vervullen|opheffen|aangrijpen)'

export const SUGGESTIONS: SuggestionWords = {
  promises: [
    String.raw`\b${SPEAKER} zeg(?:gen|t)? (?:[^.?!]{0,80} )?toe\b`,
    String.raw`\bzeg(?:gen|t)? ${SPEAKER} (?:[^.?!]{0,80} )?toe\b`,
    String.raw`\b${SPEAKER} (?:kan|kunnen|wil|willen) (?:[^.?!]{0,60} )?toezeggen\b`,
    String.raw`\b(?:kan|kunnen|wil|willen) ${SPEAKER} (?:[^.?!]{0,60} )?toezeggen\b`,
    String.raw`\b(?:ik|wij|we) (?:ga|gaan) (?:[^.?!]{0,60} )?toezeggen\b|\b(?:ga|gaan) (?:ik|wij|we) (?:[^.?!]{0,60} )?toezeggen\b`,
    String.raw`\bdie (?:ik|wij|we) (?:[^.?!]{0,30} )?toezeg(?:gen)?\b`,
    String.raw`\bdat zeg(?:gen)? (?:ik|wij|we) (?:[^.?!]{0,40} )?toe\b`,
    String.raw`\bdat is een toezegging\b|\bdie toezegging (?:doe|doen) (?:ik|wij)\b`,
  ].join('|'),
  informs: [
    String.raw`\b${SPEAKER} (?:zal|zullen) (?:[^.?!]{0,120} )?${HOUSE}\b[^.?!]{0,160}\b${TELL}\b`,
    String.raw`\b(?:zal|zullen) ${SPEAKER} (?:[^.?!]{0,120} )?${HOUSE}\b[^.?!]{0,160}\b${TELL}\b`,
    String.raw`\b${HOUSE} (?:zal|zullen|wordt|worden) (?:[^.?!]{0,160} )?${TOLD}\b`,
    String.raw`\b(?:zal|zullen|wordt|worden) ${HOUSE} (?:[^.?!]{0,160} )?${TOLD}\b`,
    String.raw`\b${HOUSE} ontvangt\b|\bontvangt ${HOUSE}\b|\b${HOUSE} (?:zal|zullen) (?:[^.?!]{0,120} )?ontvangen\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) ${TELLS} (?:[^.?!]{0,120} )?(?:uw|de) kamer\b`,
    String.raw`\b${TELLS} (?:ik|wij|we|het kabinet) (?:[^.?!]{0,120} )?(?:uw|de) kamer\b`,
    String.raw`\b(?:daar|hier)(?:op)? ?kom(?:en|t)? (?:ik|wij|we|het kabinet) (?:[^.?!]{0,80} )?(?:op )?terug\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) kom(?:en|t)? (?:hier|daar)(?:[^.?!]{0,80} )?(?:op )?terug\b`,
  ].join('|'),
  intends: [
    String.raw`\b(?:verwacht|verwachten|hoop|hopen) (?:ik |wij |we )?(?:u|(?:uw|de) kamer)\b[^.?!]{0,120}\b(?:te (?:kunnen )?${TELL}|toe te (?:kunnen )?(?:sturen|zenden))\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) kom(?:en|t)? (?:[^.?!]{0,40} )?met een (?:brief|voorstel|wetsvoorstel|aanpak|plan|notitie|reactie)\b`,
    String.raw`\bkom(?:en|t)? (?:ik|wij|we|het kabinet) (?:[^.?!]{0,40} )?met een (?:brief|voorstel|wetsvoorstel|aanpak|plan|notitie|reactie)\b`,
    String.raw`\blaat (?:ik |het kabinet )?(?:[^.?!]{0,80} )?(?:(?:uw|de) kamer|u) (?:[^.?!]{0,80} )?weten\b`,
    String.raw`\b(?:ik|wij|we) (?:zet|zetten) (?:[^.?!]{0,60} )?op een rij\b`,
    String.raw`\bis het streven (?:om|dat|erop)\b|\bzie(?:n|t)? (?:ik|wij|het kabinet) (?:mij|ons|zich) genoodzaakt\b`,
    String.raw`\b(?:heb ik|hebben wij|heeft (?:mij|ons) doen) besl(?:oten|uiten) (?:[^.?!]{0,60} )?te\b`,
    String.raw`\b(?:ik|wij|we) (?:ga|gaan) (?:[^.?!]{0,120} )?${DO}\b|\b(?:ga|gaan) (?:ik|wij|we) (?:[^.?!]{0,120} )?${DO}\b`,
    String.raw`\b(?:ik|wij|we) (?:zal|zullen) (?:[^.?!]{0,160} )?${DO}\b`,
    String.raw`\b(?:zal|zullen) (?:ik|wij|we) (?:[^.?!]{0,160} )?${DO}\b`,
    String.raw`\b(?:ben|zijn|is) (?:ik|wij|we|het kabinet)? ?(?:[^.?!]{0,30} )?(?:voornemens|van plan)\b`,
    String.raw`\b(?:streef|streven|streeft) (?:ik |wij |we |het kabinet |de regering )?ernaar\b`,
  ].join('|'),
  // “Ik zal” also where an extraction lost the space behind it.
  announces: [
    // “Het voorstel van het kabinet zal …” says what the proposal will do.
    String.raw`(?<!\b(?:van|door|voor|aan|met|bij|over|namens|volgens) )\b${OWN} (?:zal|zullen)|\b(?:zal|zullen) ${OWN}\b`,
    String.raw`\b(?:ik|wij|we) (?:ga|gaan) (?:[^.?!]{0,120} )?${LATER}\b|\b(?:ga|gaan) (?:ik|wij|we|het kabinet) (?:[^.?!]{0,120} )?(?:${LATER}|op werkbezoek|in gesprek)\b`,
    String.raw`\b(?:ga|gaan|wil|willen) (?:ik|wij|we) ?(?:[^.?!]{0,60} )?(?:in gesprek|op werkbezoek)\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) (?:wil|willen) (?:[^.?!]{0,120} )?${LATER}\b|\b(?:wil|willen) (?:ik|wij|we|het kabinet) ?(?:[^.?!]{0,120} )?${LATER}\b`,
  ].join('|'),
  noAnnouncement: [
    // What something will be used for is no promise to do anything.
    String.raw`\b(?:zal|zullen|wordt|worden)\b[^,.?!]{0,160}(?:(?<!\b(?:die|dat) )\bworden (?:gebruikt|benut|aangewend|gehanteerd)|\b(?:gebruikt|benut|aangewend|gehanteerd) worden)\b`,
    String.raw`\b(?:zal|zullen|ga|gaan|gaat|wil|willen)\b[^.?!,;:]{0,80}\b(?:niet|geen|nooit|evenmin)\b`,
    String.raw`\b(?:blijf|blijft|blijven)\b|\b(?:gaf|gaven|geeft|geven|had|heb|heeft|hebben) (?:[^.?!]{0,60} )?(?:aan|aangegeven)\b[^.?!]{0,10}\bdat\b`,
    String.raw`\b(?:hieronder|hierna|gezamenlijk)\b[^.?!]{0,80}\b(?:beantwoorden?|toelichten|ingaan)\b|\bbeantwoord ik\b`,
    String.raw`\b(?:wil|willen|zal|zullen|ga|gaan) (?:ik|wij|we|het kabinet)? ?(?:[^.?!]{0,60} )?(?:benadrukken|opmerken|aangeven|zeggen|noemen|verwijzen|voorop ?stellen|onderstrepen|weten|proberen|ontraden|oordeel)\b`,
    String.raw`\b(?:de )?voorzitter:|\bmotie op stuk\b|\boordeel\b[^.?!]{0,30}\bkamer\b`,
  ].join('|'),
  planned: [
    String.raw`^(?:vanaf|v(?:oo|óó)r|in|begin|medio|halverwege|eind|uiterlijk|na)\b[^,.?!]{0,60} (?:wordt|worden|zal|zullen)\b`,
    String.raw`\b(?:zal|zullen|wordt|worden) ?(?:[^,.?!]{0,60} )?(?:v(?:oo|óó)r|uiterlijk) (?:[^.?!]{0,120} )?(?:worden )?\p{L}+(?:d|t|en)\b`,
  ].join('|'),
  noPromise: [
    String.raw`\b(?:niet|geen)\b[^.?!]{0,20}\b(?:voornemens|van plan)\b`,
    String.raw`\b(?:niet|geen|nooit|evenmin)\b[^.?!]{0,60}\b(?:toezeggen|toe|toezegging|informeren)\b`,
    String.raw`\b(?:had|heb|heeft|hadden|hebben|is|was|werd|zijn|waren) (?:[^.?!]{0,80} )?(?:toegezegd|geïnformeerd|toegezonden|aangeboden)\b(?! te)`,
    String.raw`\beerder(?:e)? toezegging`,
  ].join('|'),
  empty:
    'kamer|informeren|informeer|zullen|minister|staatssecretaris|kabinet|regering|sturen|toezenden|ontvangt|ontvangen|worden|hierover|daarover|komen|graag|verder|nader|nadere|voornemens|toezeggen|leden|fractie|waarin|zodra|wanneer|aangeven|hebben|tijdens|alsmede|opzichte',
  ofPromise: String.raw`\b(?:toezegging(?:en)?|toegezegd|gestand)\b`,
  declines: [
    // Others than the cabinet may keep silent as they like.
    String.raw`(?<!\b(?:de|het) (?!kabinet|minister|staatssecretaris|regering|overheid)[\p{L}-]{2,30} )\b(?:kan|kunnen|zal|zullen|doet|doe|doen|wil|wens) (?:[^.?!]{0,80} )?geen (?:nadere |verdere |inhoudelijke )?(?:uitspraken|mededelingen|uitspraak|mededeling|informatie|commentaar|details)\b`,
    String.raw`\b(?:kan|kunnen|wil|willen|zal|zullen) (?:[^.?!]{0,100} )?niet (?:[^.?!]{0,30} )?(?:vooruit ?lopen|speculeren|ingaan|uitlaten)\b`,
    String.raw`\bgeen (?:nadere |verdere |inhoudelijke )?(?:uitspraken|mededelingen|informatie|details) (?:[^.?!]{0,60} )?(?:doen|geven|verstrekken|delen)\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) (?:[^.?!]{0,60} )?geen (?:nadere |verdere |inhoudelijke )?(?:uitspraken|mededelingen|informatie|details) (?:[^.?!]{0,60} )?(?:doe|doet|geef|geeft|verstrek|verstrekt|deel|deelt)\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) ga(?:an|at)? (?:[^.?!]{0,20} )?niet over\b|\bga(?:an|at)? (?:ik|wij|we|het kabinet) (?:[^.?!]{0,20} )?niet over\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) (?:ga|gaan|gaat) (?:[^.?!]{0,20} )?niet in op\b|\b(?:ga|gaan|gaat) (?:ik|wij|we|het kabinet) (?:[^.?!]{0,60} )?niet (?:nader )?(?:op )?in\b`,
    String.raw`\bniet (?:op|in) (?:[^.?!]{0,60} )?(?:vooruit ?(?:gelopen|lopen)|ingegaan|ingaan)\b`,
    String.raw`\b(?:wordt|worden|ga|gaan|gaat|treedt|treed) (?:[^.?!]{0,80} )?(?:niet (?:nader )?(?:op )?(?:ingegaan|in|getreden)|niet in (?:details|bijzonderheden))\b`,
    String.raw`\b(?:loop|loopt|lopen) (?:ik|het kabinet|wij) (?:[^.?!]{0,60} )?niet (?:op )?vooruit\b|\bniet op vooruit (?:te )?lopen\b`,
    String.raw`\bhet is (?:niet|nog niet) aan (?:mij|het kabinet|de minister|de regering) om\b|\bonthoud(?:t|en)? (?:ik|het kabinet|zich|mij)\b`,
    String.raw`\b(?:individuele (?:zaken|gevallen|casus)|vertrouwelijk(?:heid)?|belang van de staat)\b[^.?!]{0,100}\b(?:geen|niet)\b|\b(?:geen|niet)\b[^.?!]{0,100}\bindividuele (?:zaken|gevallen|casus)\b`,
  ].join('|'),
  amounts: String.raw`(?:€|\bEUR|\beuro) ?\d[\d.,]{0,30}(?: (?:duizend|miljoen|miljard|mln|mld)\b\.?)?|(?<![\p{L}\d])\d[\d.,]{0,30}(?: (?:duizend|miljoen|miljard|mln\.?|mld\.?))? (?:euro|dollar)\b|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|tientallen|honderden) (?:duizend|miljoen|miljard) (?:euro|dollar)\b`,
  laws: String.raw`\bart(?:ikel(?:en)?|\.) ?\d+[a-z]*(?:[.:]\d+[a-z]*)*(?:,? (?:(?:eerste|tweede|derde|vierde|vijfde) lid|lid \d+|onder(?:deel)? [a-z]\b))*,? (?:van )?(?:(?:de|het) )?(?:\p{L}+ )?(?:\p{Lu}[\p{L}-]*(?:wet|verdrag|besluit|regeling|verordening|boek)?)|\b(?:de |het )(?:(?:Wet|Besluit|Regeling) \p{L}+|\p{Lu}\p{L}*wet\b|Grondwet\b|Wetboek van \p{L}+)`,
}
