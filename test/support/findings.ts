import { describe, expect, it } from 'vitest'
import type { Check, Verdict } from '../../src/audit/index.js'
import { contextOfText } from '../../src/document/context-of-text.js'

/** A text and the verdicts that a check gives on it, in order; none where it must stay silent. */
export type Judged = readonly [text: string, ...verdicts: Verdict[]]

/** Runs a check over texts; every finding must point at some of the text. */
export const testFindings = (check: Check, judged: readonly Judged[], date?: string): void => {
  describe(`${check.name} check`, () => {
    it.each(judged.map(([text, ...verdicts]) => [text, verdicts] as const))('%s', (text, verdicts) => {
      const findings = check.run(contextOfText(text, date))
      expect(findings.map(({ verdict }) => verdict)).toEqual(verdicts)
      for (const { spans } of findings) expect(spans.length).toBeGreaterThan(0)
    })
  })
}
