import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'official report',
  stage: String.raw`The House (?:adjourned|rose|divided)|\(Question|Question (?:accordingly )?(?:put|again proposed|agreed to)|(?:Motion|Amendment|Bill)s? (?:agreed|negatived|withdrawn|, by leave|read )|Several hon\. Members rose|(?:Sitting|House|Committee) (?:suspended|resumed|adjourned)`,
  givesFloor: String.raw`\bI (?:now )?call\b|\bthe floor\b`,
}
