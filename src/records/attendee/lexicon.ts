import { anyOf, words } from '../../core/lexicon.js'
import type { Role } from './schema.js'

/** Events that are no meeting: who opens, joins or presides over one of these is no attendee by it. */
const OTHER_EVENTS =
  '会见|会谈|会晤|活动|上述活动|仪式|揭牌|签约|开工|奠基|颁奖|颁证|宣誓|宪法宣誓|升旗|集体学习|专题讲座|讲座|学习|培训|调研(?!座谈)|考察(?!座谈)|视察|检查|走访|督导|察看|慰问|看望|植树|投票|选举|晚会|演出|展览|合影|义务|劳动|首发|首映|培训班|研讨班|接待|巡视|工作|日常|编|研制|设计|起草|完成'
const NOT_OTHER = `(?!(?:了|此次|本次|这次|当天的|上述|有关|相关)?[^，。；、会]{0,14}(?:${OTHER_EVENTS})(?![^，。；的]{0,14}(?:会议?|论坛)(?:[，。；！]|$|并|上)))`

/** 参加本次活动: what the article is about, be it a meeting or another event. */
const THE_EVENT = '了?(?:本次|此次|这次|该|当天的?|上述)?活动(?=[，。；！ 　]|$|并)'
export const JOINS_EVENT = new RegExp(`(?:出席|参加|参与|主持)${THE_EVENT}`, 'u')

/** A role with the pattern that says it in what follows the person. `needs` names what else must be true. */
export interface RoleRule {
  readonly role: Role
  readonly rule: string
  readonly pattern: RegExp
}

const SPOKEN = anyOf(
  words`讲话 讲了话 点意见 发言 建言 陈述意见 作陈述 作了陈述 答问 应询 同台对话 对话交流 互动交流 担任主讲 作动员 作了动员 作总结 作了总结 作小结 作了小结 致辞 致词 致开幕词 致闭幕词 致欢迎词 致欢迎辞 致答谢词 致贺词 致开幕辞 致闭幕辞 主旨演讲 演讲 答记者问 回答记者 回答了 回答提问 宣读 传达 点评 推介 表态 领学 建言献策 解读 缅怀 座谈交流`
)

/** What is told or answered: 介绍了有关经验, 作了回应, 逐一作答. */
const TOLD =
  '(?:介绍|交流|分享)了?[^，。；的]{0,12}(?:经验|做法|体会)|(?:[作做]了?|作出了?|逐[条一个项]|一一|现场|分别|起立|进行了?)(?:积极|及时|现场)?(?:回应|作答|解答|答复)|[作做]了?[^，。；]{0,6}部署(?!会)|反馈了?[^，。；]{0,8}意见|回答了?[^，。；]{0,8}(?:提问|问题)|宣布了?[^，。；]{0,16}(?:决定|名单|任命|文件|结果|通知)|讲了[^，。；]{0,10}(?:话|意见)|发(?:表)?了[^，。；]{0,4}言|进行了?[^，。；《》]{0,12}(?:交流(?!会)|探讨|对话(?!会))|作了?[^，。；]{0,8}(?:交流(?!会)|点评|解答|答复)|介绍了[^，。；]{2,30}(?:安排|要求|概况|内容|方案|进展|成果|建议|特点|思路|规划|政策|亮点|背景)'

export const ROLE_RULES: readonly RoleRule[] = [
  {
    role: 'chair',
    rule: 'attendee/chair',
    pattern: new RegExp(`主持(?!人|词|下[的，]|的)(?:${NOT_OTHER}|(?=${THE_EVENT}))`, 'u')
  },
  {
    role: 'observer',
    rule: 'attendee/observer',
    pattern: /列席(?!代表|人员|[^，。；]{1,30}的[^，。；]{0,8}(?:代表|人员|同志))/u
  },
  {
    role: 'present',
    rule: 'attendee/present',
    pattern: new RegExp(
      `(?<![未没不])(?<!未能|没有|因故未|确认|有望|缺席|会[前后])(?:出席|参加(?!(?:各|分)组[^，。；]{0,4}审议)|参会|与会|到会|到场|就[座坐]|在座(?!谈)|参与协商)(?!的|人员|代表|嘉宾|各位|各方|者|双方|委员|同志|会员|专家|领导|干部|单位|企业|情况|[^，。；]{1,24}的(?:全体(?!会议)|各位|与会|[^，。；]{0,8}(?:代表|嘉宾|委员|同志|人员)))${NOT_OTHER}|(?:出席|参加|参与)${THE_EVENT}`,
      'u'
    )
  },
  {
    role: 'report',
    rule: 'attendee/report',
    pattern:
      /(?:(?<![工操])[作做](?!为|出|风|用)[^，；。]{0,160}?(?:报告(?!会|中)|说明(?!会)|汇报(?!会)|通报(?!会))|向[^，；。]{2,24}(?:报告|汇报)|(?:先后|依次|分别|随后|首先|接着|现场|专题|书面)(?:汇报|报告)|(?<!工作|书面|总结)报告了|^(?:等|还|也)*(?:汇报|报告)|汇报了|通报(?!会|表扬|批评|[^，。；]{0,12}[中时][，说])|受[^，。；]{2,30}委托(?:，|向[^，。；]{2,12})?(?:报告|汇报)|介绍了?[^，。；的]{0,16}情况|(?<![工操])作了?(?:有关|相关)?(?:报告|汇报|说明)|进行了?[^，；。]{0,24}(?:报告|说明|汇报|通报)(?!会))/u
  },
  {
    role: 'speak',
    rule: 'attendee/speak',
    pattern: new RegExp(
      `(?:${SPOKEN}|${TOLD}|提出(?:了)?(?:许多|[^，。；《》]{0,8}(?:意见|建议)(?!的))|建言)(?!会|精神|和指示|要求[，。]|稿|录|人|的有)`,
      'u'
    )
  }
]

