import { useTranslation } from 'react-i18next'
import { assertNever } from '../../src-core/basics/assert-never'
import type { TeamNews } from '../../src-core/contract/team'
import { useApp } from '../state/store'

/** Puts what happened in the project into one line. */
export function useNewsWords(): (news: readonly TeamNews[]) => string {
  const { t } = useTranslation('team')
  const analysts = useApp(state => state.project.analysts)
  const nameOf = (id: string) => analysts.find(analyst => analyst.id === id)?.name ?? t('a-colleague')
  const words = (one: TeamNews): string => {
    switch (one.kind) {
      case 'changed':
        return t(`news-changed-${one.what}`, { name: nameOf(one.analyst), count: one.count })
      case 'replied':
        return t(one.toOwn ? 'news-replied-own' : 'news-replied', { name: nameOf(one.analyst) })
      case 'joined':
        return t('news-joined', { name: nameOf(one.analyst) })
      case 'document':
      case 'reread':
        return t(`news-${one.kind}`, { title: one.title })
      case 'copy-merged':
        return t('news-copy', { name: one.name })
      case 'away':
      case 'back':
        return t(`news-${one.kind}`)
      default:
        return assertNever(one)
    }
  }
  return news => news.map(words).join(' ')
}
