import { bucs, isBatch } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { findWrongTotals } from './batch-totals.ts'

const claim = (amount: string, currency = 'EUR') => ({ TotalIndividualAmountBenefits: { amount, currency } })
const s080 = (count: string, total: string, ...claims: ReturnType<typeof claim>[]) => ({
  GlobalNoteCLA: { totalNumberIndividualClaims: count, TotalAmountBenefits: { amount: total, currency: 'EUR' } },
  IndividualCLAs: { IndividualCLA: claims },
})

describe('the totals of a batch', () => {
  it.each([
    ['agree', s080('2', '300.10', claim('100'), claim('200.10')), []],
    ['count a claim too many', s080('3', '300.10', claim('100'), claim('200.10')), ['/S080/GlobalNoteCLA/totalNumberIndividualClaims']],
    ['miss ten cents', s080('2', '300', claim('100'), claim('200.10')), ['/S080/GlobalNoteCLA/TotalAmountBenefits/amount']],
    ['are not added over currencies', s080('2', '1', claim('100', 'SEK'), claim('200.10')), []],
    ['are not stated', { IndividualCLAs: { IndividualCLA: [claim('1')] } }, []],
    ['have no list', { GlobalNoteCLA: { totalNumberIndividualClaims: '7' } }, []],
  ])('%s', (_, content, at) => {
    expect(findWrongTotals('S080', content, '4.2').map((one) => one.at)).toEqual(at)
  })
  it('are asked of nothing else', () => {
    expect(findWrongTotals('A009', { totalNumber: '3' }, '4.2')).toEqual([])
    expect(Object.values(bucs).filter(isBatch)).toHaveLength(8)
  })
})
