import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'official report',
  stage: String.raw`The House (?:adjourned|rose|divided)|\(Question|Question (?:accordingly )?(?:put|again proposed|agreed to)|(?:Motion|Amendment|Bill)s? (?:agreed|negatived|withdrawn|, by leave|read )|Several hon\. Members rose|(?:Sitting|House|Committee) (?:suspended|resumed|adjourned)|The (?:meeting|hearing) (?:rose|was (?:called|suspended|resumed|adjourned))|The (?:joint |select )?(?:[Cc]ommittee|Dáil|Seanad) (?:adjourned|suspended|went into private)|\[Whereupon`,
  series: String.raw`(?:edited )?hansard|debates \(hansard\)|official report|verbatim report(?: of proceedings)?`,
  matter: String.raw`(?:^|\n)(?:Oral evidence: |Agenda[\n ])(?<what>\p{Lu}[^\n]{5,200}?)(?=, HC \d|\n|$)|(?<=\n)(?=(?<debated>\p{Lu}[\p{Lu} ,;’'-]{8,160})\s\((?:Debate|Draft Resolution|Motion|Statement|Subject for Discussion)\))`,
  givesFloor: String.raw`\bI (?:now )?call\b|\bthe floor\b`,
  titled: String.raw`(?:^|\n)Oral evidence: (?<what>\p{Lu}[^\n]{3,200}?)(?=, H[CL] \d|\n|$)`,
}
