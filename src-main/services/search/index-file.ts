import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import sqlite, { type Database, type Statement } from 'node-sqlite3-wasm'
import { BITS, type WordSequence } from '../../../src-core/search/sequence/word-sequence'

/** Another form of the file, or of what is put into it, is another number: a file of any other is made again. */
const FORM = 4

/** What the file keeps of a source beside its words. */
export interface KeptSource {
  readonly key: string
  readonly version: string
  /** All but its passages, as JSON. */
  readonly head: string
  /** The number of its first passage; the others follow it. */
  readonly first: number
  /** Of each passage: start, end, facts, and where its text ends among all; 32-bit numbers in a row. */
  readonly passages: Int32Array
  /** The pieces of those passages whose text is not the paper's own, by their place, as JSON. */
  readonly pieces: string
}

/** What the file keeps of a source to be looked through: its texts, put together, and its words in their order. */
export interface KeptContent {
  readonly texts: string
  readonly sequence: WordSequence
}

/** One of the words of the project, by its number. */
export interface KeptWord {
  readonly word: string
  readonly language: string
  /** Working it out for every word takes longest of all at a start. */
  readonly stem: string
}

const TABLES = `
  CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
  CREATE TABLE sources (
    key TEXT PRIMARY KEY, version TEXT, head TEXT, first INTEGER, passages BLOB, pieces TEXT, texts TEXT,
    ends BLOB, words BLOB, sentences BLOB, odd INTEGER
  );
  CREATE TABLE words (number INTEGER PRIMARY KEY, word TEXT, language TEXT, stem TEXT);
  CREATE VIRTUAL TABLE passages USING fts5(
    words, content='', contentless_delete=1, tokenize='ascii', detail=none
  );
`

/**
 * The index on the disk: SQLite with its full-text search (FTS5), compiled to WebAssembly. It is a cache: whatever is wrong
 * with it, it is thrown away and made again. FTS5 gets numbers of words instead of words, so that it never has to know
 * what a letter is.
 */
export class IndexFile {
  readonly #database: Database
  readonly #statements = new Map<string, Statement>()

  /** Opens the file, or makes it anew where it is not there, of another form, or damaged. */
  constructor(readonly path: string) {
    this.#database = openWhole(path) ?? makeAnew(path)
  }

