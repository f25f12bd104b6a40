import { judgementSchema } from '../../answers/judgement'
import { judgedTurn } from '../../answers/place-judgements'
import { evenSpaces } from '../../basics/even-spaces'
import { MOST_RECORDS } from '../../basics/limits'
import { describeRecord } from './record-descriptor'

/** What analysts judge of answers: a file a paper. */
export const judgementKind = describeRecord({
  schema: 'kanttekening/judgements',
  version: 1,
  migrations: [],
  record: judgementSchema,
  place: 'judgements',
  perDocument: true,
  labels: ['judgement-make', 'judgement-change', 'judgement-remove'],
  name: ({ turn }) => evenSpaces(turn.after).trim(),
  events: { names: ['judgements-changed'], nameOf: () => 'judgements-changed', paper: false, project: false },
  layered: true,
  trash: 'moment',
  packages: {
    inEveryPackage: false,
    most: MOST_RECORDS,
    needs: () => [],
    arrive(judgement, here) {
      const paper = here.paper(judgement.documentId)
      if (!paper) return null
      const record = { ...judgement, documentId: paper.id }
      if (record.deleted || judgement.documentId === paper.id) return { record, standing: 'same' }
      // It finds its answer itself, by what stood around it.
      return { record, standing: judgedTurn(paper, record) ? 'sure' : 'lost' }
    },
  },
  merge: {
    // A kind belongs to its status, and words and reason to what they are the reason of.
    together: [
      ['status', 'kind', 'reason', 'words'],
      ['documentId', 'turn'],
    ],
    choice: {
      side: ({ turn, status, kind, reason, words }) => ({
        title: evenSpaces(turn.after).trim(),
        isQuote: true,
        themes: null,
        note: null,
        text: [reason, words ? `“${words.quote.exact}”` : ''].filter(part => part !== '').join(' – '),
        verdict: { status, kind },
      }),
    },
  },
  holds: () => null,
})
