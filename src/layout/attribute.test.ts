import { describe, expect, it } from 'vitest'
import { extractPlain } from '../extract/plain.js'
import { normalise } from '../normalise/index.js'
import { layOut } from './index.js'

const FIRST = `县政协召开全域旅游协商座谈会
　　本报讯（记者 白露）6月5日，县政协召开全域旅游协商座谈会。县政协主席丘伯年主持会议，副主席洪雁秋、县文旅局局长敖进喜出席。`
const SECOND = `全县秋粮收购动员会举行
　　本报讯（记者 谷雨）6月6日，全县秋粮收购动员会在县粮食局举行。副县长柏延亭作动员讲话，各粮站负责人参加。`

/** The paragraphs of each article of a page, without their indents. */
const articlesOf = (page: string): string[][] => {
  const blocks = extractPlain(page).blocks.map((block) => ({ ...block, text: normalise(block.text, 'simplified') }))
  return layOut(blocks).articles.map(({ text }) => text.text.split('\n').map((line) => line.trim()))
}

/** Which of two articles, head of the one, head of the other, holds a paragraph that stands behind both. */
const holderOf = (paragraph: string): number =>
  articlesOf(`${FIRST}\n${SECOND}\n　　${paragraph}`).findIndex((lines) =>
    lines.some((line) => line.includes(paragraph))
  )

describe('what stands behind two articles', () => {
  it.each([
    ['丘伯年指出，旅游要与乡村、文化一道谋划，不能只算门票账。', 0],
    ['洪雁秋在座谈会上作了重点发言。', 0],
    ['柏延亭强调，收购期间每天公布一次价格。', 1],
    ['县农发行负责人在动员会上发了言。', 1],
    ['今年全县秋粮预计收购8万吨。', 1]
  ])('%s belongs to article %i', (paragraph, holder) => {
    expect(holderOf(paragraph)).toBe(holder)
  })

  it('goes back by the gathering that it names, where the earlier article runs on', () => {
    const page = `${FIRST}\n${SECOND}\n　　丘伯年说，旅游要算长远账。\n　　县文旅系统干部列席座谈会。`
    expect(articlesOf(page)[0]?.join('')).toContain('列席座谈会')
  })

  it.each(['专家表示，今年的墒情好于往年。', '县商务局也要求各镇抓住机会，扩大订单。'])(
    'stays with the later article, which alone is told of no person or gathering of the first: %s',
    (paragraph) => {
      const first = `${FIRST}与会专家建言，全域旅游是难得的机会，要抓紧。`
      expect(articlesOf(`${first}\n${SECOND}\n　　${paragraph}`)[1]?.join('')).toContain(paragraph)
    }
  )

  it('stays with the later article where that introduces the speaker too', () => {
    const page = `${FIRST}\n${SECOND}\n　　县政协主席丘伯年应邀到会。\n　　丘伯年说，粮食安全人人有责。`
    expect(articlesOf(page)[1]?.join('')).toContain('丘伯年说')
  })
})
