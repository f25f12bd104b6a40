import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useMentionMenu } from './mention-menu-state'
import style from './writing.module.css'

/** The id of the list, and of its items with a number behind it. */
export const MENTION_LIST = 'mention-list'

/** Room that the list takes, in CSS pixels. */
const HEIGHT = 264
const WIDTH = 340

/** What can be mentioned, below the sign that was typed, or above where there is no room. The focus stays in the text. */
export function MentionMenu() {
  const { t } = useTranslation('notes')
  const { items, at, rect, choose } = useMentionMenu()
  const isOpen = rect !== null && items.length > 0
  const item = items[at]
  const isBelow = rect !== null && rect.bottom + HEIGHT < window.innerHeight
  return createPortal(
    <>
      <p className="visually-hidden" role="status">
        {isOpen && item
          ? t('mention-at', {
              name: item.name,
              kind: t(`mention-${item.of}`),
              at: at + 1,
              count: items.length,
            })
          : ''}
      </p>
      {isOpen && (
        <div
          id={MENTION_LIST}
          role="listbox"
          aria-label={t('mentions')}
          className={style['menu']}
          style={{
            left: Math.max(8, Math.min(rect.left, window.innerWidth - WIDTH - 8)),
            ...(isBelow ? { top: rect.bottom + 4 } : { bottom: window.innerHeight - rect.top + 4 }),
          }}
        >
          {items.map((one, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text
            <div
              key={`${one.of} ${one.paper ?? ''} ${one.id}`}
              id={`${MENTION_LIST}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              ref={element => {
                if (index === at) element?.scrollIntoView({ block: 'nearest' })
              }}
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(one)}
            >
              <span>{one.name}</span>
              <small>
                {one.detail === '' ? t(`mention-${one.of}`) : `${t(`mention-${one.of}`)} · ${one.detail}`}
              </small>
            </div>
          ))}
        </div>
      )}
    </>,
    document.body,
  )
}
