/** The box before a task. */
export function tickOf(isDone: boolean): string {
  return isDone ? '☑' : '☐'
}
