import type { Client } from '../../src-core/contract/boundary'
import type { AppEvent } from '../../src-core/contract/events'

/** The main process as the page reaches it, whatever is between them. */
export interface Host {
  readonly client: Client
  /** Hears every event from now on; `lost` is called when the connection breaks and `found` when it is back. */
  subscribe(listener: (event: AppEvent) => void, connection: (connected: boolean) => void): () => void
}
