import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  ofNobody: String.raw`Guidance|Guide(?:lines)?|(?:\p{L}+ ){0,3}[Ff]ramework|Handbook|Manual|Checklist|Toolkit|Evaluation|Protocol|Code of Practice`,
  ofCommittee: 'question paper|order paper',
  ofMembers: String.raw`for written reply\s+question no|question reference|question no\. \d{1,4}\s?[—–-]`,
  answeredTogether: String.raw`^Questions (?<numbers>\d{1,3}[^.;:]{0,60}?\d{1,3}) are\b[^.]{0,60}\btogether\b`,
  saysAsked: String.raw`\b[Qq]uestions? (?:[Nn]o\.? ?\d{1,4} )?(?:for|to|by|of|and answers|paper)|QUESTION|\bto ask the\b|following questions`,
  who: String.raw`\b(?:Parliament|House|Member)|QUESTION`,
  behindQuestions: '(?:Submitted|Lapses|Forwarded)(?=:)',
  asked: String.raw`\bto ask the (?:minister|secretary)|written question no\.? ?\d{1,4} to the committee|written question [a-z]-\d`,
}
