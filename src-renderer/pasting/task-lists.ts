import { renamed } from './renamed'

/** A box that is typed before a task, and whether it is ticked. */
const BOX = /^\s*([☐☑☒✅])\s*/
const TICKED = /[☑☒✅]/

/** Makes lists of tasks of what other programs paste as items with a box: a field to tick, or a typed box as Word has it. */
export function listTasks(page: Document): void {
  for (const list of page.querySelectorAll<HTMLElement>('ul, ol')) {
    // One of ours is one already.
    if (list.dataset['type'] === 'taskList') continue
    const items = [...list.children].filter(item => item instanceof HTMLLIElement)
    const ticks = items.map(takeBox)
    if (items.length === 0 || ticks.some(tick => tick === null)) continue
    asTasks(list, items, ticks)
  }
  let open: HTMLElement | null = null
  for (const paragraph of page.querySelectorAll('p')) {
    if (paragraph.closest('li')) continue
    const tick = takeBox(paragraph)
    if (tick === null) continue
    const list: HTMLElement =
      open && paragraph.previousElementSibling === open ? open : page.createElement('ul')
    if (list !== open) paragraph.before(list)
    const item = page.createElement('li')
    list.append(item)
    item.append(paragraph)
    list.dataset['type'] = 'taskList'
    markItem(item, tick)
    open = list
  }
}

function asTasks(list: HTMLElement, items: readonly HTMLElement[], ticks: readonly (boolean | null)[]): void {
  renamed(list, 'ul').dataset['type'] = 'taskList'
  for (const [index, item] of items.entries()) markItem(item, ticks[index] === true)
}

function markItem(item: HTMLElement, isDone: boolean): void {
  item.dataset['type'] = 'taskItem'
  item.dataset['checked'] = String(isDone)
}

/** Takes the box from the beginning of an element and answers whether it was ticked; null where there is none. */
function takeBox(element: HTMLElement): boolean | null {
  // Google Docs draws the box as a picture.
  if (element.getAttribute('role') === 'checkbox') {
    element.querySelector(':scope > img')?.remove()
    return element.getAttribute('aria-checked') === 'true'
  }
  const field = element.querySelector<HTMLInputElement>('input[type="checkbox"]')
  // One of an inner list is that of its own item.
  if (field?.closest('li, p, ul, ol')?.closest('li') === element.closest('li') && field) {
    const isDone = field.hasAttribute('checked')
    field.remove()
    return isDone
  }
  const box = BOX.exec(element.textContent ?? '')
  if (!box) return null
  const words = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = box[0].length
  for (let node = words.nextNode(); node instanceof Text && left > 0; node = words.nextNode()) {
    const taken = Math.min(left, node.data.length)
    node.data = node.data.slice(taken)
    left -= taken
  }
  return TICKED.test(box[1] ?? '')
}
