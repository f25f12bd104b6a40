import { lastStartingAtOrBefore } from '../../../src-core/document/locate'
import type { TextRange } from '../../../src-core/document/model'
import type { Alike } from '../../../src-core/search/alike-answer'
import { Bits } from '../../../src-core/search/bits'
import { compareFound } from '../../../src-core/search/group-found'
import { matcherOf, PassageText } from '../../../src-core/search/match-passage'
import { placeInPaper } from '../../../src-core/search/place-in-paper'
import type { Query } from '../../../src-core/search/query'
import type { Found, SearchNames, ShownPassage } from '../../../src-core/search/search-answer'
import { ANYWHERE, type SearchFilter, type SearchMark } from '../../../src-core/search/search-filter'
import { NO_FACTS, type SearchSource } from '../../../src-core/search/search-source'
import { sequenceOf, type WordSequence } from '../../../src-core/search/sequence/word-sequence'
import { showPassage } from '../../../src-core/search/show-passage'
import type { StemLanguage } from '../../../src-core/search/stems'
import type { JudgedTurns } from '../../../src-core/search/turn-statuses'
import { WordList } from '../../../src-core/search/word-list'
import { AtHand } from './at-hand'
import { type AskedPassage, findAlike } from './find-alike'
import { findByTerms, type TermsAsked, type TermsFound } from './find-by-terms'
import { firstSources, passagesOf } from './first-sources'
import { IndexFile } from './index-file'
import { bareAt, type IndexedSource, indexedSource, keepSource, passageAt } from './kept-sources'
import { PassageSets, readsTexts } from './passage-sets'
import { passagesOfWords } from './passages-of-words'
import { passingPassages } from './passing-passages'
import { namesIn, usualLength } from './source-facts'
import { type ToldAnswer, tellFound } from './tell-found'
import { WordCounts } from './word-counts'

/** What is sought, and in what. */
export interface Search {
  readonly query: Query
  readonly filter: SearchFilter
  /** Where texts must be read: only the first so many sources that the filter lets through, as they are told. */
  readonly first?: number | undefined
  /** Only these papers, by id; everywhere where it is left out. */
  readonly papers?: readonly string[] | undefined
}

/** A passage of a paper in which something was found: UTF-16 offsets of the paper’s text. */
export interface PlaceFound {
  readonly documentId: string
  readonly passage: TextRange
  readonly hits: readonly TextRange[]
}

/** No more answers are remembered than these: of the search that is shown, and of saved ones whose counts are asked for. */
const MOST_ANSWERS = 8
/** How much text is kept at hand, in UTF-16 units: expressions are sought in it, and fetching it took ten times as long. */
const MOST_TEXT = 60_000_000
/** How many words are kept at hand in their order, in 4 bytes each: those of some 100 MB of papers. */
const MOST_WORDS = 16_000_000

/** A project’s papers, notes and pages as they are searched. It runs in a process of its own and waits for nothing. */
export class SearchIndex {
  readonly #file: IndexFile
  readonly #words = new WordList()
  readonly #sources = new Map<string, IndexedSource>()
  readonly #sets: PassageSets
  readonly #texts: AtHand<string>
  readonly #sequences: AtHand<WordSequence>
  readonly #counts = new WordCounts()
  #marks: ReadonlyMap<string, readonly SearchMark[]> = new Map()
  #judged: ReadonlyMap<string, JudgedTurns> = new Map()
  readonly #live = new Bits()
  #next = 0
  #byNumber: IndexedSource[] | null = null
  #inTelling: IndexedSource[] | null = null
  readonly #answers = new Map<string, ToldAnswer>()
  /** The passages that the last filter lets through: while one types, it stays. */
  #filtered: { readonly key: string; readonly passages: Bits } | null = null
  /** The passages that texts were read of last, and those of them in which the query was found: more sources are read besides. */
  #read: { readonly key: string; readonly passages: Bits; readonly found: Bits } | null = null

  constructor(path: string) {
    this.#file = new IndexFile(path)
    for (const { word, language, stem } of this.#file.words())
      this.#words.add(word, language as StemLanguage, stem)
    this.#texts = new AtHand(
      key => this.#file.texts(key),
      ({ length }) => length,
      MOST_TEXT,
    )
    this.#sequences = new AtHand(
      key => this.#file.sequence(key),
      ({ words }) => words.length,
      MOST_WORDS,
    )
    for (const kept of this.#file.sources()) this.#enter(indexedSource(kept))
    for (const key of this.#sources.keys()) this.#counts.count(this.#sequences.get(key).words, 1)
    this.#sets = new PassageSets(this.#file, this.#words, this.#counts, {
      texts: (passages, test) => this.#lookThrough(passages, test),
      words: (passages, test) =>
        passagesOfWords(this.#inOrder(), ({ key }) => this.#sequences.get(key), passages, test, this.#next),
    })
  }