/** What a person at a meeting is quoted with; it makes a speaker of one who is otherwise tied to the meeting. */
export const STATES = new RegExp(
  `(?:${anyOf(words`指出 强调 表示 要求 介绍 认为 透露 说 提出 希望 坦言 坦陈 直言 道出 算了一笔账 算起账 打开话匣 开门见山 接过话头 解释 反映 追问 附和 讲道 讲得 讲到 谈到 建议 呼吁 发布`)}|宣布(?![^。；]{0,16}(?:开幕|闭幕|开会|闭会|开始|启动|召开|结束)))`,
  'u'
)

/** Said to a reporter, not to the meeting. */
export const TO_REPORTER =
  /对(?:本报)?记者|告诉(?!大家|与会)|向记者|接受[^，。]{0,14}采访|采访时|受访|会后|会前|会见|会谈/u

/** 在会上, 会上, 在…论坛上. */
export const AT_MEETING =
  /(?:会议?|论坛|大会|现场|会场)[上中]|听取[^，。；]{0,12}(?:汇报|发言|介绍|情况)[之以]?后|在(?:讲话|致辞|致词|发言|主持|总结)/u

/** Heads of phrases that stand for persons who are not named. */
export const GROUP_HEAD = anyOf(words`
（区）长 （市）长 领导班子 负责人 负责同志 领导同志 领导干部 组成人员 领导班子成员 班子成员 成员 委员 代表 同志 领导 高层 主要领导 老同志 负责干部 领导人 工作人员 有关人员 相关人员 秘书长 副秘书长 书记 主任 局长 厅长 处长
县长 区长 市长 州长 常委 负责 团长 召集人 院士 企业家 主席 理事 会长 行长 校长 院长 经理 总经理 研究员 组长 站长
秘书 教师 员工 级以上干部
`)

/** What a group does, and what stands between it and that. */
const GROUP_DOES = words`
等 和 及 以及 与 共 也 还 均 都 先后 依次 分别 随后 应邀 到会 到场 列席 出席 参加 参会 与会 旁听 发言 作 做 汇报 介绍 在 就 围绕 通过 视频 一同 一起 共同
进行 参与 结合 座谈交流 现场 一一 轮流 相继 最后 首先 表示 认为 建议 提出 坦言 反映 解释 回应 回答 指出 坐 宣读 致辞 为大会 向大会 通报 传达 总结 宣布
讲话 讲解 解读 答复 答问 对 从 分析 交流 表态 陪同 代表 观看 聆听
`

/** What may follow a group: a mark, a joiner, or what the group does. */
export const AFTER_GROUP = new RegExp(
  `^(?:等?[、，。；！）\\s]|$|（(?:主任|主席|书记|[区市县旗]?长)）|${anyOf(GROUP_DOES)}|逐[一条项个]|说(?!明)|\\d{1,3}[名位]?人|的(?:汇报|发言|意见|建议|介绍))(?!(?:共|一行)?(?:有|计)?\\d+(?!\\d*余?家))`,
  'u'
)

/** A body or a rank of bodies that makes a phrase more than a common noun. */
export const BODY =
  /[省市县区州旗镇街报社台]|(?<!家)乡|国务院|全国|中央|国家|政协|人大|政府|党委|纪委|监委|法院|检察院|委员会|常委会|办公厅|办公室|机关|单位|部门|委[办室、]|[局厅部院署行社台处科]|中心|研究所|公司|集团|银行|企业(?!家)|协会|商会|学会|联合会|工商联|民主党派|代表团|大学|学院|学校|医院|军|四套班子|开发区|会议|主席团|专门委员|工作委员|专委会/u

/** Words before a group in its clause that are no part of it. */
export const GROUP_LEAD =
  /^(?:[^，。；]{0,16}[同与](?=列席|出席|部分|参加)|(?:[^，。；]{0,30}(?:的|会议|座谈会|大会|论坛|仪式|人员|党外人士)(?:还)?(?:有|是|为|包括)：?)|还有|以及|和|及|与|其中|此外|会上|会议上|随后|接着|会议|座谈会|听取了?|由|分别听取了?|会议听取了?|当天|当日|同日|昨日|昨天|上午|下午|\d{1,2}[日时]|、|，|：|等|共|并|[^，。；]{0,10}邀请了?|[^，。；]{0,8}(?:会|论坛)上)+/u
