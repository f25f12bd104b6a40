import { Command } from 'commander'
import type { Begin } from '../work/context'
import type { SearchArguments } from '../work/search-project'

/** `search QUERY --project FOLDER`: where a query is found in papers, notes and the notebook. */
export function searchCommand(begin: Begin): Command {
  return new Command('search')
    .description(
      'Finds words, "phrases", NEAR(a b, 5), wild*, /regular expressions/ and AND, OR, NOT in a project’s papers, notes and notebook.',
    )
    .argument('<query>', 'what to find, in one passage')
    .requiredOption('--project <folder>', 'the project')
    .option('--party <name>', 'only passages of this party; may be given several times', several, [])
    .option(
      '--role <role>',
      'only questions, answers, speeches or statements; may be given several times',
      several,
      [],
    )
    .option(
      '--theme <name>',
      'only passages marked with this theme, one below it, or one of this group; may be given several times',
      several,
      [],
    )
    .option(
      '--status <status>',
      'only answers judged clear-reply, ambivalent or clear-non-reply, or none, and their questions; may be given several times',
      several,
      [],
    )
    .option('--from <date>', 'only papers from this day on, such as 2022-01-31')
    .option('--to <date>', 'only papers up to this day')
    .option('--in <place>', 'only in: paper, note or page; may be given several times', several, [])
    .option('--json', 'print what was found as JSON, with UTF-16 offsets into each paper’s text', false)
    .action(async (query: string, options: Omit<SearchArguments, 'query'>) => {
      const { searchProject } = await import('../work/search-project')
      await searchProject(await begin(), { query, ...options })
    })
}

function several(value: string, before: readonly string[]): string[] {
  return [...before, value]
}
