const DIGITS = '零一二三四五六七八九'
/** The value of a digit; 元 is the first of years and months. */
const digitOf = (unit: string): number => ('〇○Ｏ'.includes(unit) ? 0 : unit === '元' ? 1 : DIGITS.indexOf(unit))

/** A number below one hundred as dates write it, 24 or 二十四; a year digit by digit, 一九九五. */
export const dateNumber = (text: string): number => {
  if (/^\d+$/u.test(text)) return Number(text)
  const ten = text.indexOf('十')
  if (ten < 0) return [...text].reduce((sum, unit) => sum * 10 + (/\d/u.test(unit) ? Number(unit) : digitOf(unit)), 0)
  const tens = ten === 0 ? 1 : digitOf(text.charAt(0))
  return tens * 10 + (text.length > ten + 1 ? digitOf(text.charAt(ten + 1)) : 0)
}

/** The year that two digits stand for: 08 is 2008, 98 is 1998. */
export const fullYear = (digits: string): number => Number(digits) + (Number(digits) < 50 ? 2000 : 1900)
