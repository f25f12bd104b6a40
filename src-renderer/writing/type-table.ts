import { Extension, InputRule } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** `| one | two |` and a space: a table with these words as its head. */
const HEAD = /^\|(?:[^|]+\|)+\s$/

/** The Markdown of a table as one types it. */
export const typeTable = Extension.create({
  name: 'typeTable',
  addInputRules: () => [
    new InputRule({
      find: HEAD,
      handler: ({ state, match }) => {
        const { table, tableRow, tableHeader, tableCell, paragraph } = state.schema.nodes
        const { $from } = state.selection
        if (!table || !tableRow || !tableHeader || !tableCell || !paragraph || $from.depth !== 1) return
        const words = match[0].trim().split('|').slice(1, -1)
        const head = words.map(word => {
          const text = word.trim()
          return tableHeader.create(
            null,
            paragraph.create(null, text === '' ? null : state.schema.text(text)),
          )
        })
        const empty = words.map(() => tableCell.create(null, paragraph.create()))
        const made = table.create(null, [tableRow.create(null, head), tableRow.create(null, empty)])
        const from = $from.before(1)
        const { tr } = state
        tr.replaceWith(from, $from.after(1), made)
        // One goes on writing in the first cell below the head.
        const below = from + 1 + (made.firstChild?.nodeSize ?? 0) + 3
        tr.setSelection(TextSelection.near(tr.doc.resolve(below)))
      },
    }),
  ],
})
