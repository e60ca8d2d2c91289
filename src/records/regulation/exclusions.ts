/** Resolutions that only endorse a report, a plan or accounts, and decisions about persons. */
const ENDORSEMENT = /关于.*(?:报告|计划|预算|决算|规划|纲要|调整方案|限额|执行情况|收支)(?:（?草案）?)?的决议$/u
/** 一法一条例: a nickname for several. */
const NICKNAME = /^[一二两三]法(?:[一二两三](?:条例|办法|决定|规定))?$/u
const PERSONNEL =
  /关于(?:.*(?:任命|任免|免去|接受|罢免|撤销|代理|表彰|授予|嘉奖|开除|给予|人选|辞去|辞职|补选|许可))[^法例]*的决定$|(?:人事|任免)[^法例]*的决定$/u

/** 关于批准条约的决定, 关于批准该议案的决议: what it is about stands elsewhere. */
const UNNAMED = /^关于批准(?:上述|有关|相关|这些)?(?:条约|公约|协定|议定书|议案|文件)?的决[定议]$|该|其(?!他|它|余)/u

/** Whether a title is that of a decision without normative force. */
export const isEndorsement = (title: string): boolean =>
  ENDORSEMENT.test(title) || PERSONNEL.test(title) || UNNAMED.test(title) || NICKNAME.test(title)
