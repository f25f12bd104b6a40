import { useEffect, useMemo } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import type { PaperPage } from '../paper/paper-page'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { useThemeOrder } from '../state/use-theme-order'
import { PaperMarks } from './paper-marks'

/** The marks of a page, in step with the annotations and themes there are. */
export function usePaperMarks(page: PaperPage): PaperMarks {
  const themes = useThemeOrder()
  const order = useMemo(() => themes.map(({ id }) => id).join(' '), [themes])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is told below, and costs what is near
  const marks = useMemo(() => new PaperMarks(page, annotationsOn(page), order.split(' ')), [page])
  useEffect(() => marks.order(order.split(' ')), [marks, order])
  useEffect(() => {
    const update = () => marks.update(annotationsOn(page))
    update()
    return useApp.subscribe((state, before) => {
      const { id } = page.document
      if (annotationsOf(state, id) !== annotationsOf(before, id)) update()
    })
  }, [page, marks])
  return marks
}

/** Those of the document on a page, where it is one of the papers on the screen. */
function annotationsOn({ document }: PaperPage): ReadonlyMap<string, Annotation> {
  return annotationsOf(useApp.getState(), document.id)
}
