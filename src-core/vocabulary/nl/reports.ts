import type { ReportWords } from '../shape/report-words'

export const REPORTS: ReportWords = {
  consultation:
    'schriftelijk overleg|vragen en opmerkingen (?:voor te leggen|vanuit de fracties|van de leden)|inbreng(?:en)? van de (?:leden|fractie)',
  called: String.raw`(?:^|\n)(?:Nr\. ?\w+ |[A-Z]{1,2} )?(?:(?:NADER |TWEEDE NADER |VOORLOPIG |EIND)?VERSLAG|INBRENG VERSLAG)(?: VAN DE (?:VASTE|ALGEMENE|BIJZONDERE|TIJDELIJKE) COMMISSIE[^\n]*)?\s*(?:\n|Vastgesteld|$)`,
  answerCalled: String.raw`(?:^|\n)(?:Nr\. ?\w+ |[A-Z]{1,2} )?(?:(?:TWEEDE |NADERE? |DERDE )*NOTA NAAR AANLEIDING VAN HET (?:(?:TWEEDE|NADER|VOORLOPIG|EIND|DERDE) ?)*VERSLAG|(?:NADERE )?MEMORIE VAN ANTWOORD)\s*(?:\n|Ontvangen|$)`,
  saysSo: String.raw`voorbereidend onderzoek|verslag uit te brengen|brengt[^\n]{0,80}verslag|heeft[^\n]{0,200}de eer`,
  consulted: 'schriftelijk overleg',
  heading: String.raw`Artikel(?:en)? \S|ARTIKEL|Onderde(?:el|len) \S`,
}
