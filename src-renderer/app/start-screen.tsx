import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import style from './start-screen.module.css'

/** What is seen until the main process has answered, which may be late. */
export function LoadingScreen({ isLate = false }: { readonly isLate?: boolean }) {
  const { t } = useTranslation()
  return (
    <main className={style['screen']}>
      <p className={style['waiting']} role="status">
        {t(isLate ? 'loading-late' : 'loading')}
      </p>
    </main>
  )
}

/** A tab that was opened without a fresh address. */
export function NoAccessScreen() {
  const { t } = useTranslation()
  return <Message title={t('no-access')} what={t('no-access-what')} />
}

/** The main process could not open the project asked for. */
export function FailedScreen({ message }: { readonly message: string }) {
  const { t } = useTranslation()
  return (
    <Message title={t('start-failed')} what={t('start-failed-what')}>
      <pre>{message}</pre>
    </Message>
  )
}

/** The window itself failed; what is saved is with the main process. */
export function CrashedScreen({ message }: { readonly message: string }) {
  const { t } = useTranslation()
  return (
    <Message title={t('crashed')} what={t('crashed-what')}>
      <pre>{message}</pre>
      <Button look="primary" autoFocus onPress={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </Message>
  )
}

interface MessageProps {
  readonly title: string
  readonly what: string
  readonly children?: ReactNode
}

function Message({ title, what, children }: MessageProps) {
  return (
    <main className={style['screen']}>
      <h1>{title}</h1>
      <p>{what}</p>
      {children}
    </main>
  )
}
