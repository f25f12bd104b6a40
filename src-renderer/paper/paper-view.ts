import type { Side } from '../state/store'
import { HiddenText } from './hidden-text'
import { NearChunks } from './near-chunks'
import type { PaperPage } from './paper-page'

/** A place of the paper and where it lies. */
export interface HeldPlace {
  /** A UTF-16 offset of the text. */
  readonly offset: number
  /** How far its line is below the top of the pane, in CSS pixels. */
  readonly rest: number
}

/** Looks what is at the place that is read, and answers what is then to be changed, if anything. */
export type Look = (isAtRest: boolean) => (() => void) | undefined

/** How long after the last scroll a paper has come to rest, in ms. */
const AT_REST = 100

/** The key of the paper one reads in the middle of the window, or in its left half where that is divided. */
export const MAIN_PAPER: Side = 'main'
/** The id of the element that scrolls it. */
const MAIN_PAPER_ID = 'paper'

/**
 * A handle on one paper on the screen: whoever needs its elements, offsets, selection or scroll asks by way of it, so that
 * several papers, or one paper twice, can stand side by side.
 */
export class PaperView {
  /** What scrolls it; null while it is not on the screen. */
  pane: HTMLElement | null = null
  /** What holds its text; null while it is not on the screen. */
  text: HTMLElement | null = null
  /** Its blocks; null where no document shows. */
  page: PaperPage | null = null
  /** Which of its blocks are near what shows. */
  readonly near = new NearChunks()
  /** What of its text is hidden. */
  readonly hidden = new HiddenText()
  /** The place last gone to and where the pane stood then: until one scrolls on, that is the place one is at. */
  landed: (HeldPlace & { readonly document: string; readonly top: number }) | null = null
  /** How often a place was gone to: a later one ends an earlier one's landing. */
  landings = 0
  readonly #placeFollowers = new Set<Look>()
  readonly #pageFollowers = new Set<() => void>()
  #frame = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(readonly key: string) {}

  /** Which half of the window it stands in; null where it stands elsewhere. */
  get side(): Side | null {
    return this.key === 'main' || this.key === 'beside' ? this.key : null
  }

  /** The id of the element that scrolls it. */
  get elementId(): string {
    return this.key === MAIN_PAPER ? MAIN_PAPER_ID : `${MAIN_PAPER_ID}-${this.key}`
  }

  /** Takes the element that scrolls the paper, or null when it leaves the screen; for use as a ref. */
  readonly attach = (pane: HTMLElement | null): void => {
    this.pane?.removeEventListener('scroll', this.#scrolled)
    this.pane = pane
    pane?.addEventListener('scroll', this.#scrolled, { passive: true })
    this.near.watch(pane, this.page)
  }

  /** Takes the element that holds the paper's text; for use as a ref. */
  readonly attachText = (text: HTMLElement | null): void => {
    this.text = text
  }

  /** Takes what is on the page now, or null where nothing is any more. */
  show(page: PaperPage | null): void {
    this.page = page
    this.hidden.clear()
    this.near.watch(this.pane, page)
    for (const changed of [...this.#pageFollowers]) changed()
  }

  /** Tells when another page shows; the answer stops it. */
  readonly followPage = (changed: () => void): (() => void) => {
    this.#pageFollowers.add(changed)
    return () => void this.#pageFollowers.delete(changed)
  }

  /**
   * Has somebody look whenever another place may be read: once a frame while the paper scrolls, and with `isAtRest` when it
   * has come to rest. All look before anything is changed, so that none waits for a new layout. The answer stops it.
   */
  followPlace(look: Look): () => void {
    this.#placeFollowers.add(look)
    return () => void this.#placeFollowers.delete(look)
  }

  /** Whether a node stands in the pane. */
  holds(node: Node | null): boolean {
    return node !== null && this.pane?.contains(node) === true
  }

  /** Puts the keyboard's focus on the paper, and leaves it where it is. */
  focus(): void {
    this.pane?.focus({ preventScroll: true })
  }

  readonly #scrolled = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#lookAround(false)
    })
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#lookAround(true), AT_REST)
  }

  #lookAround(isAtRest: boolean): void {
    const changes = [...this.#placeFollowers].map(look => look(isAtRest))
    this.near.lookScrolled()
    for (const change of changes) change?.()
  }
}