  /** Every source, without its texts. */
  *sources(): Generator<KeptSource> {
    for (const row of this.#statement(
      'SELECT key, version, head, first, passages, pieces FROM sources',
    ).iterate()) {
      const bytes = row['passages'] as Uint8Array
      yield {
        key: String(row['key']),
        version: String(row['version']),
        head: String(row['head']),
        first: Number(row['first']),
        passages: new Int32Array(bytes.slice().buffer),
        pieces: String(row['pieces']),
      }
    }
  }

  /** Every word, in the order of their numbers. */
  *words(): Generator<KeptWord> {
    for (const row of this.#statement('SELECT word, language, stem FROM words ORDER BY number').iterate())
      yield { word: String(row['word']), language: String(row['language']), stem: String(row['stem']) }
  }

  /** Keeps a source. */
  put(source: KeptSource, { texts, sequence }: KeptContent): void {
    const { key, version, head, first, passages, pieces } = source
    const { ends, words, sentences, isOdd } = sequence
    this.#statement('INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run([
      ...[key, version, head, first, bytesOf(passages), pieces, texts],
      ...[bytesOf(ends), bytesOf(words), bytesOf(sentences), isOdd ? 1 : 0],
    ])
    const insert = this.#statement('INSERT INTO passages (rowid, words) VALUES (?, ?)')
    let from = 0
    for (const [at, end] of ends.entries()) {
      // In which passages a word stands is all that is asked of the library: once is enough.
      const numbers = new Set<number>()
      for (; from < end; from += 1) numbers.add((words[from] ?? 0) >>> BITS)
      insert.run([first + at, [...numbers].map(termOf).join(' ')])
    }
  }

  /** Keeps a new word. */
  putWord(number: number, { word, language, stem }: KeptWord): void {
    this.#statement('INSERT INTO words VALUES (?, ?, ?, ?)').run([number, word, language, stem])
  }

  /** Takes a source out, whose passages are these. */
  remove(key: string, first: number, count: number): void {
    this.#statement('DELETE FROM sources WHERE key = ?').run([key])
    const remove = this.#statement('DELETE FROM passages WHERE rowid = ?')
    for (let at = first; at < first + count; at += 1) remove.run([at])
  }

  /** The texts of a source's passages, put together. */
  texts(key: string): string {
    return String(this.#statement('SELECT texts FROM sources WHERE key = ?').get([key])?.['texts'] ?? '')
  }

  /** The words of a source in their order; none of one that is not there. */
  sequence(key: string): WordSequence {
    const row = this.#statement('SELECT ends, words, sentences, odd FROM sources WHERE key = ?').get([key])
    const numbers = (name: string) =>
      (row?.[name] as Uint8Array | undefined)?.slice().buffer ?? new ArrayBuffer(0)
    return {
      ends: new Uint32Array(numbers('ends')),
      words: new Uint32Array(numbers('words')),
      sentences: new Int32Array(numbers('sentences')),
      isOdd: row?.['odd'] === 1,
    }
  }

  /**
   * The passages that FTS5 finds, the lowest first. They come as one text: taking them over one by one costs more than finding
   * them.
   */
  find(match: string, each: (passage: number) => void): void {
    const row = this.#statement(
      'SELECT group_concat(rowid) AS found FROM passages WHERE passages MATCH ?',
    ).get([match])
    const found = row?.['found']
    if (typeof found !== 'string') return
    let number = 0
    for (let at = 0; at < found.length; at += 1) {
      const unit = found.charCodeAt(at)
      if (unit === 0x2c) {
        each(number)
        number = 0
      } else number = number * 10 + unit - 0x30
    }
    each(number)
  }

  /** Does several changes at once, so that a process that ends in between leaves all or nothing. */
  together(change: () => void): void {
    this.#database.exec('BEGIN')
    try {
      change()
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  /** Ends it; the file is whole, and is taken for so at the next start. */
  close(): void {
    for (const statement of this.#statements.values()) statement.finalize()
    this.#statements.clear()
    this.#database.exec("DELETE FROM about WHERE name = 'open'")
    this.#database.close()
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const made = this.#database.prepare(sql)
    this.#statements.set(sql, made)
    return made
  }
}

/** A word's number as FTS5 is given it: letters and digits, so that it is one word there. */
export function termOf(number: number): string {
  return `w${number.toString(36)}`
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** The file where it is of this form and whole; one that was not closed is looked through first. */
function openWhole(path: string): Database | null {
  if (!existsSync(path)) return null
  let database: Database | null = null
  try {
    // Whoever left it locked is gone: a file is opened by one process, which claims it before.
    rmSync(`${path}.lock`, { recursive: true, force: true })
    database = new sqlite.Database(path)
    tune(database)
    const about = new Map(
      database.all('SELECT name, value FROM about').map(row => [String(row['name']), String(row['value'])]),
    )
    if (about.get('form') !== String(FORM)) throw new Error('The index has another form.')
    if (about.has('open')) {
      const check = database.get('PRAGMA quick_check')
      if (Object.values(check ?? {})[0] !== 'ok') throw new Error('The index is damaged.')
    }
    database.exec("INSERT OR REPLACE INTO about VALUES ('open', '1')")
    return database
  } catch {
    // Nothing is lost: all of it is in the project.
    if (database?.isOpen) database.close()
    return null
  }
}

function makeAnew(path: string): Database {
  mkdirSync(dirname(path), { recursive: true })
  for (const end of ['', '.lock', '-journal', '-wal'])
    rmSync(`${path}${end}`, { recursive: true, force: true })
  const database = new sqlite.Database(path)
  database.exec('PRAGMA page_size = 8192')
  tune(database)
  database.exec(TABLES)
  database.run("INSERT INTO about VALUES ('form', ?), ('open', '1')", [String(FORM)])
  return database
}

/** A cache need not survive a power cut; it must not take much memory. */
function tune(database: Database): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384')
}
