/** Why the page may not talk to its host: it was opened without a fresh address. */
export class NoAccess extends Error {}
