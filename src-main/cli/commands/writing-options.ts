import { Option } from 'commander'

/** In which language a file that is handed in is written; `of` says what of it. */
export function languageOption(of: string): Option {
  return new Option('--language <language>', `the language of ${of}`).choices(['nl', 'en']).default('nl')
}

/** How a file that is handed in cites papers. */
export function styleOption(): Option {
  return new Option(
    '--style <style>',
    'how papers are cited: plain, nl-juridisch, apa, or a style’s own .json file',
  ).default('plain')
}
