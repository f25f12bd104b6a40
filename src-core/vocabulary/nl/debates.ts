import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called:
    'VERSLAG VAN EEN (?:ALGEMEEN OVERLEG|COMMISSIEDEBAT|NOTAOVERLEG|WETGEVINGSOVERLEG|RONDETAFELGESPREK|HOORZITTING|TWEEMINUTENDEBAT)|woordelijk verslag|stenogram',
  stage: String.raw`De (?:vergadering|beraadslaging|algemene beraadslaging|heropende vergadering|openbare (?:commissie)?vergadering|commissievergadering)\b.{0,80}(?:geschorst|gesloten|hervat|heropend|geopend)\b|In stemming (?:komt|komen)\b|Sluiting \d|Aanvang \d|Het incident is gesloten|\((?:Applaus|Hilariteit|Geroffel)(?!\p{L})[^)]*\)$`,
  titleTwice: String.raw`^\s*(?:\d{1,3}\s+)?(?<title>\p{Lu}[^\n]{3,150}?)\s(?:Voorzitter: [^\n]{3,60}?\s)?\k<title>\s+Aan de orde`,
  opensItem: '^Aan de orde (?:is|zijn) ',
  onAgenda: String.raw`(?:^|\n)Aan de orde (?:is|zijn) (?:(?:de voortzetting van )?(?:de (?:gezamenlijke )?behandeling van:?\s+(?:[-–•]\s*)?)?)?(?:het |de )?(?<what>\p{L}[^\n]{5,200}?)(?:\.|[,:])?(?=\n|$| \((?:CD|AO|WGO|NO|debat)\b|\. \p{Lu})`,
  matter: String.raw`(?:^|\n)(?<what>(?:Vraag om uitleg|Actuele vraag|Actueel debat|Interpellatie|Gedachtewisseling|Hoorzitting|Voorstel van (?:resolutie|decreet|ordonnantie))\s[^\n]{5,240}?)(?= van (?:de heer |mevrouw )?\p{Lu}[^\n]{3,80} aan \p{L}*\s?[Mm]inister|\n|$)`,
  givesFloor: String.raw`\bwoord (?:is )?(?:nu )?(?:aan|heeft|geven|te geven)\b|\bhet woord\b|\b(?:eerste|tweede) termijn\b`,
}
