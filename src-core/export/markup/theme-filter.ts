import type { Theme } from '../../codebook/model'
import { escapeHtml } from './quoted-html'
import { themeMark } from './theme-html'

/** The words of a filter by theme. */
interface FilterWords {
  readonly title: string
  readonly untagged: string
  readonly clear: string
}

/**
 * A filter by theme inside a page, made of boxes to tick and of style alone: no script runs, and nothing of the data is in its
 * rules but numbers. Where nothing is ticked, everything is shown; and everything where a browser does not know `:has`.
 */
export class ThemeFilter {
  private readonly numbers: ReadonlyMap<string, number>

  /** `themes` in the order in which they are offered; what has none of them is offered as well where there is any. */
  constructor(
    private readonly themes: readonly Theme[],
    private readonly hasUntagged: boolean,
    private readonly words: FilterWords,
  ) {
    this.numbers = new Map(themes.map(({ id }, number) => [id, number]))
  }

  /** Whether there is anything to choose between. */
  get isOffered(): boolean {
    return this.themes.length + (this.hasUntagged ? 1 : 0) > 1
  }

  /** The classes of what is shown where one of these themes is ticked, with a space before them. */
  classesOf(themes: Iterable<Pick<Theme, 'id'>>): string {
    if (!this.isOffered) return ''
    const own = [...new Set([...themes].map(({ id }) => this.numbers.get(id)))].filter(
      number => number !== undefined,
    )
    return ` f ${own.length === 0 ? 'fn' : own.map(number => `f${number}`).join(' ')}`
  }

  /** The boxes, which stand beside what they filter and before it. Its button empties them all, as buttons of forms do. */
  html(): string {
    if (!this.isOffered) return ''
    const boxes = [
      ...this.themes.map((theme, number) => [`f${number}`, themeMark(theme) + escapeHtml(theme.name)]),
      ...(this.hasUntagged ? [['fn', escapeHtml(this.words.untagged)]] : []),
    ].map(
      ([id, label]) => `<label><input type="checkbox" id="show-${id}" autocomplete="off"> ${label}</label>`,
    )
    return `<form class="filter"><fieldset><legend>${escapeHtml(this.words.title)}</legend>${boxes.join(' ')} <button type="reset">${escapeHtml(this.words.clear)}</button></fieldset></form>`
  }

  /**
   * Its rules: what is filtered is hidden once anything is ticked, and shown again where its own theme is. They look for ticks in the
   * boxes alone, and not in the whole page: a browser that prints looks again for each part, which took minutes from 1,000 annotations.
   */
  style(): string {
    if (!this.isOffered) return ''
    const names = [...this.themes.map((_theme, number) => `f${number}`), ...(this.hasUntagged ? ['fn'] : [])]
    const shown = names.map(name => `.filter:has(#show-${name}:checked)~* .f.${name}`).join(',')
    return `${FILTER_STYLE}@supports selector(:has(*)){.filter{display:block}.filter:has(:checked)~* .f{display:none}${shown}{display:revert}}\n`
  }
}

/** On paper there are no boxes: what was ticked is told, and nothing where nothing was. */
const FILTER_STYLE = `.filter{display:none;margin:1.5rem 0}
.filter fieldset{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;margin:0;padding:.5rem 1rem .75rem;border:1px solid var(--line);border-radius:.3rem;font:.9rem/1.6 system-ui,sans-serif}
.filter label{display:inline-flex;gap:.35rem;align-items:center;min-height:1.75rem}
.filter input{width:1.1rem;height:1.1rem;margin:0}
.filter button{font:inherit;padding:.1rem .75rem;min-height:1.75rem}
@media print{.filter fieldset{border:0;padding:0}.filter input,.filter button,.filter label:not(:has(:checked)){display:none}.filter.filter:not(:has(:checked)){display:none}}
`
