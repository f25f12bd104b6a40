import type { PeopleWords } from '../shape/people-words'

export const PEOPLE: PeopleWords = {
  and: ' en ',
}
