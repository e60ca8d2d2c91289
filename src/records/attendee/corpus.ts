import type * as z from 'zod'
import type { Example } from '../../../test/support/corpus.js'
import type { attendeeFields } from './schema.js'

type Fields = z.infer<z.ZodObject<typeof attendeeFields>>

/** Who was at a meeting ← the ways in which the papers say it; and who was not. */
export const corpus: readonly Example<Partial<Fields>>[] = [
  {
    text: '6月3日，全市防汛工作会议在州城召开。市委副书记、市长柳长风出席会议并讲话，副市长贺小满主持。市水利局、市应急局主要负责人在会上作交流发言。',
    yields: [
      { name: '柳长风', titles: ['市委副书记', '市长'], roles: ['present', 'speak'] },
      { name: '贺小满', titles: ['副市长'], roles: ['chair'] },
      { name: null, group: '市水利局、市应急局主要负责人', roles: ['speak'] }
    ]
  },
  {
    text: '3月9日，市五届人大常委会第九次会议举行。出席会议的副主任有：石林、覃雨（女）、马麒，秘书长于得水。副主任黄土因病请假。',
    yields: [
      { name: '石林', titles: ['副主任'], roles: ['present'] },
      { name: '覃雨', roles: ['present'] },
      { name: '马麒', roles: ['present'] },
      { name: '于得水', titles: ['秘书长'], roles: ['present'] }
    ]
  },
  {
    text: '5月20日，省十二届人大常委会第八次会议举行。受省人民政府委托，省财政厅厅长钟声作了关于决算草案的报告。副省长白帆，省监委、省法院负责人，部分省人大代表列席会议。',
    yields: [
      { name: '钟声', titles: ['省财政厅厅长'], roles: ['report'] },
      { name: '白帆', titles: ['副省长'], roles: ['observer'] },
      { name: null, group: '省监委、省法院负责人', roles: ['observer'] },
      { name: null, group: '部分省人大代表', roles: ['observer'] }
    ]
  },
  {
    text: '受县委书记江海委托，县长叶舟4月1日主持召开县政府第3次常务会议。',
    yields: [{ name: '叶舟', titles: ['县长'], roles: ['chair'] }]
  },
  {
    text: '7月8日，市政府新闻办举行2020年上半年经济运行新闻发布会，市统计局副局长冉新民介绍有关情况。',
    yields: [{ name: '冉新民', roles: ['speak'] }]
  },
  {
    text: '4月5日，全县招商引资大会召开。会议任命段誉为招商局局长。“这里的服务好，我们放心。”企业负责人宋江说。',
    yields: []
  },
  { text: '市长柳长风会见来访客人，副市长贺小满参加会见。', yields: [] },
  { text: '4月5日，全县教育工作会议召开。教师代表、专家学者代表等120人参加会议。', yields: [] },
  { text: '4月5日，全县教育工作会议召开。会议指出，要办好人民满意的教育。', yields: [] },
  {
    text: '9月2日，市七届人大常委会第四次会议举行。会后，市人大常委会举办专题讲座，江州大学教授邵平作了辅导报告。',
    yields: []
  }
]
