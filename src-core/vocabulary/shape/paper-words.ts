/** How papers name papers, themselves among them, by their numbers. */
export interface PaperWords {
  /** Before who publishes papers; in any case, as what follows. */
  readonly article?: string
  /** Between who publishes papers and of what. */
  readonly of?: string
  /** Further titles of papers, in capitals. */
  readonly chamberTitles?: string
  /** What laws and rules are called. */
  readonly lawmaking?: string
  /** A paper in its dossier: the groups `dossier`, `addition` and `number`. */
  readonly kamerstuk?: string
  /** The same of a chamber that calls its papers by letters. */
  readonly ofSenate?: string
  /** The same in a dossier of that chamber’s own. */
  readonly inSenate?: string
  /** What stands before a paper’s number in a table of its facts. */
  readonly registered?: string
  /** The `meeting` at the edge of a page of the proceedings. */
  readonly meeting?: string
  /** Before a paper’s number, on a line of its head. */
  readonly opensNumber?: string
  /** What a line begins with that is no dossier’s title. */
  readonly noTitle?: string
  /** Who publishes papers; in any case, as all below. */
  readonly publisher?: string
  /** Before the name of a town or a province that publishes them. */
  readonly place?: string
  /** Whose meeting a paper is of. */
  readonly sitting?: string
  /** Before what a paper is about. */
  readonly about?: string
  /** Before a paper’s number; in any case. */
  readonly number?: string
  /** The same with a capital. */
  readonly numberBehind?: string
  /** What comes before a title, in capitals, with a space. */
  readonly titleAgain?: string
  /** The same, of which several may stand before it. */
  readonly titleOpens?: string
  /** A line that says of which chamber a paper is; in any case. */
  readonly ofChamber?: string
  /** The head of an appendix, the groups `first`, `last` and `number`; in any case. At its feet stand only pages' numbers. */
  readonly appendix?: string
  /** A line that numbers an appendix without its year, in the group `number`. */
  readonly appendixLine?: string
  /** The head of an official gazette, in the groups `number` and `year`, and the foot of its pages. */
  readonly gazette?: string
  readonly gazetteFoot?: string
  /** What stands before a number that is a line’s all; in any case. */
  readonly beforeNumber?: string
  /** A paper numbered in the period of a parliament, the group `number`. */
  readonly inPeriod?: string
  /** A paper numbered in a year of a parliament, the group `number`. */
  readonly inYear?: string
  /** A paper as its own head numbers it, the group `number`. */
  readonly numbered?: string
  /** The report of a sitting, numbered so, the group `number`. */
  readonly reportInPeriod?: string
  /** Behind a dossier’s number, where it is that of a paper. */
  readonly dossierNumber?: string
  /** An appendix to the proceedings: the groups `year` and `number`; in any case. */
  readonly aanhangsel?: string
  /** Before the number of a page of a paper that is cited; in any case. */
  readonly pageNamed?: string
  /** Before the number of a question or an answer of a paper that is cited; in any case. */
  readonly turnNamed?: string
  /** Between that number and the paper; in any case. */
  readonly turnOf?: string
  /** The proceedings: the groups `year`, `number` and `item`; in any case. */
  readonly handelingen?: string
}
