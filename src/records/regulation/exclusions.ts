/** Resolutions that only endorse a report, a plan or accounts, and decisions about persons; 关于召开党代会的决议 decides something. */
const ENDORSEMENT =
  /政治决议$|(?<!关于召开.*)(?:全体(?:（扩大）)?|代表大)会(?:议)?(?:的)?决议$|关于.*(?:报告|计划|预算|决算|规划|纲要|调整方案|限额|执行情况|收支)[〉》]?(?:（?草案）?)?的决议$/u
/** 一法一条例: a nickname for several. */
const NICKNAME = /^[一二两三]法(?:[一二两三](?:条例|办法|决定|规定))?$/u
const PERSONNEL =
  /关于(?:.*(?:任命|任免|免去|罢免|增补|撤销.*(?:职务|资格)|接受.*辞|终止.*资格|同志|表彰|嘉奖|开除|人选|辞去|辞职|请辞|补选|代理.*职务|许可对|授予.*(?:称号|勋章|奖章|荣誉)|给予.*(?:处分|奖励)))[^法例]*的决定$|(?:人事|任免)[^法例]*的决定$/u

/** 关于批准条约的决定, 关于批准该议案的决议: what it is about stands elsewhere. */
const UNNAMED =
  /^关于批准(?:上述|有关|相关|这些)?(?:条约|公约|协定|议定书|议案|文件)?的决[定议]$|(?:该|上述|(?<![及尤])其(?![他它余中])).*的决[定议]$/u

/** The rules of a firm, which its own board passes. */
const OF_A_FIRM = /董事会|监事会|股东大?会|(?<!上市)公司章程/u

/** Whether a sentence tells of a firm's own rules. */
export const isOfFirm = (sentence: string): boolean => OF_A_FIRM.test(sentence)

/** Whether a title is that of a decision without normative force. */
export const isEndorsement = (title: string): boolean =>
  ENDORSEMENT.test(title) || PERSONNEL.test(title) || UNNAMED.test(title) || NICKNAME.test(title)
