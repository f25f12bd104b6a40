import type { Turn } from '../../src-core/document/model'
import type { NearChunks } from '../paper/near-chunks'
import type { PaperPage } from '../paper/paper-page'
import style from './answers.module.css'
import { STATUS_SIGNS, type TurnHead } from './turn-look'

/** What of a turn's head was pressed. */
export type HeadButton = 'judgement' | 'references'

/**
 * What stands at the heads of turns: an answer's status, and how many refer to a turn. Drawn for those near what shows and
 * kept in step; buttons stay the same elements, so that what is opened beside one stays there.
 */
export class DrawnHeads {
  readonly #turns: ReadonlyMap<string, Turn>
  /** The heads by the turn's article. */
  readonly #heads = new Map<HTMLElement, HTMLElement>()
  readonly #stop: () => void

  constructor(
    readonly near: NearChunks,
    page: PaperPage,
    private look: (turn: Turn) => TurnHead,
  ) {
    this.#turns = new Map(page.document.turns.map(turn => [turn.id, turn]))
    this.#update()
    this.#stop = near.follow(() => this.#update())
  }

  /** Draws them with another look. */
  change(look: (turn: Turn) => TurnHead): void {
    if (look === this.look) return
    this.look = look
    this.#update()
  }

  /** Takes all of them away. */
  end(): void {
    this.#stop()
    for (const head of this.#heads.values()) head.remove()
    this.#heads.clear()
  }

  #update(): void {
    const now = new Set<HTMLElement>()
    for (const { element } of this.near.list) {
      const around = element.closest<HTMLElement>('[data-turn]')
      if (around) now.add(around)
      for (const article of element.querySelectorAll<HTMLElement>('[data-turn]')) now.add(article)
    }
    // What is off screen would tell what is no longer so.
    for (const [article, head] of this.#heads) {
      if (now.has(article)) continue
      head.remove()
      this.#heads.delete(article)
    }
    for (const article of now) this.#draw(article)
  }

  #draw(article: HTMLElement): void {
    const turn = this.#turns.get(article.dataset['turn'] ?? '')
    if (!turn) return
    const { status, references } = this.look(turn)
    const head = this.#heads.get(article) ?? (status || references ? this.#begin(article) : null)
    if (!head) return
    sync(head, 'references', references && { says: references.says, shows: `↰ ${references.count}`, is: '' })
    const shows = status && [STATUS_SIGNS[status.is], status.words].filter(Boolean).join(' ')
    sync(head, 'judgement', status && { says: status.says, shows: shows ?? '', is: status.is })
  }

  #begin(article: HTMLElement): HTMLElement {
    const head = window.document.createElement('span')
    head.className = style['head'] ?? ''
    // Behind the number in the margin, which stands first.
    const [first] = article.children
    // The first chunk of a long turn would make itself narrow beside it, all the way down.
    const chunk = article.querySelector('[data-chunk]')
    if (chunk) chunk.prepend(head)
    else if (first?.ariaHidden === 'true') first.after(head)
    else article.prepend(head)
    this.#heads.set(article, head)
    return head
  }
}

interface Shown {
  readonly says: string
  readonly shows: string
  readonly is: string
}

/** A button of a head as it is to be, made where it is not there. Without a text of its own: a turn has none but the paper's. */
function sync(head: HTMLElement, what: HeadButton, shown: Shown | null): void {
  let button = head.querySelector<HTMLElement>(`[data-head="${what}"]`)
  if (!shown) {
    button?.remove()
    return
  }
  if (!button) {
    button = window.document.createElement('button')
    button.setAttribute('type', 'button')
    button.setAttribute('aria-haspopup', 'dialog')
    button.className = style['chip'] ?? ''
    button.dataset['head'] = what
    head.append(button)
  }
  if (button.dataset['words'] === shown.shows && button.ariaLabel === shown.says) return
  button.dataset['words'] = shown.shows
  button.dataset['is'] = shown.is
  button.ariaLabel = shown.says
  button.title = shown.says
}
