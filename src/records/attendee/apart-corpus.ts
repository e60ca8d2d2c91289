import type * as z from 'zod'
import type { Example } from '../../../test/support/corpus.js'
import type { attendeeFields } from './schema.js'

type Fields = z.infer<z.ZodObject<typeof attendeeFields>>

/** Who is at a meeting, and who is only near one: wishes, talks, sittings of groups, kinds of persons. */
export const APART_CORPUS: readonly Example<Partial<Fields>>[] = [
  {
    text: '8月2日，全省巡察工作会议暨第三轮巡察动员部署会在江州召开。省委常委柳长风2日出席全省巡察工作会议暨第三轮巡察动员部署会并讲话。',
    yields: [{ name: '柳长风', titles: ['省委常委'], roles: ['present', 'speak'] }]
  },
  {
    text: '近日，江海总书记在江州市主持召开企业座谈会并发表讲话。',
    yields: [{ name: '江海', titles: ['总书记'], roles: ['chair', 'speak'] }]
  },
  { text: '总统柳长风说，我期待同江海主席一道主持云洲领导人对话会。', yields: [] },
  {
    text: '市领导江海、柳长风，6日分别参加了市十届人大二次会议和市政协十届二次会议一些团组的审议和讨论。',
    yields: []
  },
  { text: '8月3日，省长江海在结束出席云洲经济论坛2024年年会后，乘机回到江州。', yields: [] },
  {
    text: '4月5日，云洲媒体合作论坛在江州举行。专家学者以及中外企业代表参加论坛。国际组织、外国商协会和全球贸促机构负责人参会。',
    yields: []
  },
  {
    text: '4月5日，市政协八届二次会议举行大会发言。随后，2位政协委员作大会发言。江海委员发言说，要办好学。柳长风委员发言说，要修好路。',
    yields: [
      { name: '江海', titles: ['委员'], roles: ['speak'] },
      { name: '柳长风', titles: ['委员'], roles: ['speak'] }
    ]
  },
  {
    text: '4月5日，全省民政会议召开。各市和计划单列市、江州建设兵团，省有关部门、有关人民团体负责同志参加会议。',
    yields: [{ group: '各市和计划单列市、江州建设兵团，省有关部门、有关人民团体负责同志', roles: ['present'] }]
  },
  {
    text: '4月5日，全市救援工作会议召开。各县应急局分管领导、救援协调处主要负责人参加会议。中央“学思想”主题教育第九指导组成员列席会议。',
    yields: [
      { group: '各县应急局分管领导、救援协调处主要负责人', roles: ['present'] },
      { group: '中央“学思想”主题教育第九指导组成员', roles: ['observer'] }
    ]
  },
  {
    text: '4月5日，云江证券资本论坛在江州举行。\n云江证券总裁江海表示，市场向好。\n云江证券首席分析师柳长风认为，政策会更稳。',
    yields: [
      { name: '江海', titles: ['云江证券总裁'], roles: ['speak'] },
      { name: '柳长风', titles: ['云江证券首席分析师'], roles: ['speak'] }
    ]
  },
  {
    text: '4月5日，云江证券资本论坛在江州举行。\n协会会长江海对云江晨报记者表示，市场向好。',
    yields: []
  }
]
