import { Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** `| one | two |`: the head of a table. */
const HEAD = /^\|(?:[^|]+\|)+\s*$/

/** The Markdown of a table as one types it: Enter behind its head makes the table. */
export const typeTable = Extension.create({
  name: 'typeTable',
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { state, view } = this.editor
        const { table, tableRow, tableHeader, tableCell, paragraph } = state.schema.nodes
        const { $from, empty } = state.selection
        if (!table || !tableRow || !tableHeader || !tableCell || !paragraph) return false
        if (!empty || $from.depth !== 1 || !HEAD.test($from.parent.textContent)) return false
        const words = $from.parent.textContent.trim().split('|').slice(1, -1)
        const head = words.map(word => {
          const text = word.trim()
          return tableHeader.create(
            null,
            paragraph.create(null, text === '' ? null : state.schema.text(text)),
          )
        })
        const below = words.map(() => tableCell.create(null, paragraph.create()))
        const first = tableRow.create(null, head)
        const made = table.create(null, [first, tableRow.create(null, below)])
        const from = $from.before(1)
        const tr = state.tr.replaceWith(from, $from.after(1), made)
        // One goes on writing in the first cell below the head.
        view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1 + first.nodeSize + 2))))
        return true
      },
    }
  },
})
