const ISSUER =
  /[\p{Script=Han}\d]{2,40}?(?:委员会|常委会|人大|大会|政府|国务院|办公厅|办公室|人民法院|检察院|部|厅|委|局|省委|市委|党委|中共中央)$/u
const BEFORE_ISSUER =
  /.*(?:[，。；：、！？《》（）“”\s]|通过了?|审议了?|讨论了?|批准了?|听取了?|公布了?|印发了?|发布了?|作了?的|作了|了|以及|(?:条例|办法|规定|规则|细则|决定)[和及与]|(?:说明|报告|汇报|议案)(?:以?及|和|与)|关于提请审议|提请审议|审查了?)/u

/** Where the body that stands directly before a title begins, or `at` where none does. */
export const issuerBefore = (text: string, at: number, floor: number): number => {
  const before = text.slice(Math.max(floor, at - 60), at)
  const cut = BEFORE_ISSUER.exec(before)?.[0].length ?? 0
  const body = before.slice(cut).replace(/^(?:和|及|与|并)/u, '')
  return ISSUER.test(body) && body !== '会议' ? at - body.length : at
}
