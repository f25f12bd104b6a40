import { TaskItem, TaskList } from '@tiptap/extension-list'
import { TableKit } from '@tiptap/extension-table'
import { Gapcursor } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import i18next from 'i18next'
import { HEADING_LEVELS } from '../../src-core/annotation/written/written-attributes'
import { isSafeLink } from '../../src-core/annotation/written/written-marks'
import { footnote } from '../writing/footnote-node'
import { mention } from '../writing/mention-node'
import { typeTable } from '../writing/type-table'

/** What a note can hold, and nothing else: what is pasted loses every other format. */
export const noteExtensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: { levels: [...HEADING_LEVELS] },
    horizontalRule: false,
    trailingNode: false,
    underline: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: isSafeLink,
      HTMLAttributes: { rel: 'noreferrer noopener', target: null },
    },
  }),
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: node => i18next.t('notes:task', { words: node.textContent.trim() }) },
  }),
  TableKit.configure({ table: { resizable: false } }),
  typeTable,
  Gapcursor,
  footnote,
  mention,
]
