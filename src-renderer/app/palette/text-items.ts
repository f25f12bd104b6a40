import type { TFunction } from 'i18next'
import { openFindBar } from '../../reader/open-find-bar'
import { openSearch } from '../../searching/open-search'
import { seekWords } from '../../searching/seek'
import { setFinding } from '../../state/open-papers'
import { useApp } from '../../state/store'
import type { PaletteItem } from './find-items'

/** Ways to look for the typed words in the text itself: what is typed need not be the name of anything. */
export function textItems(typed: string, t: TFunction<'app'>): readonly PaletteItem[] {
  const words = typed.trim()
  if (words === '') return []
  const item = (id: string, label: string, run: () => void): PaletteItem => ({
    id,
    group: 'texts',
    label,
    offered: false,
    run,
  })
  const { document, side } = useApp.getState()
  return [
    ...(document
      ? [
          item('find-words', t('palette-find', { words }), () => {
            openFindBar()
            setFinding(side, words)
          }),
        ]
      : []),
    item('search-words', t('palette-search', { words }), () => {
      openSearch()
      seekWords(words)
    }),
  ]
}
