import type { WordingWords } from '../shape/wording-words'

export const WORDING: WordingWords = {
  answersAtOnce: 'Ja|Nee|Neen|Zie|Ik|Wij|Het kabinet|De regering',
  courtesy: String.raw`kennis\s?(?:genomen|nemen)|(?:hebben|heeft) [^.?]{0,60}\b(?:vragen|opmerkingen)|danken|belangstelling (?:voor|gelezen)|(?:hebben|heeft) [^.?]{0,100}\b(?:gelezen|bestudeerd)|behoefte`,
  goesOnToAsk: String.raw`\b(?:vragen|vraagt|verzoeken|verzoekt|vernemen|horen|willen weten|wil weten|benieuwd) (?:(?:zich|daarom|graag|wel|nog|hem|haar|echter|het kabinet|de (?:minister|staatssecretaris|regering)) )*(?:af )?(?:of|hoe|hoeveel|waarom|wat|wanneer|welke?|wie|in hoeverre|naar (?!aanleiding)|op welke|aandacht voor)\b`,
  requests: String.raw`vragen|vraagt|verzoeken|verzoekt|vernemen|horen|ontvangen|benieuwd|toelichten|toelichting|reflecteren|uiteenzetten|dringen|roepen|toezegging|gaarne|(?:wil|willen) (?:[\p{L}]+ ){0,4}(?:weten|zien)|zien graag`,
  members: 'leden|lid|fractieleden',
  memberAsks: { pattern: String.raw`\b(?:het lid|dit lid) (?:\p{Lu}|vraagt)`, holds: ['t lid '] },
  membersAsk: {
    pattern: String.raw`\b(?:de|deze|dezelfde|voornoemde|genoemde|dezer) leden\b(?! van (?:de|het) (?:raad|commissie))`,
    holds: ['leden'],
  },
  speakersAsk: { pattern: String.raw`\bde aan het woord zijnde leden\b`, holds: ['zijnde leden'] },
  partyAsks: { pattern: String.raw`\b[\p{L}\d-]+fractieleden\b`, holds: ['fractieleden'] },
  asksGovernment: {
    pattern: String.raw`\b(?:kan|deelt|is|heeft|vindt|acht|ziet|wil|gaat|erkent|zal|welke|hoe|waarom|klopt) (?:de|het) (?:minister|staatssecretaris|kabinet|regering)\b`,
    holds: ['minister', 'staatssecretaris', 'kabinet', 'regering'],
  },
  ofMinister: {
    pattern: String.raw`\bde (?:minister|staatssecretaris)\b`,
    holds: ['de minister', 'de staatssecretaris'],
  },
  theyAsk: {
    pattern: String.raw`\b(?:vragen|vraagt|constateren|menen|lezen|verzoeken) (?:zij|deze leden)\b`,
    holds: [' zij', ' deze leden'],
  },
  opensAnswer: 'Zie|Voor (?:het )?antwoord|Verwezen wordt|Ja|Nee|Neen',
  governmentOpens: 'Het kabinet|De regering|Ik|Nederland|Wij|Mijn',
  countryActs: {
    pattern: String.raw`\bNederland (?:is|zet|blijft|levert|hecht|staat|neemt|zal|onderhoudt)\b`,
    holds: ['nederland '],
  },
  toChamber: {
    pattern: String.raw`\b(?:uw kamer|zoals (?:ook )?(?:aangegeven|gemeld|vermeld|toegelicht)|conform de motie)\b`,
    holds: ['uw kamer', 'zoals ', 'conform de motie'],
  },
  governmentActs: {
    pattern: String.raw`\bhet kabinet (?:is|deelt|zet|hecht|acht|wil|zal|blijft|verwijst|bepleit|volgt)\b`,
    holds: ['het kabinet'],
  },
  ministerActs: {
    pattern: String.raw`\b(?:ik|wij) (?:ben|heb|zal|kan|deel|vind|acht|verwijs|hebben|zijn|constateren|achten)\b`,
    holds: ['ik ', 'wij '],
  },
  asksAtOnce: String.raw`(?:Kent|Bent|Heeft|Deelt|Kunt|Wilt|Vindt|Erkent|Herinnert|Onderschrijft|Gaat|Ziet|Acht) u|(?:Klopt|Is|Was) het|(?:Hoe|Wat|Waarom|Welke|Wanneer) \p{Ll}`,
  beginsAnswer:
    'Ja|Nee|Neen|Zie|Wij|We|Ik|Het kabinet|De regering|De Algemene Rekenkamer|In (?:ons|het) (?:onderzoek|rapport)|Dat is|Voor het antwoord',
  abbreviations: String.raw`[Dd]hr|[Mm]evr|[Mm]w|[Dd]rs?|[Pp]rof|[Ii]r|[Ii]ng|[Jj]hr|[Nn]rs?|[Aa]rt|[Bb]lz|[Pp]p?|[Bb]ijv|[Cc]f|[Ii]\.v\.m|[Oo]\.a|[Mm]\.b\.t|[Tt]\.a\.v`,
}
