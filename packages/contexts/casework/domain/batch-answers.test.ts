import { findSed, leafPaths } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { claimsTypeOf, findWrongAnswers, listUnanswered } from './batch-answers.ts'

const number = 'individualCLANumberCreditorLiaisonBody'
const claims = (...numbers: string[]) => ({ IndividualCLAs: { IndividualCLA: numbers.map((one) => ({ References: { [number]: one } })) } })
const contestations = (...numbers: string[]) => ({
  IndividualCOCs: { IndividualCOC: numbers.map((one) => ({ References: { [number]: one } })) },
})
const at = (index: number) => `/S082/IndividualCOCs/IndividualCOC/${index}/References/${number}`

describe('answers to the single claims of a batch', () => {
  it.each([
    ['are about claims that were made', contestations('1', '2'), []],
    ['name a claim that was not made', contestations('1', '7'), [{ kind: 'answer-without-claim', at: at(1), number: '7' }]],
    ['name a claim twice', contestations('2', '1', '2'), [{ kind: 'claim-answered-twice', at: at(2), number: '2' }]],
    ['name none', contestations(''), []],
  ])('%s', (_, content, problems) => {
    expect(findWrongAnswers('S082', content, [claims('1', '2'), claims('3')])).toEqual(problems)
  })
  it('are not judged by claims that have not come', () => {
    expect(findWrongAnswers('S082', contestations('7'), [])).toEqual([])
  })
  it('leave claims open, which are listed', () => {
    expect(listUnanswered('S080', [claims('1', '2', '3', '2')], [contestations('2')])).toEqual(['1', '3'])
    expect(listUnanswered('A009', [{}], [])).toEqual([])
  })
  it('are asked of nothing else, and of nothing that is no content', () => {
    expect(findWrongAnswers('A009', contestations('7'), [claims('1')])).toEqual([])
    for (const content of [undefined, null, 'x', 7, [], { IndividualCOCs: null }])
      expect(findWrongAnswers('S082', content, [claims('1')])).toEqual([])
  })
  it.each(['S082', 'S084', 'S085', 'S091', 'DA012', 'DA016', 'DA017', 'DA018', 'S102', 'S104', 'U023', 'U024', 'U029'])(
    '%s has the field that numbers its claims, and so has the claim',
    (type) => {
      const fieldsOf = (of: string) => {
        const definition = findSed(of)
        return definition === undefined
          ? []
          : leafPaths(definition.content).map((path) => String(path).split(/[./]/).at(-1)?.replace('[]', ''))
      }
      const shared = [number, 'individualIMONumberCreditorLiaisonBody', 'sequentialNumberIndividualClaim']
      const own = shared.filter((one) => fieldsOf(type).includes(one) && fieldsOf(claimsTypeOf(type) ?? '').includes(one))
      expect(own).toHaveLength(1)
    },
  )
})
