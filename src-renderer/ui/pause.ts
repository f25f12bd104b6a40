/**
 * Lets the browser do what waits, such as drawing and keys, before one goes on. By a message, since a timer that follows a
 * timer waits for 4 ms more.
 */
export function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise(go => {
    port1.onmessage = () => {
      port1.close()
      go()
    }
    port2.postMessage(null)
  })
}
