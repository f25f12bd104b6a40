import { noteText } from '../annotation/note-text'
import type { Theme } from '../codebook/model'
import { withThoseBelow } from '../codebook/theme-tree'
import { foldText } from '../document/fold-text'
import type { AnnotationFilter } from '../query/filter'
import type { Region } from './region'

/**
 * The regions that a filter of annotations lets through, never replies to them, by page and from top to bottom. No party is known of a place on a
 * page, so that a filter by party lets none through.
 */
export function filterRegions(
  regions: Iterable<Region>,
  themes: ReadonlyMap<string, Theme>,
  filter: AnnotationFilter,
): Region[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  const asked = withThoseBelow(themes.values(), filter.themes)
  const named = filter.ids && new Set(filter.ids)
  const passes = (region: Region) =>
    !region.deleted &&
    region.replyTo === undefined &&
    (named === undefined || named.has(region.id)) &&
    filter.parties.length === 0 &&
    hasTheme(region, asked, filter.untagged, themes) &&
    hasWords(region, words, themes)
  return [...regions].filter(passes).sort(comparePlaces)
}

/** Orders regions of a paper by page, then from top to bottom, then by id. */
export function comparePlaces(one: Region, other: Region): number {
  return (
    one.page - other.page ||
    one.box[1] - other.box[1] ||
    one.box[0] - other.box[0] ||
    (one.id < other.id ? -1 : 1)
  )
}

function hasTheme(
  { themes }: Region,
  asked: ReadonlySet<string>,
  untagged: boolean,
  known: ReadonlyMap<string, Theme>,
): boolean {
  if (asked.size === 0 && !untagged) return true
  return themes.some(id => asked.has(id)) || (untagged && !themes.some(id => known.has(id)))
}

function hasWords(region: Region, words: readonly string[], themes: ReadonlyMap<string, Theme>): boolean {
  if (words.length === 0) return true
  const names = region.themes.map(id => themes.get(id)?.name ?? '')
  const text = foldText([region.words, noteText(region.note), ...names].join('\n'))
  return words.every(word => text.includes(word))
}
