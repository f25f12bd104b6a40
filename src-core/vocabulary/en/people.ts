import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

/** A name, up to the party that brackets or words behind it give; joined lines go on. */
/** Parties as the British Houses name them below a member. */
const PARTIES =
  'Labour(?: \\(Co-op\\)| Co-op)?|Conservative|Liberal Democrat|Scottish National Party|Plaid Cymru|Green Party|Crossbench|Non-affiliated|Democratic Unionist Party|Ulster Unionist Party|Sinn Féin|Alliance|Reform UK|Independent|Bishops'
const WHO = String.raw`(?<who>\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|the|and|de|van) )?\p{Lu}[\p{L}’'.-]*){1,5}?)(?:\s*\((?<party>[^(),\n]{2,40})(?:,[^()\n]{2,60})?\)|(?=\s*\n)|(?= on \d{1,2} \p{L}+ \d{4})|(?= (?:Labour|Conservative|Liberal|Scottish|Plaid|Green|Crossbench|Non-affiliated|Democratic|Sinn|Ulster|Alliance|Reform|Bishops|Independent|Asked|Answered)))`

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:(?:van|de|der|den|du|of|the) )*\p{Lu}[\p{L}’'.-]*){1,5}?`

export const PEOPLE: PeopleWords = {
  andWord: 'and',
  inEurope: String.raw`(?:Rule \d+[^\n]{0,20}?|to the (?:Commission|Council)(?: \([^()\n]{3,60}\))?)\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?(?:\([^()\n]{2,30}\)|(?=\s+on behalf of the )))(?:\s+(?:on behalf of the [^\n]{3,120}?\s+)?(?:Answer in writing|Subject)|${BEHIND_GROUP})|(?:Answer|Joint answer)(?: in writing)? given by (?<who>[^\n(]{3,120}?(?:\son behalf of[^\n(]{2,80}?)?)\s*(?:\n(?!on behalf of)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}|\nWritten questions?:))`,
  lastAnd: 'and',
  shared: 'both|all',
  beforeName: 'and',
  askedBy: String.raw`(?:\bAsked by:?|(?:^|\n)Question)\s+${WHO}(?:\s+(?<below>${PARTIES})(?=\s|$))?`,
  answeredBy: String.raw`(?:\bAnswered by:?|(?:^|\n)Answer)\s+${WHO}(?:\s+(?<below>${PARTIES})(?=\s|$))?`,
  smallInCapitals: 'and|of|for|the|in',
  questionHeads: [
    String.raw`Written question No\.? ?(?<number>\d{1,4}) to the (?<office>Committee of Ministers)\b[^\n]{0,80}\n(?:[^\n]{3,60}\n){0,3}?(?<what>\p{Lu}[^\n]{4,200}?)\s*\n\s*Question from (?<names>(?:Mr|Mrs|Ms|Sir|Lord|Baroness) ${NAME})(?=,)(?:, \p{Lu}[^\n,]{2,30}, (?<party>\p{Lu}[^\n]{1,80}?)(?=\s*(?:\n|$)))?`,
    String.raw`\b(?:UN)?STARRED QUESTION NO[.:]{0,2} ?\*?(?<number>\d{1,5})\b[\s\S]{0,160}?\n\s*(?<what>\p{Lu}[^\n]{4,200}?)\s*\n\s*[†*]?\d{1,5}\.?\s+(?<names>(?:(?:SHRI|SHRIMATI|SMT|SUSHRI|KUMARI|DR|PROF|ADV)\.? [\p{Lu}.’' -]{3,60}:?\s+)+)Will the (?<office>(?:Minister|PRIME MINISTER|MINISTER)\b[^\n:]{0,120}?) be pleased`,
    String.raw`(?:^|\n)(?<what>\p{Lu}[^\n]{3,160}?)\s+\(Question No\. (?<number>\d{1,5})\)\s+(?<names>(?:Senator|Mr|Mrs|Ms|Miss|Dr|Hon)\.? ?\p{Lu}[\p{L}’' -]{1,40}) asked the (?<office>Minister\b[^\n]{5,200}?), upon notice`,
    String.raw`(?:WRITTEN|ORAL|PRIORITY) QUESTION (?:WITH DEBATE )?(?<number>[A-Z]-\d{3,6}\/\d{2,4})\s+by (?<names>${NAME}) \((?<party>[^()\n]{2,30})\)[^\n]{0,80}?\s+to the (?<office>Commission|Council)\s+Subject: (?<what>[^\n]{5,240})`,
    String.raw`\bQuestion reference:? (?<number>S\d[A-Z]-\d{1,6})\s+Asked by:? (?<names>${NAME}), MSP for [^,\n]{2,60}, (?<party>\p{Lu}[^\n]{3,50}?)(?=\s*(?:\n|$)|\s+Date lodged)(?:[\s\S]{0,300}?\bTo ask the Scottish (?:Government|Parliamentary Corporate Body),? (?<what>[^\n]{10,400}))?`,
    String.raw`\bQUESTION (?:NO|No)?[.:]{0,2} ?(?<number>\d{1,5})\b[\s\S]{0,300}?\n(?:\d{1,5}\.? +)?(?<names>${NAME}) \((?<party>[^()\n]{2,30})\) to ask the (?<office>(?:Minister|Deputy President|President)\b[^\n:]{0,120}?):\s*(?:\(1\)\s*)?(?<what>\p{Lu}[^\n;?]{10,400})`,
  ],
}
