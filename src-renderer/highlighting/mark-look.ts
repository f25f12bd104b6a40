import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { plainWords } from '../../src-core/annotation/quoted-words'
import { shorten } from '../../src-core/basics/shorten'
import { hueCss } from '../../src-core/codebook/hues'
import type { Theme } from '../../src-core/codebook/model'
import type { StructuredDocument } from '../../src-core/document/model'
import { useOutbox } from '../state/outbox'
import { useApp } from '../state/store'
import { makeAnalystMark } from '../team/analyst-mark'
import { useIsPrinting } from '../ui/use-is-printing'

/** How much of a passage is said of its highlight, in UTF-16 units. */
const MOST_WORDS = 80

/** How marks look and what is said of them, wherever they are; another object when any of it changes. */
export interface MarkLook {
  /** A theme's letter and its colour as CSS; empty where it is not known. */
  theme(id: string | null): { readonly key: string; readonly colour: string }
  /** An analyst's initials as an element; null where one works alone. */
  readonly author: ((id: string) => HTMLElement) | null
  /** What is said of so many highlights of a paragraph. */
  list(count: number): string
  /** What is said of one. */
  name(annotation: Annotation): string
  readonly isPrinting: boolean
}

/** The look of the marks of a document. */
export function useMarkLook(document: StructuredDocument): MarkLook {
  const { t } = useTranslation(['reader', 'annotating'])
  const themes = useApp(state => state.themes)
  const analysts = useApp(({ project }) => project.analysts)
  const waiting = useOutbox()
  const isPrinting = useIsPrinting()
  return useMemo(() => {
    const unkept = new Set(waiting.map(({ record }) => record.id))
    return {
      theme: id => lookOfTheme(id === null ? undefined : themes.get(id)),
      author: analysts.length > 1 ? id => makeAnalystMark(analysts, id) : null,
      list: count => t('reader:highlights-here', { count }),
      name: annotation => nameOf(document, annotation, themes, t, unkept.has(annotation.id)),
      isPrinting,
    }
  }, [document, t, themes, analysts, waiting, isPrinting])
}

function lookOfTheme(theme: Theme | undefined): { key: string; colour: string } {
  if (!theme) return { key: '', colour: '' }
  const { key, colour } = theme
  return {
    key,
    colour: `light-dark(${hueCss(colour, 'light', 'mark')}, ${hueCss(colour, 'dark', 'mark')})`,
  }
}

function nameOf(
  document: StructuredDocument,
  annotation: Annotation,
  themes: ReadonlyMap<string, Theme>,
  t: TFunction<['reader', 'annotating']>,
  isWaiting: boolean,
): string {
  const names = annotation.themes.flatMap(theme => themes.get(theme)?.name ?? [])
  const what = names.join(', ') || t('annotating:untagged')
  const words = `${what}: ${shorten(plainWords(document, annotation), MOST_WORDS)}`
  return isWaiting ? `${words} (${t('annotating:waiting')})` : words
}
