/** The lines of a paper’s head, of its fields and of what is printed on every page. */
export interface HeadWords {
  /** Between the number of a page and how many there are, behind the word for a page; in any case. */
  readonly pageOf?: string
  /** Who prints the papers, alone on a line. */
  readonly publisher?: string
  /** What a page of a website says around a paper, on a line of its own. */
  readonly ofSite?: string
  /** Where a paper was printed, alone on a line; in any case. */
  readonly printedAt?: string
  /** The foot of a page. */
  readonly footer?: string
  /** The same without the page's number. */
  readonly footerWithoutPage?: string
  /** A chamber, at the head of a page. */
  readonly chamber?: string
  /** Before the number of a page; in any case. */
  readonly page?: string
  /** What a printed paper is called before its number. */
  readonly printedPaper?: string
  /** What closes a page by itself. */
  readonly closesPage?: string
  /** Between the number of a page and how many there are. */
  readonly ofPages?: string
  /** A field of a form, before its colon. */
  readonly field?: string
  /** A line of the head of questions and their answers. */
  readonly ofQuestions?: string
  /** Lines of a head that nothing goes on with: a chamber, its year, a number, the day of adoption. */
  readonly whole?: string
  /** The last line of what stands above every paper of a chamber. */
  readonly masthead?: string
  /** The foot of a page in text that has lost its lines. */
  readonly footerInText?: string
  /** What the first page says before its text, or an empty place behind it. */
  readonly letterheadInText?: string
  /** A running head that is no title; in any case. */
  readonly noSubject?: string
  /** Before the number of a page that stands apart; in any case. */
  readonly pageNumber?: string
  /** Between that number and how many pages there are; in any case. */
  readonly outOf?: string
}
