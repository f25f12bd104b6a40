/** How a paragraph names the parties or members it speaks for, and what papers are called in which they ask. */
export interface PartyWords {
  /** The members who were named before. */
  readonly same?: string
  /** A paragraph that begins with members. */
  readonly opens?: string
  /** The beginning of a paragraph that names parties, in the groups `named` and `whole` as written, `party` and `more` or `shared` or `joined` with the word for a party behind each, or a `member`, or a `group` of members, `alone` without these. */
  readonly named?: string
  /** Members of a party, or of several, anywhere in a line, in the group `party`, with the word for a party behind it or not. */
  readonly membersOf?: string
  /** Before a party that is not the first: an article. */
  readonly beforeAnother?: string
  /** What parts those of `shared`. */
  readonly beforeNext?: string
  readonly between?: string
  /** A party by a name that is known for one, or made as those of local parties are. */
  readonly wellKnown?: string
  /** A party in `more`: the first group. */
  readonly each?: string
  /** Members who begin a paragraph. */
  readonly namesWhoAsks?: string
  /** The same further on in its first sentence, in the group `named` or `party`: `Waarom, zo vragen de leden van …`. */
  readonly inSentence?: string
  /** Such members further on in a paragraph’s first sentence, in the group `named` or `party`, behind what they do. */
  readonly asksWithin?: string
  /** The same at a paragraph’s end: `…, vragen de leden van …`. */
  readonly asksBehind?: string
  /** What they do there. */
  readonly ask?: string
  /** The beginning of an answer that says which question it is to: `Op de vraag of …`. */
  readonly onQuestion?: string
  /** The beginning of a paragraph that names a party, in the group `party`, with the word for it in one. */
  readonly ofFraction?: string
  /** The same with the word for it before. */
  readonly ofParties?: string
  /** The beginning of a paragraph in which those ask who asked last. */
  readonly sameAgain?: string
  /** Behind a party’s name. */
  readonly suffix?: string
  /** What a written consultation says of itself; in any case. */
  readonly consultation?: string
  /** What a consultation says whose answers are printed with it; in any case. */
  readonly answered?: string
  /** What a committee calls its report of questions on a bill, on a line of its own. */
  readonly reportCalled?: string
  /** What the government calls its answer to such a report, on a line of its own. */
  readonly answerCalled?: string
  /** What such a report says of itself; in any case. */
  readonly reportSays?: string
  /** What is said of letters that are exchanged; in any case. */
  readonly consulted?: string
  /** A heading for parts of a bill, up to its number. */
  readonly billHeading?: string
}
