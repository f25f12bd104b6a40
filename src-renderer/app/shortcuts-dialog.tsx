import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { Dialog } from '../ui/dialog'
import { showShortcut } from '../ui/key-name'
import { shortcuts } from './shortcuts'
import style from './shortcuts-dialog.module.css'

/** Every shortcut, by what one is doing. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  return (
    <Dialog title={t('shortcuts')} wide close={() => showDialog(null)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={style['groups']} tabIndex={0} aria-label={t('shortcuts')}>
        {shortcuts.map(({ title, rows }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {rows.map(({ what, keys }) => (
                <div key={what}>
                  <dt>{t(what)}</dt>
                  <dd>
                    {keys.map(key => (
                      <kbd key={key}>{showShortcut(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
