import { type NormaliseStep, replacing } from './step.js'

const HAN = '\\p{Script=Han}'

/** Every run of white space becomes one plain space; none stays at the ends. U+E5E5 is a blank in Founder's fonts. */
export const space: NormaliseStep = {
  name: 'space',
  scope: 'both',
  edits: replacing(/[\s\u3000\u00a0\u2800\ue5e5]+/gu, (match) =>
    match.index === 0 || match.index + match[0].length === match.input.length ? '' : ' '
  )
}

/** 吕　刚: a name of two characters that was spread to the width of three. */
export const spreadNames: NormaliseStep = {
  name: 'spread-names',
  scope: 'both',
  edits: replacing(
    new RegExp(
      `(?<=(?:^|[、，：；（(,:;]|(?:长|书记|主任|主席|委员|代表|领导) ?)${HAN}) (?=${HAN}(?: ?[、，。；）),;（(]|$| ?(?:等|出席|参加|主持|列席)))`,
      'gu'
    ),
    () => '',
    ' '
  )
}

/** Spaces at digits and punctuation that say nothing: 增长 8.5 %, 11 月 24 日, 《 条例 》. */
export const looseSpaces: NormaliseStep = {
  name: 'loose-spaces',
  scope: 'both',
  edits: replacing(
    new RegExp(
      `(?<=${HAN}) (?=[\\d.])|(?<=[\\d.%]) (?=[${'%'}\\p{Script=Han}])|(?<=[，。、；：！？（《〈“]) | (?=[，。、；：！？）》〉”])`,
      'gu'
    ),
    () => '',
    ' '
  )
}
