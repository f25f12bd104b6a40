import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from './button'
import style from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly wide?: boolean
  readonly children: ReactNode
  close(): void
}

/** A dialog over the window; Escape and a click beside it close it. */
export function Dialog({ title, wide = false, children, close }: DialogProps) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={open => !open && close()}
      className={style['overlay'] ?? ''}
    >
      <Modal className={`${style['modal']} ${wide ? style['wide'] : ''}`}>
        <AriaDialog className={style['dialog'] ?? ''}>
          <div className={style['head']}>
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} label={t('close')} onPress={close} />
          </div>
          <div className={style['body']}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
