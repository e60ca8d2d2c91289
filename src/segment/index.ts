export { splitClauses, splitOutsideBrackets } from './clauses.js'
export { type Sentence, sentencesOf, splitSentences } from './sentences.js'
export { dictionaryWords, type Token, tokenise, WordReader } from './tokens.js'
export { SegmenterUnavailable } from './unavailable.js'
