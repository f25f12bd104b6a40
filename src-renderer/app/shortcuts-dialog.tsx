import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog'
import { showDialog } from './actions'
import { keyName } from './key-name'
import style from './shortcuts-dialog.module.css'

/** Every shortcut, by what one is doing. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  const groups = [
    {
      title: t('keys-reading'),
      rows: [
        [t('key-find'), [keyName('F')]],
        [t('key-palette'), [keyName('K')]],
        [t('key-next-turn'), ['J']],
        [t('key-previous-turn'), ['K']],
        [t('key-review-next'), ['F8']],
        [t('key-review-previous'), ['Shift+F8']],
        [t('key-back'), ['Alt+←']],
        [t('key-forward'), ['Alt+→']],
        [t('key-text'), [keyName('+'), keyName('−'), keyName('0')]],
      ],
    },
    {
      title: t('keys-marking'),
      rows: [
        [t('key-select'), ['F7']],
        [t('key-select-move'), [`Shift+${keyName('→')}`, 'Shift+↓']],
        [t('key-select-all'), [keyName('A')]],
        [t('key-theme'), ['1 – 9']],
        [t('key-theme-more'), ['Shift+1 – 9']],
        [t('key-theme-last'), ['↵']],
        [t('key-theme-none'), ['0']],
        [t('key-theme-find'), ['A – Z']],
        [t('key-note'), [keyName('↵')]],
        [t('key-note-done'), [keyName('↵'), 'Esc']],
        [t('key-note-formats'), [keyName('B'), keyName('I'), keyName('Shift+S'), keyName('K')]],
        [t('key-escape'), ['Esc']],
      ],
    },
    {
      title: t('keys-window'),
      rows: [
        [t('key-undo'), [keyName('Z')]],
        [t('key-redo'), [keyName('Y'), keyName('Shift+Z')]],
        [t('key-navigation'), [keyName('1')]],
        [t('key-annotations'), [keyName('2')]],
        [t('key-original'), [keyName('3')]],
        [t('key-export'), [keyName('E')]],
        [t('paste-text'), [keyName('V')]],
        [t('settings'), [keyName(',')]],
        [t('key-shortcuts'), ['?']],
      ],
    },
  ] as const
  return (
    <Dialog title={t('shortcuts')} wide close={() => showDialog(null)}>
      <div className={style['groups']}>
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([what, keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map(key => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
