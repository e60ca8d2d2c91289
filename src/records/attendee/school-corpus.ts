import type * as z from 'zod'
import type { Example } from '../../../test/support/corpus.js'
import type { attendeeFields } from './schema.js'

type Fields = z.infer<z.ZodObject<typeof attendeeFields>>

/** Attendees as schools, associations and bureaus tell of them on their own pages. */
export const SCHOOL_CORPUS: readonly Example<Partial<Fields>>[] = [
  {
    text: '5月8日，我院召开安全工作会议。院领导、党委委员、各系主任、机关各部处负责人、各党总支书记参加会议。会议由柳长风常务副书记主持。',
    yields: [
      { group: '党委委员', roles: ['present'] },
      { group: '各系主任', roles: ['present'] },
      { group: '机关各部处负责人', roles: ['present'] },
      { group: '各党总支书记', roles: ['present'] },
      { name: '柳长风', titles: ['常务副书记'], roles: ['chair'] }
    ]
  },
  {
    text: '5月8日，云河新能源大会在江城召开。主旨演讲环节，市科协主席柳长风围绕能源转型，结合实际，阐述电力发展举措。领军科学家贺小满、外籍院士罗小芙等专家，分享制氢等领域研究成果。',
    yields: [
      { name: '柳长风', roles: ['speak'] },
      { name: '贺小满', titles: ['领军科学家'], roles: ['speak'] },
      { name: '罗小芙', roles: ['speak'] }
    ]
  },
  {
    text: '5月8日，我校召开食品安全会议。副校长柳长风，市监督所所长贺小满，食品安全监督员杜小远，后勤处处长江海参加会议。会上，贺小满作了详细的讲解。杜小远就餐饮安全展开培训。柳长风对大会进行了总结。',
    yields: [
      { name: '柳长风', roles: ['present', 'speak'] },
      { name: '贺小满', roles: ['present', 'speak'] },
      { name: '杜小远', titles: ['食品安全监督员'], roles: ['present', 'speak'] },
      { name: '江海', roles: ['present'] }
    ]
  },
  {
    text: '5月8日，第三届辅导员工作论坛在江城举行。我院学工部副部长柳长风、经管学院辅导员贺小满、文法学院辅导员杜小远三人出席论坛。会后，柳长风与同行进行了交流。',
    yields: [
      { name: '柳长风', titles: ['学工部副部长'], roles: ['present'] },
      { name: '贺小满', titles: ['经管学院辅导员'], roles: ['present'] },
      { name: '杜小远', titles: ['文法学院辅导员'], roles: ['present'] }
    ]
  },
  {
    text: '5月8日，云河县述职评议会召开。县委书记柳长风主持会议时强调，要从严治党。会上，东山镇党委书记方镇宇、西山镇党委书记贺小满等3名同志作现场述职。',
    yields: [
      { name: '柳长风', roles: ['chair', 'speak'] },
      { name: '方镇宇', roles: ['report'] },
      { name: '贺小满', roles: ['report'] }
    ]
  },
  {
    text: '5月8日，市人大常委会召开供水座谈会。许长风、贺小满、杜小远等委员先后就供水提问。市法院院长、市检察院检察长列席会议。督察组全体成员参加会议。',
    yields: [
      { name: '许长风', titles: ['委员'], roles: ['speak'] },
      { name: '贺小满', titles: ['委员'], roles: ['speak'] },
      { name: '杜小远', titles: ['委员'], roles: ['speak'] },
      { group: '市法院院长、市检察院检察长', roles: ['observer'] },
      { group: '督察组全体成员', roles: ['present'] }
    ]
  },
  {
    text: '“云国—江城企业对接会暨签约仪式”8日在江城举行。市商务局局长柳长风、云国驻华大使贺小满参加活动。',
    yields: [{ name: '柳长风', roles: ['present'] }, { name: '贺小满' }]
  },
  { text: '5月8日，全市工业座谈会召开。记者提问踊跃。', yields: [] },
  { text: '5月8日，市政府召开常务会议。近期市领导就当前形势分赴各县开展调研，会议就此进行了交流。', yields: [] },
  { text: '5月8日，护理会议召开。护理事业发展，委员共三十五人。', yields: [] }
]
