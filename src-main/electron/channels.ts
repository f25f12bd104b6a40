import type { CallName } from '../../src-core/contract/calls'

/** The channel that carries events from the main process to a window. */
export const EVENT_CHANNEL = 'kanttekening:event'

/** The channel of one call of the contract. */
export function callChannel(name: CallName): string {
  return `${CALL_PREFIX}${name}`
}

/** What every call's channel begins with; the preload puts it before the name the page gives. */
export const CALL_PREFIX = 'kanttekening:call:'
