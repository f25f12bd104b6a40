/** What carries calls to the main process and events from it, whatever they say. */
export interface Transport {
  /** Answers what the main process answers; rejects where the connection is broken. */
  call(name: string, input: unknown): Promise<unknown>
  /** Hears every event from now on, and whenever the connection breaks or is back; the answer stops it. */
  subscribe(listener: (event: unknown) => void, connection: (connected: boolean) => void): () => void
}
