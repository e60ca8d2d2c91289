import type { Paragraph } from './paragraphs.js'
import { openBrackets } from './torn.js'

/** What a paragraph looks like by itself. `display` is a line set apart: a title, a subhead, a quote pulled out. */
export type Form = 'prose' | 'display' | 'row' | 'byline' | 'caption' | 'furniture' | 'advertisement'

/** 本报西宁11月24日讯（记者 …）, 新华社北京1月5日电, 【本報訊】, 央视网消息（新闻联播）, 江州日报讯（记者 …）: how a report begins. */
export const DATELINE =
  /^[\s【（[“]{0,4}(?:(?:本报|本刊|本台|本网)(?:[^，。；：]{0,16}?)(?:专?[讯电]|消息|报道)|(?:新华|中新|人民|央视|中国|光明|海外)[社网报日][^，。；：]{0,16}?(?:[讯电]|消息|报道)|[^，。；：、]{2,12}?(?:\d|[一二三十])日[专]?[讯电](?=[\s（(】，\]]|记者)|[^，。；：、\s（）]{2,10}?讯(?=[\s】\]]*[（(]?\s?(?:全媒体|融媒体?|首席|特约|见习|本报|通讯员|实习生|记者).{0,12}))[\s】\]]*/u

const PAGE = '(?:第\\s*[\\d一二三四五六七八九十]{1,3}\\s*版|[A-D]?\\d{2}\\s*版|[A-D]\\d{1,2}|\\d版)'
const DAY =
  '(?:(?:19|20)\\d{2}\\s?[年/.-]\\s?\\d{1,2}\\s?[月/.-]\\s?\\d{1,2}日?|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)'
const PAGE_WORD = `(?:${PAGE}|星期[一二三四五六日天]|农历.{2,12}|\\d{1,2}:\\d{2}(?::\\d{2})?|要闻|综合|时政|经济|头版|导读|\\p{Script=Han}{2,8}(?:报|网|周刊|在线|客户端)|(?:来源|作者|责任编辑|编辑|版次|字号|浏览次数|点击数?|阅读量?)[：:][^。]{0,30})`
const MARK = '[\\s·•—－\\-|：:【】（）〔〕〈〉/]*'

/** 作者：  浏览次数：5: what a site says of the page itself, label by label. */
const PAGE_LABEL =
  '(?:文章)?(?:来源|作者|编辑|责任编辑|责编|审核|审稿|供稿|撰稿|摄影|发布(?:者|人|单位|部门|时间|日期)?|录入|日期|时间|浏览(?:次数|量)?|点击(?:次数|量|数)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|人气|字号|字体)'
const PAGE_LABELS = `(?:[【（(\\[]?${PAGE_LABEL}[：:][ \u3000]*[^，。；：: \u3000]{0,20}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?[】）)\\]]?[ \u3000|]*){1,7}`

/** What stands around articles on a page or site. */
const FURNITURE = new RegExp(
  `^(?:${[
    `${MARK}(?:${PAGE_WORD}${MARK}){0,4}${DAY}${MARK}(?:${PAGE_WORD}${MARK}){0,6}`,
    `${MARK}${PAGE}${MARK}[^，。；]{0,8}`,
    '[（(〔【]?[上下]?(?:紧|转|接|续)(?:第?.{1,8}版|上期|下期|A\\d+)[^。]{0,20}[）)〕】]?',
    '(?:发布|发表|更新|发稿|刊发|录入)?(?:时间|日期)[：: ].{0,60}',
    '[<《〈【（(]{0,2}(?:上|下)一[篇版期条页][^。]{0,60}',
    '[（(【]?(?:责任编辑|责编|校对|版式|美编|排版|审核|监制|值班主任|值班编委|统筹|主编|终审|编审|视觉|编辑|制图)(?:[：:/／ ]).{0,60}',
    '(?:.{0,6}位置[：:].{0,80}|(?:[^，。；《〈>〉»›]{1,20} ?[>〉»›]{1,2} ?){1,6}[^，。；《〈>〉»›]{1,40})',
    '(?:热点|热门|点击|新闻|阅读|本周|今日|月度)(?:文章|新闻)?排行榜?[^。]{0,100}',
    PAGE_LABELS,
    '(?:来源|稿源|信息来源|文章来源)[：:].{0,40}',
    '[^\\p{Script=Han}\\w]{0,8}点击(?:上方|下方)?.{0,4}(?:蓝字|关注|图片|链接|查看|阅读原文|收听).{0,20}|(?:扫码|扫描|长按|识别).{0,12}(?:二维码|关注|查看|小程序).{0,12}|分享(?:到|至).{0,30}|(?:打印|关闭|返回|收藏|纠错|评论|点赞|在看|转发)(?:本页|窗口|首页|顶部|列表|目录|此文)?|【?字[体号][：: ].{0,16}',
    '.{0,20}(?:版权所有|未经授权|ICP备|Copyright|copyright|©).{0,80}',
    '\\p{Script=Han}{2,8}(?:[日晚早晨商时]报|都市报|周[报刊]|导报|新闻网|融媒体中心)(?:电子版|数字报)?',
    '(?:今日)?天气(?:预报)?：.{0,80}',
    '[—\\-_=*·•.~～☆★■□◆◇●○▲△▼▽\\s]+',
    '[\\-—－ ]*\\d{1,4}[\\-—－ ]*',
    '(?:更新时间戳|查看原文|阅读原文|原标题|原题|相关链接|相关阅读|延伸阅读)[：: ]?.{0,80}|编者按?语?|(?:关键[词字]|标签)[：:].{0,80}'
  ].join('|')})$`,
  'u'
)

