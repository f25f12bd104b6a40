import { useTranslation } from 'react-i18next'
import type { Rereading } from '../../src-core/contract/rereading'
import { Lines } from './lines'

/** How two documents differ, in plain words. */
export function PaperDifferences({
  changes: { kind, text, turns, paragraphs },
}: {
  readonly changes: Pick<Rereading, 'kind' | 'text' | 'turns' | 'paragraphs'>
}) {
  const { t } = useTranslation(['rereading', 'library'])
  const parts = (what: 'turns' | 'paragraphs', { added, removed, changed }: Rereading['turns']) => [
    added > 0 && t(`rereading:${what}-added`, { count: added }),
    removed > 0 && t(`rereading:${what}-removed`, { count: removed }),
    changed > 0 && t(`rereading:${what}-changed`, { count: changed }),
  ]
  const lines = [
    kind.before !== kind.after &&
      t('rereading:kind', {
        before: t(`library:kind-${kind.before}`),
        after: t(`library:kind-${kind.after}`),
      }),
    t(text ? 'rereading:text' : 'rereading:no-text'),
    ...parts('turns', turns),
    ...parts('paragraphs', paragraphs),
  ]
  return <Lines title={t('rereading:paper')} lines={lines} />
}
