import type { PeopleWords } from '../shape/people-words'

/** A name, up to the party that brackets or words behind it give; joined lines go on. */
/** Parties as the British Houses name them below a member. */
const PARTIES =
  'Labour(?: \\(Co-op\\)| Co-op)?|Conservative|Liberal Democrat|Scottish National Party|Plaid Cymru|Green Party|Crossbench|Non-affiliated|Democratic Unionist Party|Ulster Unionist Party|Sinn Féin|Alliance|Reform UK|Independent|Bishops'
const WHO = String.raw`(?<who>\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|the|and|de|van) )?\p{Lu}[\p{L}’'.-]*){1,5}?)(?:\s*\((?<party>[^(),\n]{2,40})(?:,[^()\n]{2,60})?\)|(?=\s*\n)|(?= (?:Labour|Conservative|Liberal|Scottish|Plaid|Green|Crossbench|Non-affiliated|Democratic|Sinn|Ulster|Alliance|Reform|Bishops|Independent|Asked|Answered)))`

export const PEOPLE: PeopleWords = {
  andWord: 'and',
  inEurope: String.raw`Rule \d+[^\n]{0,20}?\s(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))\s+(?:Answer in writing|Subject)|Answer(?: in writing)? given by (?<who>[^\n(]{3,120}?)\s*(?:\n[^\n(]{0,80})?\(`,
  lastAnd: 'and',
  shared: 'both|all',
  beforeName: 'and',
  askedBy: String.raw`(?:\bAsked by:?|(?:^|\n)Question)\s+${WHO}(?:\s+(?<below>${PARTIES})(?=\s|$))?`,
  answeredBy: String.raw`(?:\bAnswered by:?|(?:^|\n)Answer)\s+${WHO}(?:\s+(?<below>${PARTIES})(?=\s|$))?`,
}
