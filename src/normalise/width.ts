import { type NormaliseStep, replacing } from './step.js'

/** Full-width digits and letters become half-width. A table and not NFKC, which would also turn ， into a comma. */
export const width: NormaliseStep = {
  name: 'width',
  scope: 'both',
  edits: replacing(/[０-９Ａ-Ｚａ-ｚ]+/gu, (match) =>
    [...match[0]].map((unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)).join('')
  )
}

const SIGNS: Readonly<Record<string, string>> = {
  '％': '%',
  '＋': '+',
  '－': '-',
  '／': '/',
  '＝': '=',
  '＆': '&',
  '＄': '$',
  '￥': '¥',
  '～': '~',
  '﹪': '%'
}

/** Full-width signs that stand in figures, and the full-width point between digits. */
export const signs: NormaliseStep = {
  name: 'signs',
  scope: 'matching',
  edits: replacing(/[％＋－／＝＆＄￥～﹪]|(?<=\d)[．·•](?=\d)/gu, (match) => SIGNS[match[0]] ?? '.')
}
