import { createRequire } from 'node:module'
import type { Edit } from '../core/aligned-text.js'
import { characterTable } from '../core/character-table.js'
import type { NormaliseStep } from './step.js'

export type Script = 'simplified' | 'traditional'

/** Frequent characters that only one of the scripts has. */
const TRADITIONAL = characterTable(
  '會國議員這個為與對經業產發開關於東長門見車書報導區縣總實時間問題應將從來過還進運達設計說記請讓論證識該許認變護讀質費資賽贏銀錢鐵鎮陳陽階際隊際隨難電靈響頭領題額風飛飯館馬驗體魚鳥麗黃點黨齊龍龜'
)
const SIMPLIFIED = characterTable(
  '会国议员这个为与对经业产发开关东长门见车书报导区县总实时间问题应将从来过还进运达设计说记请让论证识该许认变护读质费资赛赢银钱铁镇陈阳阶际队随难电灵响头领题额风飞饭馆马验体鱼鸟丽黄点党齐龙龟'
)
/** Units at most that the script is told by. */
const REACH = 20_000

/** The script that a text is written in, by the share of characters that only one of the two has. */
export const scriptOf = (text: string): Script => {
  let traditional = 0
  let simplified = 0
  for (let at = 0; at < text.length && at < REACH; at++) {
    const unit = text.charCodeAt(at)
    traditional += TRADITIONAL[unit] ?? 0
    simplified += SIMPLIFIED[unit] ?? 0
  }
  return traditional > simplified * 2 && traditional > 3 ? 'traditional' : 'simplified'
}

type Convert = (text: string) => string
let converter: Convert | null = null

const toSimplified = (text: string): string => {
  if (!converter) {
    const opencc: { Converter: (options: { from: string; to: string }) => Convert } = createRequire(import.meta.url)(
      'opencc-js/t2cn'
    )
    converter = opencc.Converter({ from: 't', to: 'cn' })
  }
  return converter(text)
}

/** Traditional characters become Simplified in the matching form; one whose length would change stays as it is. */
export const simplify: NormaliseStep = {
  name: 'simplify',
  scope: 'matching',
  edits: (text) => {
    const converted = [...toSimplified(text)]
    const edits: Edit[] = []
    let at = 0
    let index = 0
    for (const unit of text) {
      const by = converted[index++] ?? unit
      if (by !== unit && by.length === unit.length) edits.push({ start: at, end: at + unit.length, text: by })
      at += unit.length
    }
    return edits
  }
}
