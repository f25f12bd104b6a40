/** How those are called who speak. */
export interface SpeakerWords {
  /** Before the number that a record gives each speech. */
  readonly numbered?: string
  /** Before a name, or instead of one. */
  readonly titles?: string
  /** Who speaks, before a full stop and what is said: the group `speaker`. */
  readonly stopped?: string
  /** Before the number of a question that a committee puts to a witness: the source of a pattern with the number. */
  readonly questionNumber?: string
  /** Who presides, alone on a line. */
  readonly chair?: string
  /** An office that is named instead of a person, up to its field: `De minister van`. */
  readonly offices?: string
  /** Words in lower case that may stand inside a name or an office. */
  readonly particles?: string
  /** What a report that tells what was said, in the third person, calls itself or its parts. */
  readonly toldIn?: string
  /** Parts of such a report, alone on a line. */
  readonly toldParts?: string
  /** Who speaks, with a name, in text that has lost its lines. */
  readonly namedInText?: string
  /** Who presides, in such text. */
  readonly chairInText?: string
  /** An office before a name. */
  readonly holders?: string
  /** The field of an office, behind it. */
  readonly field?: string
  /** An office behind a name and a comma, up to its field: `Jana Beispiel, Bundesministerin`. */
  readonly officeBehind?: string
  /** Behind a name and a comma: before the political group it speaks for. */
  readonly ofGroup?: string
  /** Behind a name: that its bearer moved something. */
  readonly moved?: string
  /** Who is in the chair, in a head. */
  readonly presides?: string
  /** Words in lower case that may stand before or inside a name. */
  readonly nameParticles?: string
  /** Titles behind whose bearer the place stands that elected them, in brackets as parties are. */
  readonly seatTitles?: string
  /** What stands in such brackets and is a party all the same: those without two capitals in a row. */
  readonly seatParties?: string
  /** Parties that stand behind a name without brackets: `Krista Nimi sd:`. */
  readonly plainParties?: string
  /** Degrees behind a name and a comma, as Austria prints them: `Dr. Jan Beispiel, MA`. */
  readonly degrees?: string
  /** Who leads a debate; whole words, in any case. */
  readonly leads?: string
}
