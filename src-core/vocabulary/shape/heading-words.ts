/** What headings of parties and of parts say. */
export interface HeadingWords {
  /** A party’s own name, which begins with a capital whatever the case of the words around it. */
  readonly ofParty?: string
  /** Without any of these a line names no party; in any case. */
  readonly namesParty?: string
  /** A party alone on its line, in the group `who`. */
  readonly shortParty?: string
  /** What the title of a numbered part begins with; in any case. */
  readonly partTitle?: string
  /** The title of a part without a number; in any case. */
  readonly plainPart?: string
  /** What the title of a part says that holds answers; the beginning of a word, in any case. */
  readonly answersPart?: string
  /** What the contents are called; in any case. */
  readonly contents?: string
  /** Behind the title of a part for questions: that it holds the answers too; in any case. */
  readonly answeredToo?: string
  /** A member above questions, in the groups `speaker` and `party`. */
  readonly memberAbove?: string
  /** Behind parties that ask together; in any case. */
  readonly together?: string
  /** Before a party’s name; in any case. */
  readonly partyOf?: string
  /** Behind a party’s name; in any case. */
  readonly behindParty?: string
  /** Before the word for a group; in any case. */
  readonly article?: string
  /** Before the name of one member; in any case. */
  readonly oneMember?: string
  /** A heading that names a party, in the group `who`; in any case. */
  readonly party?: string
  /** Before a party’s bare name in its heading: `Vragen van de leden van de`. */
  readonly beforeParty?: string
  /** Behind a party’s bare name in its heading: that somebody answers below it. */
  readonly behindBareParty?: string
  /** What stands above a table of contents, on a line of its own; in any case. */
  readonly aboveContents?: string
  /** Before the number of a part; in any case. */
  readonly numberedPart?: string
}
