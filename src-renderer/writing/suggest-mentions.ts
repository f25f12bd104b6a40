import type { Editor } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { Named } from '../../src-core/contract/notes/note-calls'
import { languageNow } from '../i18n/use-language'
import { ask } from '../state/actions'
import { useApp } from '../state/store'
import { keyOf } from '../ui/key-of'
import { MENTION_LIST } from './mention-menu'
import { CLOSED, isMentioning, useMentionMenu } from './mention-menu-state'

/** How many things are offered at once. */
const MOST = 12

/** More than this is no name any more that somebody types, in UTF-16 units. */
const LONGEST = 60

/** Offers what can be mentioned from `@` or `#` on, filtered as one types: arrows choose, Enter and Tab take, Escape leaves it. */
export function suggestMentions(editor: Editor, char: '@' | '#') {
  return Suggestion<Named, Named>({
    editor,
    char,
    pluginKey: new PluginKey(`mention${char}`),
    allowSpaces: true,
    items: ({ query }) => find(query),
    command: ({ editor: typed, range, props: { of, id, paper, opening, name } }) => {
      const attrs = {
        of,
        id,
        label: name.slice(0, 300),
        ...(paper && { paper }),
        ...(opening && { opening }),
      }
      typed
        .chain()
        .focus()
        .insertContentAt(range, [
          { type: 'mention', attrs },
          { type: 'text', text: ' ' },
        ])
        .run()
    },
    render: () => {
      const show = (offered: {
        readonly items: readonly Named[]
        readonly clientRect?: (() => DOMRect | null) | null | undefined
        command(item: Named): void
      }) => {
        const { items, command, clientRect } = offered
        useMentionMenu.setState({ items, at: 0, rect: clientRect?.() ?? null, choose: command })
        tellEditor(editor)
      }
      return {
        onStart: show,
        onUpdate: show,
        onExit: () => {
          useMentionMenu.setState(CLOSED)
          tellEditor(editor)
        },
        onKeyDown: ({ event }) => {
          if (!isMentioning()) return false
          const isTaken = pressed(keyOf(event))
          tellEditor(editor)
          return isTaken
        },
      }
    },
  })
}

async function find(query: string): Promise<Named[]> {
  // What begins with a space is a heading that is being typed, or nothing.
  if (/^\s/.test(query) || query.length > LONGEST) return []
  const documentId = useApp.getState().document?.id ?? null
  const found = await ask('mention.find', { words: query, documentId, language: languageNow(), most: MOST })
  return found.ok ? found.value : []
}

function pressed(key: string): boolean {
  const { items, at, choose } = useMentionMenu.getState()
  switch (key) {
    case 'ArrowDown':
      useMentionMenu.setState({ at: (at + 1) % items.length })
      return true
    case 'ArrowUp':
      useMentionMenu.setState({ at: (at + items.length - 1) % items.length })
      return true
    case 'Enter':
    case 'Tab': {
      const item = items[at]
      if (item) choose(item)
      return true
    }
    case 'Escape':
      useMentionMenu.setState(CLOSED)
      return true
    default:
      return false
  }
}

/** Tells assistive technology through the text, which keeps the focus, that a list is open and what is chosen in it. */
function tellEditor({ view }: Editor): void {
  const { at } = useMentionMenu.getState()
  const told = isMentioning()
    ? {
        'aria-controls': MENTION_LIST,
        'aria-activedescendant': `${MENTION_LIST}-${at}`,
        'aria-haspopup': 'listbox',
      }
    : { 'aria-controls': null, 'aria-activedescendant': null, 'aria-haspopup': null }
  for (const [name, value] of Object.entries(told))
    if (value === null) view.dom.removeAttribute(name)
    else view.dom.setAttribute(name, value)
}
