import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`\b[Ii]nterrogazion[ei]\b|\bINTERROGAZION[EI]\b|[Pp]er (?:sapere|conoscere)|si chiede di sapere|seguenti (?:domande|quesiti)`,
  who: String.raw`\b(?:[Mm]inistr|Camera|Senato|[Dd]eputat|[Ss]enator|Governo|[Cc]ommissione|INTERROGAZION)`,
  behindQuestions: String.raw`(?:Il|La) (?:Ministr[oa]|Sottosegretari[oa]|Viceministr[oa])(?= [^\n]{3,100}(?::|$))`,
  answer: 'rispost',
}
