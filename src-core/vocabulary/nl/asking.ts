import type { AskerWords } from '../shape/asker-words'
import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  ofNobody: String.raw`Handreiking|Handleiding|Handboek|Leidraad|(?:\p{L}+)?[Kk]ader|Werkprogramma|Protocol|Richtlijnen?|(?:Eind|Deel|Tussen)?[Rr]apport(?:age)?|Evaluatie(?:rapport)?|Onderzoek(?:srapport)?|Jaarverslag|Checklist|Instructie|Wegwijzer|Stappenplan|Meetlat`,
  ofCommittee: String.raw`lijst van vragen|vragenlijst|\bfeitelijke vragen\b|Algemene Rekenkamer|(?:vaste|algemene) (?:kamer)?commissie[^.]{0,300} (?:vragen|voorgelegd)`,
  ofMembers: String.raw`\bvra(?:ag|gen) van (?:het lid|(?:de )?leden(?! van))\b|Vragen gesteld door de leden der Kamer`,
  answeredTogether: String.raw`^De vragen (?<numbers>\d{1,3}[^.;:]{0,60}?\d{1,3}) worden\b[^.]{0,60}\b(?:gezamenlijk|samen|tezamen|samenhang)\b`,
  membersAsk: String.raw`\bVra(?:ag|gen) van (?:het lid|de leden)\b`,
  answer: 'antwoord',
  behindQuestions:
    "(?:Ingediend|Doorgestuurd)(?=:)|Toelichting|Bijlagen?|BIJLAGEN?|[A-Z][A-Z’' -]{3,60},?\\s(?:VICEMINISTER-PRESIDENT|VLAAMS MINISTER)|Hoogachtend|Met (?:vriendelijke|hartelijke) groet(?:en)?|Namens (?:de|deze)|In afwachting van uw|(?:Ik|Wij|We) (?:verzoek(?:en)?|vragen) u (?:vriendelijk |beleefd )?(?:om )?deze vragen|(?:Wij|We) (?:zien|ontvangen|vernemen) (?:graag )?uw (?:antwoord(?:en)?|reactie|beantwoording)|Deze vragen dienen ter aanvulling|Noot|Noten",
  saysAsked: String.raw`\b(?:[Kk]amervragen|[Vv]ra(?:ag|gen) van (?:het lid|(?:de )?leden|de (?:vaste|algemene))|(?:[Ll]ijst|[Ss]taat) van vragen|[Vv]ragenlijst|(?:[Bb]e)?[Aa]ntwoord(?:en|ing)?(?: van [^\n]{0,60})? op (?:de )?(?:[\p{L}]+ )?vragen|[Bb]eantwoording (?:van )?(?:de )?(?:\p{L}+ )?vragen|(?:[Ss]chriftelijke|[Ff]eitelijke|[Gg]estelde|mondelinge) vra(?:ag|gen)|(?:volgende|onderstaande|navolgende|enkele|aanvullende) vragen|vragen (?:en antwoorden|gesteld|voorgelegd|beantwoord|toegezonden|ingezonden)|[Vv]ragen (?:en opmerkingen|over|naar aanleiding|aan de [Mm]inister)|NADER?E? AANLEIDING|schriftelijk overleg)|VRAGEN|SCHRIFTELIJKE VRAAG|ingezonden \d|vragen[^\n.]{0,120}(?:voorgelegd|gesteld|beantwoord)|(?:voorgelegd|gesteld)[^\n.]{0,80}vragen`,
  who: String.raw`\b(?:[Kk]amerv|(?:het|de) (?:lid|leden)|[Cc]ommissie|[Ff]ractie|(?:Uw|uw|Tweede|Eerste|de) Kamer|[Mm]inister|[Ss]taatssecretaris|[Rr]egering|[Kk]abinet|[Rr]aad|[Cc]ollege van|[Gg]edeputeerde|Rekenkamer|[Dd]ebat|[Oo]verleg)|[Ll]ijst van vragen|[Aa]ntwoord(?:en)? op (?:de )?(?:\p{L}+ )?vragen|[Bb]eantwoording (?:van )?(?:de )?(?:\p{L}+ )?vragen|VRAGEN|SCHRIFTELIJKE VRAAG|VLAAMS MINISTER|ingezonden \d`,
  addressed: String.raw`(?:^|\n)Geachte? (?:leden van (?:het|de) )?(?:[Cc]olleges?|[Gg]edeputeerden?|[Dd]agelijks bestuur|[Bb]urgemeester|[Ww]ethouders?|[Dd]ijkgraaf)(?!\p{L})`,
  holdsBoth: String.raw`\bvragen[^\n]{0,200}(?:voorgelegd|gesteld)[\s\S]{0,400}\bantwoorden\b|\bvragen (?:en|met|alsmede) (?:de )?(?:daarop )?[^\n]{0,60}antwoorden\b|LIJST VAN VRAGEN EN ANTWOORDEN`,
  closes: String.raw`^(?:Hoogachtend|Bijlagen?\b|De (?:minister|staatssecretaris|voorzitter|griffier)\b[^.?]{0,80},?$)`,
  asked: String.raw`\bVra(?:ag|gen) van (?:het lid|de leden)\b|\(ingezonden \d`,
  behindAsked: 'Toelichting|Bijlagen?|Deze vragen dienen|Hoogachtend',
}

const DAY = String.raw`\d{1,2} \p{L}+ \d{4}`
const NAME = String.raw`(?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}’'-]*(?: (?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}’'-]*){1,5}`

export const ASKERS: AskerWords = {
  asks: String.raw`^Vraag nr\.? ?\d`,
  announced: [
    String.raw`^(?<label>Vraag nr\.? ?(?<number>\d{1,5}) van (?:(?:de heer|[Mm]evrouw|de|het lid|volksvertegenwoordiger|senator) )*(?<speaker>${NAME}),? van ${DAY}[^:]{0,12} aan (?:de |het )?[^:]{5,200}:?)$`,
  ],
  answersOn: String.raw`^(?<label>Antwoord van (?<speaker>(?:de |het )?[^:]{5,160}?) van ${DAY},? op (?:de )?vraag nr\.? ?\d[^:]{0,160}:?)(?=\s|$)`,
  printedBefore: String.raw`^DO \d{13}$`,
}
