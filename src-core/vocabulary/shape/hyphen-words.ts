/** How words are joined and broken with a hyphen; in lower case. */
export interface HyphenWords {
  /** Endings of adjectives that stand first in one of two. */
  readonly adjective?: string
  /** Endings of those that stand second. */
  readonly inflected?: string
  /** Endings behind which an s links a word to the next. */
  readonly linking?: string
  /** Beginnings of words that are words too. */
  readonly half?: string
  /** First parts that deny what follows. */
  readonly not?: string
  /** Endings of adjectives before a line’s end. */
  readonly likelyAdjective?: string
  /** Endings of those that follow. */
  readonly likelyInflected?: string
  /** Beginnings that begin no compounds. */
  readonly unstressed?: string
  /** Beginnings that are no first part of a word with a hyphen. */
  readonly beginning?: string
  /** Second parts that keep their hyphen: `follow-up`. */
  readonly particle?: string
  /** First parts with a hyphen, without one, and alone. */
  readonly either?: string
  /** Endings that are no second part of a word with a hyphen. */
  readonly ending?: string
  /** Of these, the commonest, which any paper may quote. */
  readonly and?: string
  /** Words inside chains such as `state-of-the-art`. */
  readonly link?: string
  /** Words that are joined to the verb or pronoun before them: `est-il`. */
  readonly follower?: string
  /** Words before which a first part stands alone, its hyphen in place of what it shares: `in- en uitvoer`. */
  readonly joining?: string
  /** First parts that keep their hyphen before any word; letter words that are spelled out among them. */
  readonly prefix?: string
  /** Those of Latin, which languages have that name none of their own. */
  readonly anywhere?: string
  /** How endings and vowels are spelled, and how they are elsewhere: the source of a pattern, and what replaces it. */
  readonly spellings?: readonly (readonly [source: string, elsewhere: string])[]
  /** First parts that keep their hyphen where a space follows it. */
  readonly beforeSpace?: string
  /** Second parts of titles. */
  readonly rank?: string
}
