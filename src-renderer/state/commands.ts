import type { Command } from '../../src-core/contract/events'

/** The size at which the paper is shown at 100 %, in CSS pixels. */
export const NORMAL_TEXT_SIZE = 18

/** What each command does. */
export type CommandTable = Readonly<Record<Command, () => void>>

let entered: CommandTable | null = null

/** Enters what every command does: once, by what puts the window together, so that features need not know each other. */
export function enterCommands(table: CommandTable): void {
  entered = table
}

/** Does what a menu, a shortcut or the command palette asks. */
export function runCommand(command: Command): void {
  entered?.[command]()
}
