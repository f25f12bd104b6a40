/** The kind of data by which an annotation is dragged: nothing outside the app knows it. */
const TYPE = 'application/x-kanttekening-annotation'

/** Lets a drag carry an annotation, and beside it its words for whoever takes plain text. */
export function dragAnnotation(data: DataTransfer, id: string, words: string): void {
  data.effectAllowed = 'copy'
  data.setData(TYPE, id)
  data.setData('text/plain', words)
}

/** The id of the annotation that a drag carries; null where it carries none. */
export function draggedAnnotation(data: DataTransfer | null): string | null {
  return data?.getData(TYPE) || null
}
