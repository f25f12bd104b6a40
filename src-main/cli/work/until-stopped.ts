const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Does what would leave something behind if it were cut short. Who ends the command meanwhile, as with Ctrl-C, is heard: the
 * signal it is given says so, and what it began is ended by it, or done to its end where it does not listen.
 */
export async function untilStopped<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const hear = () => stop.abort()
  for (const signal of SIGNALS) process.on(signal, hear)
  try {
    return await run(stop.signal)
  } finally {
    for (const signal of SIGNALS) process.off(signal, hear)
  }
}
