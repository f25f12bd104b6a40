import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../src-core/basics/assert-never'
import type { TeamNews } from '../../src-core/contract/team'
import type { PlaceLink } from '../../src-core/links/place-link'
import { useImport } from '../importing/import-state'
import { chooseAndFollow } from '../linking/follow-link'
import { useMergedWords } from '../packages/use-merged-words'
import { useLossWords } from '../pasting/use-loss-words'
import { goToMarked } from '../regions/go-to-marked'
import { call, notify, undo } from '../state/actions'
import { useIsNarrow } from '../state/panes'
import { type Notice, useApp } from '../state/store'
import { useChangeName } from '../state/use-change-name'
import { useFailureWords } from '../state/use-failure-words'
import { placeOfNews } from '../team/place-of-news'
import { useNewsWords } from '../team/use-news-words'
import { Button, IconButton } from '../ui/button'
import style from './notices.module.css'

/** How long a notice that is no error stays, in ms: long enough to read it twice. */
const STAYS = 6_000
/** One that lists several things, in ms. */
const LIST_STAYS = 15_000

/** What there is to tell, for a while; an error stays until it is dismissed. */
export function Notices() {
  const { t } = useTranslation()
  const notice = useApp(state => state.notice)
  const words = useNoticeWords()
  const isAside = useIsAside()
  useEffect(() => {
    if (!notice || notice.kind === 'error' || notice.kind === 'link-lost') return
    const timer = setTimeout(() => notify(null), notice.kind === 'pasted' ? LIST_STAYS : STAYS)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div
      className={`${style['region']} ${isAside ? style['aside'] : ''}`}
      role="status"
      data-react-aria-top-layer="true"
    >
      {notice && (
        <div data-notice className={`${style['notice']} ${notice.kind === 'error' ? style['error'] : ''}`}>
          <p>{words(notice)}</p>
          {notice.kind === 'done' && (
            <Button look="plain" onPress={() => void undo()}>
              {t('undo')}
            </Button>
          )}
          {notice.kind === 'team' && <NewsButton news={notice.news} />}
          {notice.kind === 'link-lost' && notice.what === 'project' && <ChooseButton link={notice.link} />}
          {notice.kind === 'source-saved' && notice.place !== null && <ShowButton place={notice.place} />}
          <IconButton icon={X} label={t('dismiss')} onPress={() => notify(null)} />
        </div>
      )}
    </div>
  )
}

/** Whether something lies over the paper at the right. */
function useIsAside(): boolean {
  const isImporting = useImport(({ phase }) => phase !== 'none')
  const isOpen = useApp(({ drawer }) => drawer !== null && drawer !== 'navigation')
  const isNarrow = useIsNarrow()
  return isImporting || (isNarrow && isOpen)
}

function NewsButton({ news }: { readonly news: readonly TeamNews[] }) {
  const { t } = useTranslation('team')
  const place = placeOfNews(news)
  if (!place) return null
  const go = () => {
    notify(null)
    void goToMarked(place.documentId, place.annotation, true)
  }
  return (
    <Button look="plain" onPress={go}>
      {t('news-show')}
    </Button>
  )
}

/** Only where the host can ask for a folder. */
function ChooseButton({ link }: { readonly link: PlaceLink }) {
  const { t } = useTranslation()
  const canChoose = useApp(state => state.start?.abilities.openDialog === true)
  if (!canChoose) return null
  return (
    <Button look="plain" onPress={() => void chooseAndFollow(link)}>
      {t('choose-project')}
    </Button>
  )
}

function ShowButton({ place }: { readonly place: string }) {
  const { t } = useTranslation()
  return (
    <Button look="plain" onPress={() => void call('source.show', { place })}>
      {t('show-in-folder')}
    </Button>
  )
}

function useNoticeWords(): (notice: Notice) => string {
  const newsWords = useNewsWords()
  const failureWords = useFailureWords()
  const lossWords = useLossWords()
  const mergedWords = useMergedWords()
  const { t } = useTranslation(['app', 'errors', 'team', 'packages', 'wording', 'marking', 'suggesting'])
  const changeName = useChangeName()
  return notice => {
    switch (notice.kind) {
      case 'done':
      case 'undone':
      case 'redone':
        return [
          t(`app:${notice.kind}`, { what: changeName(notice.label) }),
          ...(notice.superseded ? [t('team:superseded', { count: notice.superseded })] : []),
        ].join(' ')
      case 'team':
        return newsWords(notice.news)
      case 'exported':
        if (notice.count === 0 && notice.notes)
          return t('app:exported-notes', { count: notice.notes, name: notice.name })
        if (notice.count === 0 && notice.regions)
          return t('app:exported-regions', { count: notice.regions, name: notice.name })
        return t(notice.unit === 'turns' ? 'app:exported-turns' : 'app:exported', {
          count: notice.count,
          name: notice.name,
        })
      case 'imported':
        return t('app:imported', { name: notice.name })
      case 'source-saved':
        return t('app:source-saved', { name: notice.name })
      case 'package-made':
        return t('packages:made', { count: notice.count, name: notice.name })
      case 'package-merged':
        return mergedWords(notice.name, notice)
      case 'project-deleted':
        return t(notice.restorable ? 'app:project-deleted' : 'app:project-deleted-elsewhere', {
          name: notice.name,
        })
      case 'link-lost':
        return t(`app:link-lost-${notice.what}`)
      case 'copied':
        return t(notice.withoutPicture ? 'app:copied-without-picture' : 'app:copied')
      case 'pasted':
        return lossWords(notice.losses)
      case 'not-joined':
        return t('marking:not-joined')
      case 'wording':
        return t(`wording:${notice.why}`)
      case 'page-saved':
        return t('app:page-saved', { name: notice.name })
      case 'register-saved':
        return [
          t('suggesting:register-saved', { name: notice.name, count: notice.count }),
          ...(notice.leftOut > 0 ? [t('suggesting:register-left-out', { count: notice.leftOut })] : []),
        ].join(' ')
      case 'error':
        return failureWords(notice.failure)
      default:
        return assertNever(notice)
    }
  }
}
