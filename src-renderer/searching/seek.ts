import type { SearchFilter } from '../../src-core/search/search-filter'
import { ask } from '../state/actions'
import { type FoundPassage, type LikeAsked, useSearch } from './search-state'

/** So many passages come with the first answer, and with each that is asked for later. */
const PAGE = 40
/** Where texts must be read, so many papers, notes and pages are looked through first, and then twice as many each time. */
const FIRST = 16
/** After so long, in ms, it is said that an answer is still sought. */
const SLOW = 300

let isUnderWay = false
let isAskedAgain = false

/** Looks for other words, as they are typed. */
export function seekWords(query: string): void {
  useSearch.setState({ query, like: null, chosen: new Set(), said: '', isStopped: false })
  void seek()
}

/** Looks elsewhere for the same words. */
export function seekIn(changes: Partial<SearchFilter>): void {
  useSearch.setState(({ filter }) => ({
    filter: { ...filter, ...changes },
    chosen: new Set(),
    said: '',
    isStopped: false,
  }))
  void seek()
}

/** Looks for both at once, as for a saved search. */
export function seekAll(query: string, filter: SearchFilter): void {
  useSearch.setState({ query, filter, like: null, chosen: new Set(), said: '', isStopped: false })
  void seek()
}

/** Looks for passages like one, instead of words. */
export function seekLike(like: LikeAsked): void {
  useSearch.setState({
    query: '',
    like,
    chosen: new Set(),
    said: '',
    isStopped: false,
    answer: null,
    passages: new Map(),
  })
  void seek()
}

/** Looks through no more papers than those it is looking through; what was found stays. */
export function stopSeeking(): void {
  useSearch.setState({ isStopped: true })
}

/** Goes on where it was stopped. */
export function goOnSeeking(): void {
  useSearch.setState({ isStopped: false })
  void seek()
}

/**
 * Asks for what is sought now. While an answer is on its way, only what is sought last is asked next: what was typed in
 * between has no answer that anybody waits for.
 */
export async function seek(): Promise<void> {
  if (isUnderWay) {
    isAskedAgain = true
    return
  }
  isUnderWay = true
  useSearch.setState({ isAsking: true })
  const slow = setTimeout(() => useSearch.setState({ isSlow: true }), SLOW)
  do {
    isAskedAgain = false
    await seekOnce()
  } while (isAskedAgain)
  isUnderWay = false
  clearTimeout(slow)
  useSearch.setState({ isAsking: false, isSlow: false })
}

async function seekOnce(): Promise<void> {
  const { query, filter, like } = useSearch.getState()
  if (like) return seekLikeOnce(like, filter)
  if (query.trim() === '') {
    useSearch.setState({ answer: null, failure: null, passages: new Map(), hits: null })
    return
  }
  for (let first = firstFor(query, filter), isMore = false; ; first = first && first * 2, isMore = true) {
    const known = isMore ? useSearch.getState().passages : new Map<number, FoundPassage>()
    const count = known.size < PAGE ? PAGE : 0
    const answer = await ask('search.find', { query: query.slice(0, 2_000), filter, first, count })
    if (!answer.ok) {
      useSearch.setState({ failure: answer.error, answer: null, passages: new Map() })
      return
    }
    const { passages, problem, ...found } = answer.value
    const before = useSearch.getState().answer
    // While a query is being typed it is often none yet: what was found before stays in sight.
    if (problem && before && before.found.total > 0) {
      useSearch.setState({ failure: null, answer: { ...before, problem } })
      return
    }
    // What was found in the first papers keeps its place: later ones come behind it.
    useSearch.setState(state => ({
      failure: null,
      answer: { query, filter, first, like: null, problem, ...found },
      passages: new Map([
        ...(isMore ? state.passages : []),
        ...passages.map(passage => [passage.at, passage] as const),
      ]),
    }))
    if (!found.found.searched || isAskedAgain || useSearch.getState().isStopped) return
  }
}

/** Of how many papers, notes and pages it is asked first: of as many as before where it is asked again after a change. */
function firstFor(query: string, filter: SearchFilter): number | undefined {
  const { answer } = useSearch.getState()
  if (!answer || answer.query !== query || answer.filter !== filter || answer.found.total === 0) return FIRST
  return answer.found.searched ? answer.first : undefined
}

async function seekLikeOnce(like: LikeAsked, filter: SearchFilter): Promise<void> {
  const { documentId, start, end } = like
  const answer = await ask('search.like', { documentId, start, end, filter })
  if (!answer.ok) {
    useSearch.setState({ failure: answer.error, answer: null, passages: new Map() })
    return
  }
  const { words, groups, passages, building } = answer.value
  const found = { total: passages.length, groups, byParty: [], byYear: [], searched: null }
  useSearch.setState({
    failure: null,
    answer: { query: '', filter, like: { ...like, by: words }, problem: null, found, building },
    passages: new Map(passages.map(passage => [passage.at, passage])),
  })
}

const onTheirWay = new Set<number>()

/** Asks for the passages that are about to be seen, a page of them at a time; those that are known are not asked for. */
export async function loadAround(at: number): Promise<void> {
  const { answer, passages } = useSearch.getState()
  const from = at - (at % PAGE)
  // Those like another one come all at once.
  if (!answer || answer.like || passages.has(at) || onTheirWay.has(from)) return
  onTheirWay.add(from)
  const { query, filter, first } = answer
  const more = await ask('search.show', { query, filter, first, from, count: PAGE })
  onTheirWay.delete(from)
  if (!more.ok || useSearch.getState().answer?.query !== query) return
  useSearch.setState(state => ({
    passages: new Map([...state.passages, ...more.value.map(passage => [passage.at, passage] as const)]),
  }))
  // More may have been found meanwhile, behind what was known of this page.
  const now = useSearch.getState().answer
  if (now && now.first !== first && at < now.found.total) void loadAround(at)
}

/** Takes a passage among the chosen ones, or out of them. */
export function choosePassage(at: number): void {
  useSearch.setState(({ chosen }) => {
    const next = new Set(chosen)
    if (!next.delete(at)) next.add(at)
    return { chosen: next }
  })
}