const ONLY_LABELS = new RegExp(`^${PAGE_LABELS}$`, 'u')
/** Whether a line says nothing but what a site says of the page, and so is no part of a sentence. */
export const isPageLabel = (line: string): boolean => line.length <= 80 && ONLY_LABELS.test(line)

const REPORTER =
  '(?:(?:本[报刊台网]|全媒体|融媒体?|特约|见习|首席|实习|特派|驻\\S{1,6}|\\p{Script=Han}{0,10}(?:[报社台网媒刊]|媒体|中心))\\s*){0,3}(?:记者|通讯员|实习生|作者|评论员|特约撰稿人?|撰文|撰稿|采写|图文|摄影(?:报道)?|供图)(?!走|探|调查|观察|手记|日记|看|在|从|的|眼|体验)'
const NAMES = '[\\s/／：:、，·]{0,3}[\\p{Script=Han}·A-Za-z\\s、/／]{2,60}'
const BYLINE = new RegExp(
  `^(?:${DAY}(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?)?[\\s（(【\\[□◎●■○◆▲△☆★/◇]*(?:${REPORTER}${NAMES}|(?:文|图|图文|文图)\\s*[/／：:]${NAMES})(?:[/／]?(?:文|图|摄|文图|报道|整理))*[）)】\\]\\s]*$`,
  'u'
)
const CREDIT = /^[（(【]?[^。！？，；：]{1,24}(?:摄|供图|图片社发|资料(?:图|照)片?|资料图片|制图)[）)】]?$/u
const CAPTION =
  /^[（(【▲△▼◀▶↑↓←→⊙●\s]{0,3}(?:图为|图片?[①②③④⑤⑥⑦⑧⑨⑩\d一二三四]?[：:、\s]|[上下左右]图[：:为 ]|[↑↓←→▲△]|资料图|效果图)|(?:摄|供图|资料图片?)[）)】]?$/u
const ADVERTISEMENT =
  /^(?:(?:[【［(（]?广告[】］)）]?[：: ]?.{0,20})|.{0,30}(?:遗失声明|遗失启事|招聘启事|拍卖公告|招租|转让信息|征订|热线|咨询电话|订阅电话|广告部|刊登).{0,30}(?:\d{7,}|\d{3,4}-\d{7,8}).{0,20}|(?:遗失|注销|减资|寻人|招领)(?:声明|公告|启事).{0,80})$/u

/** A dateline that stands alone above the items of a digest. */
const BARE_DATELINE = /^(?:本报|央视网?|新华社|中新社|人民网).{0,10}?(?:讯|电|消息)(?:（[^（）]{1,30}）)?：?$/u

/** Longest text that is looked at as anything but prose. */
const DISPLAY_LENGTH = 60

/** From this length on, a text that ends inside brackets is running text that was torn. */
const OPEN_LENGTH = 24

/** Whether a text that ends or breaks like a sentence reads as running text and not as a line set apart. */
const isProse = (text: string): boolean => {
  if (text.length > DISPLAY_LENGTH) return text.length > 100 || /[，。；：！？]/u.test(text) || !/ /u.test(text)
  if (/[。；]/u.test(text) || /[，：、]$/u.test(text)) return true
  if (text.length >= OPEN_LENGTH && openBrackets(text).open.length > 0) return true
  if (text.length >= 40 && !/[ ！？]/u.test(text)) return true
  if (text.length >= OPEN_LENGTH && /，.*，|^.{33}/u.test(text) && /，/u.test(text) && !/ /u.test(text)) return true
  if (text.length >= 12 && /[的和与及将]$/u.test(text)) return true
  if (text.length >= 14 && /，.*[，、]/u.test(text) && !/ /u.test(text)) return true
  return /[！？…][”’）]?$/u.test(text) && text.length > 30
}

const FOLIO_DAY = new RegExp(`${DAY}|${PAGE}`, 'u')
const FOLIO_WORD = /星期|编辑|责编|编委|校对|版式|美编|电话|来源|阅读|浏览|点击|\d{1,2}:\d{2}|[日晚周]报社?$/u

/** 百色一周 2021年12月3日 星期五 经济 编辑：…: words side by side that name the day or the page, and who made it. */
const isFolio = (text: string): boolean => {
  if (/[，。；！？]/u.test(text) || !FOLIO_DAY.test(text)) return false
  const words = text.split(/[\s|·]+/u)
  return words.length >= 3 && words.every((word) => word.length <= 20) && words.some((word) => FOLIO_WORD.test(word))
}

const SHORT_FORMS: readonly (readonly [Form, RegExp])[] = [
  ['advertisement', ADVERTISEMENT],
  ['byline', BYLINE],
  ['furniture', FURNITURE],
  ['byline', CREDIT],
  ['caption', CAPTION]
]

/** What a paragraph looks like, by its wording and by what its carrier says of it. */
export const formOf = ({ text: { text }, hint, indent, lines }: Paragraph): Form => {
  if (hint === 'meta') return 'furniture'
  if (hint === 'row') return 'row'
  if (hint === 'byline') return 'byline'
  if (hint === 'title' || hint === 'kicker') return 'display'
  if (text.length <= 140) {
    if (BARE_DATELINE.test(text) || isFolio(text)) return 'furniture'
    const short = SHORT_FORMS.find(([, pattern]) => pattern.test(text))
    if (short && (short[0] === 'caption' || !/。./u.test(text))) return short[0]
  }
  if (hint === 'heading' || hint === 'strong') return text.length <= DISPLAY_LENGTH ? 'display' : 'prose'
  return (lines > 1 && indent >= 2) || isProse(text) ? 'prose' : 'display'
}
