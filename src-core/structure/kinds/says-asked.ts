import { headOf, type Paper } from './kind-rules'

const SAYS_SO =
  /\b(?:[Kk]amervragen|[Vv]ra(?:ag|gen) van (?:het lid|(?:de )?leden|de (?:vaste|algemene))|(?:[Ll]ijst|[Ss]taat) van vragen|[Vv]ragenlijst|(?:[Bb]e)?[Aa]ntwoord(?:en|ing)?(?: van [^\n]{0,60})? op (?:de )?(?:[\p{L}]+ )?vragen|[Bb]eantwoording (?:van )?(?:de )?(?:\p{L}+ )?vragen|(?:[Ss]chriftelijke|[Ff]eitelijke|[Gg]estelde|mondelinge) vragen|vragen (?:en antwoorden|gesteld|voorgelegd|beantwoord|toegezonden|ingezonden)|[Vv]ragen (?:en opmerkingen|over|naar aanleiding|aan de [Mm]inister)|NADER?E? AANLEIDING|schriftelijk overleg)|VRAGEN|ingezonden \d|\b[Kk]leine Anfrage|\b[Gg]roße Anfrage|\b[Qq]uestions? (?:for|to|by|of|and answers|paper)|QUESTION|\bto ask the\b|following questions|vragen[^\n.]{0,120}(?:voorgelegd|gesteld|beantwoord)|(?:voorgelegd|gesteld)[^\n.]{0,80}vragen/u

/** Whether the head of a paper says that somebody was asked something; that it speaks of questions is not enough. */
export function saysAsked(paper: Paper): boolean {
  return SAYS_SO.test(headOf(paper))
}

/** Who asks or is asked, and what such a paper is called. */
const WHO =
  /\b(?:[Kk]amerv|(?:het|de) (?:lid|leden)|[Cc]ommissie|[Ff]ractie|(?:Uw|uw|Tweede|Eerste|de) Kamer|[Mm]inister|[Ss]taatssecretaris|[Rr]egering|[Kk]abinet|[Rr]aad|[Cc]ollege van|[Gg]edeputeerde|Rekenkamer|[Dd]ebat|[Oo]verleg|Anfrage|Parliament|House|Member)|[Ll]ijst van vragen|[Aa]ntwoord(?:en)? op (?:de )?(?:\p{L}+ )?vragen|[Bb]eantwoording (?:van )?(?:de )?(?:\p{L}+ )?vragen|VRAGEN|QUESTION|ingezonden \d/u

/** Whether one sentence of the head says that somebody was asked, and who; the questions of a guide nobody put to anybody. */
export function saysWhoAsked(paper: Paper): boolean {
  return headOf(paper)
    .split(/(?<=[.?!])\s|\n/u)
    .some(sentence => SAYS_SO.test(sentence) && WHO.test(sentence))
}

/** Whether all its questions are so only by their numbers, which criteria and agendas have too, and no answer has a label. */
export function isThin({ blocks }: Paper): boolean {
  return blocks.every(
    ({ label }) =>
      label === null ||
      (label.kind === 'question'
        ? label.from === 'numbered-paragraph' || label.from === 'bare-number'
        : label.kind !== 'answer'),
  )
}
