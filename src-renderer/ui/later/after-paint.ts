/** After how long, in ms, a task no longer waits for a frame: a window that nobody sees paints none. */
const UNSEEN = 500

/** Does a task after the next frame has been painted; the answer calls it off. */
export function afterPaint(task: () => void): () => void {
  let painted: number | undefined
  const frame = requestAnimationFrame(() => {
    painted = window.setTimeout(go)
  })
  const unseen = window.setTimeout(go, UNSEEN)
  function stop() {
    cancelAnimationFrame(frame)
    window.clearTimeout(painted)
    window.clearTimeout(unseen)
  }
  function go() {
    stop()
    task()
  }
  return stop
}
