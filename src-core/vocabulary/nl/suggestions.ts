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

export const SUGGESTIONS: SuggestionWords = {
  promises: [
    String.raw`\b${SPEAKER} zeg(?:gen|t)? (?:[^.?!]{0,80} )?toe\b`,
    String.raw`\bzeg(?:gen|t)? ${SPEAKER} (?:[^.?!]{0,80} )?toe\b`,
    String.raw`\b${SPEAKER} (?:kan|kunnen|wil|willen) (?:[^.?!]{0,60} )?toezeggen\b`,
    String.raw`\b(?:kan|kunnen|wil|willen) ${SPEAKER} (?:[^.?!]{0,60} )?toezeggen\b`,
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
    String.raw`\b(?:ik|wij|we) (?:ga|gaan) (?:[^.?!]{0,120} )?${DO}\b|\b(?:ga|gaan) (?:ik|wij|we) (?:[^.?!]{0,120} )?${DO}\b`,
    String.raw`\b(?:ik|wij|we) (?:zal|zullen) (?:[^.?!]{0,160} )?${DO}\b`,
    String.raw`\b(?:zal|zullen) (?:ik|wij|we) (?:[^.?!]{0,160} )?${DO}\b`,
    String.raw`\b(?:ben|zijn|is) (?:ik|wij|we|het kabinet)? ?(?:[^.?!]{0,30} )?(?:voornemens|van plan)\b`,
    String.raw`\b(?:streef|streven|streeft) (?:ik |wij |we |het kabinet |de regering )?ernaar\b`,
  ].join('|'),
  noPromise: [
    String.raw`\b(?:niet|geen|nooit|evenmin)\b[^.?!]{0,60}\b(?:toezeggen|toe|toezegging|informeren)\b`,
    String.raw`\b(?:had|heb|heeft|hadden|hebben|is|was|werd|zijn|waren) (?:[^.?!]{0,80} )?(?:toegezegd|geïnformeerd|toegezonden|aangeboden)\b(?! te)`,
    String.raw`\beerder(?:e)? toezegging`,
  ].join('|'),
  empty:
    'kamer|informeren|informeer|zullen|minister|staatssecretaris|kabinet|regering|sturen|toezenden|ontvangt|ontvangen|worden|hierover|daarover|komen|graag|verder|nader|nadere|voornemens|toezeggen|leden|fractie|waarin|zodra|wanneer|aangeven|hebben|tijdens|alsmede|opzichte',
  ofPromise: String.raw`\b(?:toezegging(?:en)?|toegezegd|gestand)\b`,
  declines: [
    String.raw`\b(?:kan|kunnen|zal|zullen|doet|doe|doen|wil|wens) (?:[^.?!]{0,80} )?geen (?:nadere |verdere |inhoudelijke )?(?:uitspraken|mededelingen|uitspraak|mededeling|informatie|commentaar|details)\b`,
    String.raw`\b(?:kan|kunnen|wil|willen|zal|zullen) (?:[^.?!]{0,100} )?niet (?:[^.?!]{0,30} )?(?:vooruit ?lopen|speculeren|ingaan|uitlaten)\b`,
    String.raw`\bgeen (?:nadere |verdere |inhoudelijke )?(?:uitspraken|mededelingen|informatie|details) (?:[^.?!]{0,60} )?(?:doen|geven|verstrekken|delen)\b`,
    String.raw`\b(?:ik|wij|we|het kabinet) (?:ga|gaan|gaat) (?:[^.?!]{0,20} )?niet in op\b|\b(?:ga|gaan|gaat) (?:ik|wij|we|het kabinet) (?:[^.?!]{0,60} )?niet (?:nader )?(?:op )?in\b`,
    String.raw`\bniet (?:op|in) (?:[^.?!]{0,60} )?(?:vooruit ?(?:gelopen|lopen)|ingegaan|ingaan)\b`,
    String.raw`\b(?:wordt|worden|ga|gaan|gaat|treedt|treed) (?:[^.?!]{0,80} )?(?:niet (?:nader )?(?:op )?(?:ingegaan|in|getreden)|niet in (?:details|bijzonderheden))\b`,
    String.raw`\b(?:loop|loopt|lopen) (?:ik|het kabinet|wij) (?:[^.?!]{0,60} )?niet (?:op )?vooruit\b|\bniet op vooruit (?:te )?lopen\b`,
    String.raw`\bhet is (?:niet|nog niet) aan (?:mij|het kabinet|de minister|de regering) om\b|\bonthoud(?:t|en)? (?:ik|het kabinet|zich|mij)\b`,
    String.raw`\b(?:individuele (?:zaken|gevallen|casus)|vertrouwelijk(?:heid)?|belang van de staat)\b[^.?!]{0,100}\b(?:geen|niet)\b|\b(?:geen|niet)\b[^.?!]{0,100}\bindividuele (?:zaken|gevallen|casus)\b`,
  ].join('|'),
  amounts: String.raw`(?:€|\bEUR|\beuro) ?\d[\d.,]*(?: (?:duizend|miljoen|miljard|mln|mld)\b\.?)?|\b\d[\d.,]*(?: (?:duizend|miljoen|miljard|mln\.?|mld\.?))? euro\b|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|tientallen|honderden) (?:duizend|miljoen|miljard) euro\b`,
  laws: String.raw`\bart(?:ikel(?:en)?|\.) ?\d+[a-z]*(?:[.:]\d+[a-z]*)*(?:,? (?:(?:eerste|tweede|derde|vierde|vijfde) lid|lid \d+|onder(?:deel)? [a-z]\b))*,? (?:van )?(?:(?:de|het) )?(?:\p{L}+ )?(?:\p{Lu}[\p{L}-]*(?:wet|verdrag|besluit|regeling|verordening|boek)?)|\b(?:de |het )(?:(?:Wet|Besluit|Regeling) \p{L}+|\p{Lu}\p{L}*wet\b|Grondwet\b|Wetboek van \p{L}+)`,
}
