import { describe, expect, it } from 'vitest'
import { TourStop } from './tour-stop.ts'
import { startWalk } from './walk.ts'

function aWalk() {
  const [out, err]: [string[], string[]] = [[], []]
  const walk = startWalk({ out: (text) => out.push(text), err: (text) => err.push(text) })
  walk.begin('A journey')
  return { walk, out, err }
}

describe('a walk', () => {
  it('tells each step in one line with what proves it, and hands on its value', async () => {
    const { walk, out } = aWalk()
    const value = await walk.step('it is issued', async () => ({
      value: 7,
      proof: { document: 'A1-1', articles: ['Art 12(1)', 'Art 14'] },
    }))
    expect(value).toBe(7)
    expect(out).toEqual([
      '\nA journey',
      expect.stringMatching(/^ {2}✓ it is issued {2}document A1-1 · articles Art 12\(1\), Art 14 {2}\(\d\.\d s\)$/),
    ])
    expect(walk.failed).toBeUndefined()
  })

  it('ends at the first step that fails, with the code, the place and the next move', async () => {
    const { walk, err } = aWalk()
    const problem = {
      code: 'requests/answer-invalid',
      status: 422,
      at: 'posting-period',
      fields: [{ field: 'posting-period/to', code: 'requests/end-before-start' }],
      transaction: 'T-1',
    }
    await expect(walk.step('he answers', () => Promise.reject(new TourStop(problem)))).rejects.toThrow(TourStop)
    expect(walk.failed).toEqual({ journey: 'A journey', step: 'he answers', problem })
    expect(err).toEqual([
      '  ✗ he answers',
      '    problem: requests/answer-invalid (status 422, at posting-period)',
      '    field: posting-period/to: requests/end-before-start',
      '    trail: T-1 (desk, page Trail)',
      expect.stringMatching(/^ {4}next: /),
    ])
  })

  it('does not take a bug for a step that failed', async () => {
    const { walk, err } = aWalk()
    await expect(walk.step('it breaks', () => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError)
    expect(walk.failed).toBeUndefined()
    expect(err).toEqual([])
  })
})
