import type { PaperWords } from '../shape/paper-words'

// Extraction may have glued a comma to what follows, and slips of the press happen: `2022/-23`.
const YEAR = String.raw`(?:,? ?vergaderjaar |,? ?)(?<year>\d{4}\s?(?:[–/-]|/-)\s?\d{2,4})(?:, ?| )`

export const PAPERS: PaperWords = {
  article: 'het|de',
  of: 'van|de|voor',
  chamberTitles:
    'VERSLAG|BRIEF|NOTA|MEMORIE|MOTIE|VOORSTEL|AMENDEMENT|ADVIES|LIJST|INBRENG|WETSVOORSTEL|WETSONTWERP',
  lawmaking: 'wet|richtlijn|verordening|besluit|motie|brief|nota',
  kamerstuk: String.raw`(?<dossier>[1-4]\d[ .\u00A0]?\d{3})(?<![\d.,-][1-4]\d[ .\u00A0]?\d{3})(?:(?:[ -]| \()(?<addition>[IVXLC]{1,6}[A-Z]?|[A-Z]|\d{2}|\(?R\d{4}\)?)\)?(?=,?\s*nrs?\b|-\s?\d|-[A-Z]{1,2}\b))?(?:,?\s*nrs?\.?\s*|-\s?)(?<number>\d{1,4}[a-z]?|[A-Z]{1,2})(?![\p{L}\d]|[ .]\d{3}\b)`,
  ofSenate: String.raw`(?<dossier>[1-4]\d[ .\u00A0]?\d{3})(?<=\b(?:Eerste Kamer|Kamerstuk(?:ken)?(?: I)?),? (?:[^.;\n]{0,30}, )?[1-4]\d[ .\u00A0]?\d{3})(?: (?<addition>[IVXLC]{1,6}[A-Z]?))?, (?<number>[A-Z]{1,2})(?![\p{L}\d-])`,
  inSenate: String.raw`(?<dossier>[CLXVI]{2,12})(?<=\b(?:Eerste Kamer,? (?:vergaderjaar )?|Kamerstukken I )\d{4}\s?[–/-]\s?\d{2,4}, [CLXVI]{2,12}), (?<number>[A-Z]{1,2})(?![\p{L}\d-])`,
  registered: String.raw`(?:Tweede|Eerste) Kamer der Staten-Generaal\s+\d{4}-\d{4}\s+`,
  opensNumber: String.raw`Nr\.? ?\w+`,
  noTitle: 'BRIEF|VERSLAG|MOTIE',
  publisher: 'ministerie|parlement|senaat|kamer|provincie|gemeente|gemeenteraad|staten|raad|congres',
  place: 'gemeente|provincie|waterschap',
  sitting: String.raw`(?:vaste |bijzondere |verenigde )?commissie|plenaire? |vergadering|zitting|vergaderjaar|nr\.`,
  about: 'over|inzake|betreffende',
  number: 'nrs?',
  inYear: String.raw`^(?:ingediend op )?(?<number>\d{1,4} \(\d{4}[-–]\d{4}\) [-–] Nr\. \d{1,3})(?=$|\s\d)`,
  numberBehind: 'Nr',
  titleAgain: 'NADERE? |TWEEDE |DERDE |VOORLOPIG |GEWIJZIGD |EIND',
  titleOpens: 'NADERE?|TWEEDE|DERDE|VOORLOPIG|GEWIJZIGDE?|EIND',
  ofChamber: '(?:Tweede|Eerste) Kamer, (?:vergaderjaar|herdruk)',
  appendix: String.raw`Vergaderjaar (?<first>\d{4})\s?[–-]\s?(?<last>\d{4})[\s#*]+Aanhangsel(?: van de Handelingen)?(?:[\s#*]+Vragen gesteld[^.]{0,120}?antwoorden)?[\s#*]+(?<number>\d{1,5})(?=\s)`,
  appendixLine: String.raw`^AH (?<number>\d{1,5})(?=$|\s20\d{2}Z\d)`,
  meeting: String.raw`(?<!\p{L})(?:TK|EK) (?<meeting>\d{1,3})(?!\d)`,
  gazette: String.raw`(?:^|\n)STAATSCOURANT\s+(?:\p{L}[^\n]{0,80}\n)?Nr\.\s?(?<number>\d{1,6})\s+\d{1,2}\s+\p{L}+\.?\s+(?<year>\d{4})(?=\s)`,
  gazetteFoot: String.raw`^Staatscourant (?<year>\d{4}),? nr\. (?<number>\d{1,6})(?: \d{1,2} \p{L}+ \d{4})?(?: \d{1,4})?$`,
  beforeNumber: String.raw`Kamerstuk(?:ken)?(?: I{1,2})?,?(?: \d{4}[–/-]\d{2,4},)? ?`,
  dossierNumber: ',? nr',
  pageNamed: String.raw`blz\.?|blzn?\.|p\.|pag\.|pagina’?s?|bladzijden?`,
  turnNamed: '(?:het )?antwoord op (?:de )?vra(?:ag|gen)|vra(?:ag|gen)|antwoord(?:en)?',
  turnOf: 'van|in|uit|bij',
  aanhangsel: String.raw`Aanhangsel\)?(?: van de)?(?: Handelingen)?(?: (?:II|I))?(?:,? Tweede Kamer)?${YEAR}nr\.? ?(?<number>\d{1,5})`,
  handelingen: String.raw`Handelingen(?: I{1,2})?${YEAR}nr\.? ?(?<number>\d{1,3})(?:,? item ?(?<item>\d{1,3}))?`,
}
