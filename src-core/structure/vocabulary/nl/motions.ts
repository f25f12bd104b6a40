import type { MotionWords } from '../shape/motion-words'

export const MOTIONS: MotionWords = {
  heard: String.raw`^(?:De Kamer,?$|De Kamer,? *gehoord|gehoord de beraadslaging|De raad,? |Provinciale Staten\b)`,
  clause: String.raw`^(?<label>(?:constaterende|overwegende|van mening|van oordeel|in herinnering roepende|gelet op|gezien|gelezen|kennisgenomen hebbende|gehoord|wetende|ervan overtuigd|ook constaterende|voorts overwegende|draag(?:t|en)(?! op\b)(?= [^:;.]{1,60} op\b)[^:;.]{1,60}? op|verzoek(?:t|en)|roep(?:t|en)|spreek(?:t|en)|draag(?:t|en)|nodig(?:t|en)|verklaar(?:t|en)|en ga(?:at|an) over)\b(?: (?:dat|de regering|het presidium|uit|op|over tot de orde van de dag))?)`,
  request: 'verzoek|roep|spreek|draag|nodig|verklaar',
  closes: 'ga(?:at|an) over tot de orde van de dag',
  named: 'motie',
  hearing: 'gehoord',
  numbered: String.raw`Zij krijgt nrs?\.? \S`,
  next: '(?:(?:Nader )?gewijzigde? )?(?:motie|amendement)',
  called: '(?:gewijzigde )?(?:motie|MOTIE)',
  opensClause:
    '(?:ook |voorts |tevens )?(?:constaterende|overwegende)|van (?:mening|oordeel)|in herinnering roepende|gelet op|gezien|gelezen|gehoord|kennis(?:genomen| genomen) hebbende|wetende|ervan overtuigd|verzoek(?:t|en)|roep(?:t|en)|spreek(?:t|en)|draag(?:t|en)|nodig(?:t|en)|verklaar(?:t|en)|besluit(?:en)?|en ga(?:at|an) over tot',
  speaks: String.raw`(?:De (?:Kamer|raad|gemeenteraad)|Provinciale Staten|Het algemeen bestuur)(?:,|\s+(?:van|in)\s|$)`,
  head: String.raw`Nr\. ?\w+|(?:GEWIJZIGDE |NADER GEWIJZIGDE )?MOTIE VAN|Voorgesteld \d|Ter vervanging van`,
}
