/** Behind a political group of the European Parliament in brackets: the end of a line, where no subject follows. */
export const BEHIND_GROUP = String.raw`(?<=\((?:PPE|EPP|S&D|Renew|Verts\/ALE|Greens\/EFA|ECR|ID|PfE|ESN|The Left|GUE\/NGL|NI|ALDE|EFDD|ENF|PSE|UEN)\))(?=\s*\n)`

/** How people and committees are named. */
export interface PeopleWords {
  /** What parts names. */
  readonly and?: string
  /** Words that stay in lower case where a name in capitals is written as others are. */
  readonly lowerInName?: string
  /** The same word by itself. */
  readonly andWord?: string
  /** What ends the names of members. */
  readonly behindMembers?: string
  /** Members who ask, in the groups `who` and `names`, with `whom` they ask about `what`. */
  readonly asked?: string
  /** Members who ask in a head that does not say about what, in the groups `who` and `names`, with `whom` they ask. */
  readonly askedOnly?: string
  /** Members who move something, in the group `names`. */
  readonly moved?: string
  /** Who answers, in the group `who`. */
  readonly answered?: string
  /** Who asked, in the group `asked`, and who answered, in `who`, in the European Parliament. */
  readonly inEurope?: string
  /** Who has answered what a committee asked, in the group `who`. */
  readonly hasAnswered?: string
  /** For whom else a letter answers, in the group `who`. */
  readonly onBehalf?: string
  /** A government that answers as one, in the group `who`, the first that matches; of a ministry its `field` behind it. */
  readonly government?: readonly string[]
  /** Who answers a council, in the group `who`. */
  readonly council?: string
  /** A court of audit that answers itself, the group `who`, in the head of its paper. */
  readonly audit?: string
  /** Before who sends questions; in any case. */
  readonly sender?: string
  /** Who wrote a letter that asks, or gets one that answers, in the group `names`, and for which `party`. */
  readonly writes?: readonly string[]
  /** The same, of those who ask and no others; in any case. */
  readonly asks?: string
  /** Before their party, on a line of its own; in any case. */
  readonly partyField?: string
  /** Before the last of several, behind a comma. */
  readonly lastAnd?: string
  /** What a party’s name in full opens with. */
  readonly partyOpens?: string
  /** Before a party that several share. */
  readonly shared?: string
  /** What stands before a member’s name and is none of it. */
  readonly beforeName?: string
  /** Before the names of members. */
  readonly beforeMembers?: string
  /** Words of a title that stay in lower case behind those names. */
  readonly lowerInTitle?: string
  /** Who asked, in the group `who`, with a `party`. */
  readonly askedBy?: string
  /** The same of who answered. */
  readonly answeredBy?: string
  /** A committee in capitals: its `kind` and its `field`. */
  readonly committeeInCapitals?: string
  /** A committee whose field is in lower case, the group `name`; in any case. */
  readonly plainCommittee?: string
  /** Words that stay in lower case where a committee’s field in capitals is written as others are. */
  readonly lowerInField?: string
  /** A committee with its field, the group `name`, in a signature where `signed` stands before it. */
  readonly committee?: string
  /**
   * Heads of written questions, of which the first that matches counts: who asks, the group `names` with its `party`, and of
   * `number`, `who` is asked with which `office`, and `what` about, those that they say.
   */
  readonly questionHeads?: readonly string[]
  /** Words that stay small where capitals are written as names are. */
  readonly smallInCapitals?: string
}