  /** The version of every source that is in it, by key. */
  get versions(): ReadonlyMap<string, string> {
    return new Map([...this.#sources].map(([key, { version }]) => [key, version]))
  }

  /** Works out what every search needs and the first one would wait for, SQLite's own first steps included. */
  getReady(): void {
    if (this.#words.size === 0) return
    this.#sets.getReady()
    this.#seek({ query: { kind: 'word', word: this.#words.get(0).word }, filter: ANYWHERE })
  }

  /** Puts sources in, each instead of what is there under its key, and takes others out; all or nothing. */
  change(sources: readonly SearchSource[], gone: readonly string[]): void {
    this.#file.together(() => {
      for (const key of [...gone, ...sources.map(({ key }) => key)]) this.#remove(key)
      for (const source of sources) {
        const { kept, texts } = keepSource(source, this.#next)
        const indexed = indexedSource(kept)
        const sequence = sequenceOf(source, word => this.#numberOf(word, indexed.stem))
        this.#file.put(kept, { texts, sequence })
        this.#counts.count(sequence.words, 1)
        this.#enter(indexed)
      }
    })
    this.#changed()
  }

  /** What is marked in papers, by document id: those given, instead of what was known of these. */
  mark(marks: ReadonlyMap<string, readonly SearchMark[]>): void {
    this.#marks = new Map([...this.#marks, ...marks])
    this.#forget()
  }

  /** What is judged of the answers of papers, by document id: those given, instead of what was known of these. */
  judge(judged: ReadonlyMap<string, JudgedTurns>): void {
    this.#judged = new Map([...this.#judged, ...judged])
    this.#forget()
  }

  #forget(): void {
    this.#filtered = null
    this.#read = null
    this.#answers.clear()
  }

  /** Finds a query. */
  find(search: Search): Found {
    return this.#answer(search).found
  }

  /** What is shown of the passages found from one on, in their order. */
  show(search: Search, from: number, count: number): ShownPassage[] {
    const { passages, groups } = this.#answer(search)
    const match = matcherOf(search.query)
    const shown: ShownPassage[] = []
    for (let at = from; at < Math.min(from + count, passages.length); at += 1) {
      const group = lastStartingAtOrBefore(groups, at)
      const source = groups.at(group)?.source
      if (!source) break
      const passage = this.#passage(source, passages[at] ?? 0)
      const ranges = match(new PassageText(passage.text, source.stem)) ?? []
      shown.push({
        at,
        group,
        ...showPassage(source.place, passage, source.facts.at(passage.facts) ?? NO_FACTS, ranges),
      })
    }
    return shown
  }

  /** Everywhere in papers that it was found. */
  places(search: Search): PlaceFound[] {
    const { passages, groups } = this.#answer(search)
    const match = matcherOf(search.query)
    const places: PlaceFound[] = []
    for (const at of passages.keys()) {
      const source = groups.at(lastStartingAtOrBefore(groups, at))?.source
      const number = passages[at]
      if (source?.place !== 'paper' || number === undefined) continue
      const passage = this.#passage(source, number)
      const ranges = match(new PassageText(passage.text, source.stem)) ?? []
      places.push({
        documentId: source.id,
        passage: { start: passage.start, end: passage.end },
        hits: ranges.map(range => placeInPaper(passage, range)),
      })
    }
    return places
  }

  /** The sentences or paragraphs of every paper in which terms of a dictionary stand. */
  byTerms(asked: TermsAsked): TermsFound[] {
    const papers = this.#told().filter(({ place }) => place === 'paper')
    return findByTerms(asked, papers, this.#words, ({ key }) => this.#sequences.get(key))
  }

  /** The passages of papers that are most like one, of those that a filter lets through, never the passage itself. */
  alike(asked: AskedPassage, filter: SearchFilter): Alike {
    const within = this.#within({ ...filter, places: ['paper'] }).and(this.#live)
    for (const source of this.#sources.values()) {
      if (source.place !== 'paper' || source.id !== asked.documentId) continue
      for (let at = 0; at < source.count; at += 1) {
        const { start, end } = bareAt(source, at)
        if (start < asked.end && end > asked.start)
          within.removeRange(source.first + at, source.first + at + 1)
      }
    }
    const sources = this.#inOrder()
    const starts = sources.map(({ first }) => ({ start: first }))
    return findAlike(asked, {
      within,
      usualLength: usualLength(this.#sources.values()),
      withStem: (stem, language) => this.#sets.any(this.#words.ofStem(stem, language)),
      passage: number => {
        const source = sources[lastStartingAtOrBefore(starts, number)]
        return source ? { source, passage: this.#passage(source, number) } : null
      },
    })
  }

  /** What filters can ask for. */
  names(): SearchNames {
    return namesIn(this.#sources.values())
  }

  /** Ends it; the file is there for the next time. */
  close(): void {
    this.#file.close()
  }

  #enter(source: IndexedSource): void {
    this.#sources.set(source.key, source)
    this.#live.addRange(source.first, source.first + source.count)
    this.#next = Math.max(this.#next, source.first + source.count)
  }

  #remove(key: string): void {
    const source = this.#sources.get(key)
    if (!source) return
    this.#counts.count(this.#sequences.get(key).words, -1)
    this.#sequences.forget(key)
    this.#file.remove(key, source.first, source.count)
    this.#live.removeRange(source.first, source.first + source.count)
    this.#sources.delete(key)
    this.#texts.forget(key)
  }

  #changed(): void {
    this.#byNumber = null
    this.#inTelling = null
    this.#forget()
    this.#sets.changed()
  }

  #numberOf(word: string, language: StemLanguage): number {
    const before = this.#words.size
    const number = this.#words.add(word, language)
    if (number === before) this.#file.putWord(number, { word, language, stem: this.#words.stemOf(number) })
    return number
  }

  #answer(search: Search): ToldAnswer {
    const key = JSON.stringify(search)
    const known = this.#answers.get(key)
    if (known) return known
    const answer = this.#seek(search)
    this.#answers.set(key, answer)
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST_ANSWERS) break
      this.#answers.delete(oldest)
    }
    return answer
  }

  #seek({ query, filter, first, papers }: Search): ToldAnswer {
    const within = passagesOf(papers, this.#told(), this.#within(filter))
    if (!readsTexts(query)) return tellFound(this.#sets.find(query, within), this.#told(), null)
    const part = first === undefined ? null : firstSources(this.#told(), within, first)
    const passages = part?.passages ?? within
    const key = JSON.stringify([query, filter])
    const before = this.#read?.key === key ? this.#read : null
    const found = this.#sets.find(query, before ? passages.without(before.passages) : passages)
    if (before) found.addAll(before.found.and(passages))
    // What was read of a few papers is less than what is known of all.
    if (!papers) this.#read = { key, passages, found }
    return tellFound(found, this.#told(), part?.searched ?? null)
  }

  /** The passages that a filter lets through. */
  #within(filter: SearchFilter): Bits {
    const key = JSON.stringify(filter)
    if (this.#filtered?.key !== key) {
      const passing = passingPassages(this.#sources.values(), filter, this.#marks, this.#judged, this.#next)
      this.#filtered = { key, passages: passing.and(this.#live) }
    }
    return this.#filtered.passages
  }

  #lookThrough(passages: Bits, test: (passage: PassageText) => boolean): Bits {
    const found = new Bits(this.#next)
    const sources = this.#inOrder()
    let at = 0
    for (const number of passages) {
      while ((sources[at + 1]?.first ?? Number.POSITIVE_INFINITY) <= number) at += 1
      const source = sources[at]
      if (!source) continue
      const { text } = this.#passage(source, number)
      if (test(new PassageText(text, source.stem))) found.add(number)
    }
    return found
  }

  #passage(source: IndexedSource, number: number) {
    return passageAt(source, number - source.first, this.#texts.get(source.key))
  }

  /** The sources in the order in which what is found is told. */
  #told(): readonly IndexedSource[] {
    this.#inTelling ??= [...this.#sources.values()].sort(compareFound)
    return this.#inTelling
  }

  /** The sources by the numbers of their passages, those without any left out. */
  #inOrder(): readonly IndexedSource[] {
    this.#byNumber ??= [...this.#sources.values()]
      .filter(({ count }) => count > 0)
      .sort((one, other) => one.first - other.first)
    return this.#byNumber
  }
}
