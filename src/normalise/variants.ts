import { type NormaliseStep, replacing } from './step.js'

/** Characters that stand for others: the radicals that PDF files have for whole characters (⼈), compatibility ideographs. */
export const variants: NormaliseStep = {
  name: 'variants',
  scope: 'matching',
  edits: replacing(/[\u2e80-\u2fd5\uf900-\ufaff]/gu, (match) => {
    const plain = match[0].normalize('NFKC')
    return plain.length === match[0].length ? plain : null
  })
}

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'

/** 𬭎（hóng）: how a rare character is read, set behind it. */
export const readings: NormaliseStep = {
  name: 'readings',
  scope: 'both',
  edits: replacing(
    new RegExp(`(?<=\\p{Script=Han})[（(][a-zü ]{0,5}[${TONED}][a-zü ]{0,5}(?:[${TONED}][a-zü ]{0,5}){0,3}[）)]`, 'gu'),
    () => ''
  )
}
