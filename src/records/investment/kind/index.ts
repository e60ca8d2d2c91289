import type { Head } from '../heads.js'
import { as, type Reading } from '../reading.js'
import type { Setting } from '../setting.js'
import { bought } from './bought.js'
import { capitalExpense, registeredCapital } from './capital.js'
import { inflow } from './inflow.js'
import { invested } from './invested.js'
import { paid } from './paid.js'
import { raised } from './raised.js'
import { signed } from './signed.js'
import { spent } from './spent.js'

/** What kind an amount is that a head governs, or null where it is no investment after all. */
export const kindOf = (head: Head, setting: Setting): Reading | null => {
  switch (head.sort) {
    case 'invest':
      return invested(head, setting)
    case 'input':
    case 'spend':
    case 'equity':
      return spent(head, setting)
    case 'foreign':
      return as('foreign', 'foreign-capital')
    case 'inflow':
      return inflow(head, setting)
    case 'signed':
      return signed(head, setting)
    case 'bought':
      return bought(head, setting)
    case 'built':
      return as('total', 'cost-of-works')
    case 'works':
      return raised(head, setting)
    case 'capital':
      return registeredCapital(setting)
    case 'capex':
      return capitalExpense(setting)
    case 'pay':
      return paid(setting)
    case 'round':
      return as('other', 'financing-round')
    case 'other':
      return null
  }
}
