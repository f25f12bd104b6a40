import { useTranslation } from 'react-i18next'
import type { Rereading } from '../../src-core/contract/rereading'

/** What reading a paper again would change, in plain words. */
export function RereadChanges({ changes }: { readonly changes: Rereading }) {
  const { t } = useTranslation(['rereading', 'library'])
  const { same, kind, text, turns, paragraphs, annotations, corrections } = changes
  if (same) return <p>{t('rereading:same')}</p>
  const parts = (what: 'turns' | 'paragraphs', { added, removed, changed }: Rereading['turns']) => [
    added > 0 && t(`rereading:${what}-added`, { count: added }),
    removed > 0 && t(`rereading:${what}-removed`, { count: removed }),
    changed > 0 && t(`rereading:${what}-changed`, { count: changed }),
  ]
  const paper = [
    kind.before !== kind.after &&
      t('rereading:kind', {
        before: t(`library:kind-${kind.before}`),
        after: t(`library:kind-${kind.after}`),
      }),
    t(text ? 'rereading:text' : 'rereading:no-text'),
    ...parts('turns', turns),
    ...parts('paragraphs', paragraphs),
  ].filter(line => line !== false)
  const { stay, move, colleagues, unsure, lost } = annotations
  const waiting = unsure + lost
  const work = [
    stay > 0 && t('rereading:stay', { count: stay }),
    move > 0 && t('rereading:move', { count: move }),
    colleagues > 0 && t('rereading:colleagues', { count: colleagues }),
    waiting > 0 && t('rereading:waiting', { count: waiting }),
    corrections.kept > 0 && t('rereading:kept', { count: corrections.kept }),
    corrections.unplaced > 0 && t('rereading:unplaced', { count: corrections.unplaced }),
  ].filter(line => line !== false)
  return (
    <>
      <Lines title={t('rereading:paper')} lines={paper} />
      <Lines title={t('rereading:work')} lines={work.length > 0 ? work : [t('rereading:no-work')]} />
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
