import { HTML_STYLE } from '../html-style'

/** The style of a page of the notebook that is handed in: that of an export, with what only pages hold. */
export const PAGE_STYLE = `${HTML_STYLE}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .5rem}
h2,h3,h4{break-after:avoid}
nav ol{columns:1;list-style:none;padding:0}
nav .level2{padding-left:1.25rem}
nav .level3{padding-left:2.5rem}
main p{margin:0 0 .75rem}
main blockquote{margin:0 0 1rem}
blockquote.own{border-left-style:dotted;font-style:italic}
li p{margin:0 0 .25rem}
.tasks{list-style:none;padding-left:1.5rem}
.tasks>li>p:first-child{text-indent:-1.5rem}
.tick{display:inline-block;width:1.25rem;text-indent:0}
table{border-collapse:collapse;width:100%;margin:0 0 1rem;font-size:.95em}
td,th{border:1px solid var(--line);padding:.3rem .5rem;text-align:start;vertical-align:top}
td p,th p{margin:0 0 .25rem}
td blockquote,td ul,td ol{margin-top:0;margin-bottom:0}
tr{break-inside:avoid}
sup{line-height:0;font-size:.75em}
sup a{text-decoration:none;padding:0 .1em}
section.endnotes{margin-top:3rem;border-top:1px solid var(--line);font-size:.9rem;color:var(--quiet)}
section.endnotes h2{font-size:1rem;border:0;margin:1rem 0 .5rem}
@media print{.back{display:none}}
`
