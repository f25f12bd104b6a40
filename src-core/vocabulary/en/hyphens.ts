import type { HyphenWords } from '../shape/hyphen-words'

export const HYPHENS: HyphenWords = {
  beginning: 're|un|mis|dis|in|im|en|em|be|de|fore|counter|inter|super|sub|trans|micro|tele|hyper',
  particle: 'in|up|off|out|on|down|over|by|through|back|away|to',
  either: 'over|under|out|up|down|off|on|in|back|side|some|any|every',
  ending:
    'ism|isms|ist|ists|ment|ments|ness|less|able|ably|ing|ings|er|ers|ed|al|als|ate|ates|ion|ions|ant|ants|ent|ents|ful|fully|ship|ships|hood|ward|wards|man|men|ties|ty|ity|ly|ally|ive|ives|age|ages|or|ors|ten|tic|tics|ton|son|sons|den|win|ham|berg|land|ford|burg|ville',
  and: 'and|or',
  link: 'by|to|the|and|or|on|the|at|for|up|down|off|out',
  joining: 'and|or|to|nor|versus',
  prefix:
    'non|ex|vice|pro|anti|semi|quasi|pseudo|co|pre|post|self|all|half|mid|well|ill|cross|multi|neo|pan|ultra|e|attorney|secretary|director',
  anywhere: 'non|ex|vice|pro|anti|semi|quasi|co|pre|post|e',
  spellings: [
    ['(?<=.{2})our', 'or'],
    ['is(e|ed|es|ing|er|ers|ation|ations|ational)$', 'iz$1'],
    ['ys(e|ed|es|ing|er|ers)$', 'yz$1'],
    ['tre(s?|d)$', 'ter$1'],
    ['([fc]en)ce(s?)$', '$1se$2'],
    ['ll(ed|ing|er|ers|or|ors)$', 'l$1'],
    ['ogue(s?)$', 'og$1'],
    ['gramme(s?)$', 'gram$1'],
  ],
}
