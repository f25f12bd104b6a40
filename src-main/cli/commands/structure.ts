import { Command } from 'commander'
import type { Begin } from '../work/context'

/** `structure FILE`: shows how a paper is understood, without keeping anything. */
export function structureCommand(begin: Begin): Command {
  return new Command('structure')
    .description('Shows what a paper is made of: its title, parties, questions, answers and notes.')
    .argument('<file>', 'the paper')
    .option('--json', 'print the whole structured document as JSON', false)
    .option('--why', 'print the kinds weighed, the labels found, and the rule behind each turn', false)
    .action(async (file: string, options: { json: boolean; why: boolean }) => {
      const { showStructure } = await import('../work/show-structure')
      await showStructure(await begin(), file, options)
    })
}
