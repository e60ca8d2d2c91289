export { splitClauses, splitOutsideBrackets } from './clauses.js'
export { type Sentence, sentencesOf, splitSentences } from './sentences.js'
export { SegmenterUnavailable, type Token, tokenise } from './tokens.js'
