import { Fragment } from 'react'
import { type Quotation, quotedLines } from '../../src-core/document/quotation'
import { Struck } from './struck'

/** A quotation with what is struck of it drawn so. */
export function QuotedText({ quotation }: { readonly quotation: Quotation }) {
  return quotedLines(quotation)
    .flat()
    .map(({ text, start, isStruck }) => (
      <Fragment key={start}>
        {quotation.text[start - 1] === '\n' && '\n'}
        {isStruck ? <Struck>{text}</Struck> : text}
      </Fragment>
    ))
}
