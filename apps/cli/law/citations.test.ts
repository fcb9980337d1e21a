import { describe, expect, it } from 'vitest'
import { isCited, provisionsIn } from './citations.ts'

describe('a citation taken apart into single provisions', () => {
  it.each([
    ['883 Art 65(6)-(7)', ['883/2004 art 65(6)', '883/2004 art 65(7)']],
    ['883/2004 Art 52(1)-(3)', ['883/2004 art 52(1)', '883/2004 art 52(2)', '883/2004 art 52(3)']],
    ['987 Art 13(1)(b),(e)', ['987/2009 art 13(1)(b)', '987/2009 art 13(1)(e)']],
    ['987 Art 13(1)(b),(2)', ['987/2009 art 13(1)(b)', '987/2009 art 13(2)']],
    ['987 Art 13(1)(c)(iii),(e)', ['987/2009 art 13(1)(c)(iii)', '987/2009 art 13(1)(e)']],
    ['883 Art 52(1)(b)(i)-(ii)', ['883/2004 art 52(1)(b)(i)', '883/2004 art 52(1)(b)(ii)']],
    ['883 Art 52(4), Annex VIII Part 1', ['883/2004 art 52(4)', '883/2004 annex viii part 1']],
    ['883 Art 65(2), 65(5)(a)', ['883/2004 art 65(2)', '883/2004 art 65(5)(a)']],
    ['883 Art 11(3)(a) and Art 16(1)', ['883/2004 art 11(3)(a)', '883/2004 art 16(1)']],
    ['987 Art 14(1); Decision A2 pt 1', ['987/2009 art 14(1)', 'decision a2 pt 1']],
    ['987 Art 14(5b)', ['987/2009 art 14(5b)']],
    ['Decision A2 point 3(c)', ['decision a2 pt 3(c)']],
    ['883 Art 68(2) last sentence', ['883/2004 art 68(2) last sentence']],
    ['1408/71 Art 13(2)(a)', ['1408/71 art 13(2)(a)']],
    ['1231/2010 recital 19', ['1231/2010 recital 19']],
    ['TCA SSC.10(3)(a)', ['tca ssc.10(3)(a)']],
    ['883 Art 61(2)', ['883/2004 art 61(2)']],
    ['Regulation (EC) No 883/2004, Article 23', ['883/2004', '883/2004 art 23']],
    ['987/2009 Art 5(1)-(4)', ['987/2009 art 5(1)', '987/2009 art 5(2)', '987/2009 art 5(3)', '987/2009 art 5(4)']],
    ['883 Art 3(1)(a)-(d)', ['883/2004 art 3(1)(a)', '883/2004 art 3(1)(b)', '883/2004 art 3(1)(c)', '883/2004 art 3(1)(d)']],
    ['883 Art 3(1)(i)', ['883/2004 art 3(1)(i)']],
    ['threshold of the Administrative Commission bodies: 350 EUR', ['threshold of the administrative commission bodies: 350 eur']],
    ['in force 1 Jan 2024', ['in force 1 jan 2024']],
  ])('%s', (entry, provisions) => expect(provisionsIn(entry).sort()).toEqual([...provisions].sort()))
})

describe('a named provision counts where ours is the same or a part of it', () => {
  it.each([
    ['883 Art 65(5)', '883/2004 Art 65(5)(a)', true],
    ['883 Art 52', '883/2004 Art 52(1)(b)', true],
    ['Decision A2', 'Decision A2 pt 3(c)', true],
    ['883 Art 65(5)(a)', '883/2004 Art 65(5)', false],
    ['883 Art 1', '883/2004 Art 12(1)', false],
    ['TCA SSC.1', 'TCA SSC.11', false],
    ['EEA Annex VI', 'EEA Agreement Annex VI', true],
    ['EU-CH Annex II', 'EU-CH Agreement Annex II', true],
    ['987 Art 14(5)', '987/2009 Art 14(5b)', false],
    ['883 Art 65(6)-(7)', '883/2004 Art 65(6)', false],
    ['883 Art 65(6)', '883/2004 Art 65(6)-(7)', true],
    ['883 Art 12(1)', '987/2009 Art 12(1)', false],
  ])('%s by %s: %s', (named, ours, isFound) => expect(isCited(named, new Set(provisionsIn(ours)))).toBe(isFound))
})
