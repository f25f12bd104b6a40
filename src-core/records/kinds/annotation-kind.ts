import { annotationSchema } from '../../annotation/model'
import { noteText } from '../../annotation/note-text'
import { plainWords } from '../../annotation/quoted-words'
import { MOST_RECORDS } from '../../basics/limits'
import { describeRecord } from './record-descriptor'

/** Annotations and replies to them: a file a paper. */
export const annotationKind = describeRecord({
  schema: 'kanttekening/annotations',
  version: 1,
  migrations: [],
  record: annotationSchema,
  place: 'annotations',
  perDocument: true,
  labels: [
    'annotation-create',
    'annotation-delete',
    'annotation-tag',
    'annotation-untag',
    'annotation-note',
    'annotation-move',
    'annotation-join',
    'annotation-split',
    'annotation-place',
    'reply',
  ],
  name: (annotation, papers) => plainWords(papers.knownDocument(annotation.documentId), annotation),
  events: {
    // Replies are no highlights.
    names: ['annotations-changed', 'replies-changed'],
    nameOf: ({ replyTo }) => (replyTo === undefined ? 'annotations-changed' : 'replies-changed'),
    paper: false,
    project: false,
  },
  layered: true,
  trash: 'moment',
  packages: {
    inEveryPackage: true,
    most: MOST_RECORDS,
    needs: ({ themes, replyTo }) => [
      ...themes.map(id => ({ kind: 'theme', id })),
      ...(replyTo === undefined ? [] : [{ kind: 'annotation', id: replyTo }]),
    ],
    arrive(annotation, here) {
      const paper = here.paper(annotation.documentId)
      const themes = [...new Set(annotation.themes.map(id => here.sameTheme(id)))]
      return paper && here.put({ ...annotation, themes }, paper)
    },
  },
  merge: {
    together: [['documentId', 'start', 'end', 'quote', 'place']],
    choice: {
      side: (annotation, { paper, themeName }) => ({
        title: plainWords(paper, annotation),
        isQuote: true,
        themes: annotation.themes.map(themeName),
        note: annotation.note ? noteText(annotation.note) : '',
        text: '',
      }),
    },
  },
  holds: () => null,
})
