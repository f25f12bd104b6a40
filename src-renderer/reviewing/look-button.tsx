import { ListChecks } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { countToLookAt } from '../../src-core/document/review-points'
import { Button } from '../ui/button'
import { startReview } from './review'

/** How many points of a paper deserve a look; it opens the review. */
export function LookButton({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reviewing')
  const count = useMemo(() => countToLookAt(document), [document])
  return (
    <Button onPress={() => startReview()}>
      <ListChecks size={14} aria-hidden />
      {count > 0 ? t('to-look-at', { count }) : t('look')}
    </Button>
  )
}
