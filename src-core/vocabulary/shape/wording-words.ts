/** A pattern, and words in lower case one of which stands in whatever it matches: they are looked for first. */
export interface HintedPattern {
  readonly pattern: string
  readonly holds: readonly string[]
}

/** How one asks and answers. */
export interface WordingWords {
  /** What shows that a courtesy goes on to ask, and no noun: `vragen of`; in any case. */
  readonly goesOnToAsk?: string
  /** What an answer begins with and a question does not. */
  readonly answersAtOnce?: string
  /** What only introduces questions; in any case. */
  readonly courtesy?: string
  /** What asks for something; in any case. */
  readonly requests?: string
  /** Whoever asks; whole words. */
  readonly members?: string
  /** One member asks. */
  readonly memberAsks?: HintedPattern
  /** Members ask; of a text in lower case, as all below. */
  readonly membersAsk?: HintedPattern
  /** The members who have the floor. */
  readonly speakersAsk?: HintedPattern
  /** The members of a party. */
  readonly partyAsks?: HintedPattern
  /** The government is asked whether it does something. */
  readonly asksGovernment?: HintedPattern
  /** A minister is spoken of. */
  readonly ofMinister?: HintedPattern
  /** What those do who ask. */
  readonly theyAsk?: HintedPattern
  /** What an answer opens with; whole words, as printed. */
  readonly opensAnswer?: string
  /** How the government names itself at the beginning; whole words, as printed. */
  readonly governmentOpens?: string
  /** What the country does, as printed. */
  readonly countryActs?: HintedPattern
  /** How an answer refers to the chamber or to itself. */
  readonly toChamber?: HintedPattern
  /** What the government does. */
  readonly governmentActs?: HintedPattern
  /** What a minister does, in the first person. */
  readonly ministerActs?: HintedPattern
  /** What begins so is a question of its own. */
  readonly asksAtOnce?: string
  /** What the first sentence of an answer begins with; whole words. */
  readonly beginsAnswer?: string
  /** Words that a full stop behind them shortens, and that end no sentence. */
  readonly abbreviations?: string
}
