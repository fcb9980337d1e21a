/** Which language a reader gets. */
import { languages as vocabularyLanguages } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { chooseLanguage, languages, parseLanguage } from './languages.ts'

describe('the languages', () => {
  it('are the 26 of the vocabulary', () => {
    expect(languages.map(({ code }) => code).sort()).toEqual([...vocabularyLanguages].sort())
  })
  it.each([
    ['el-GR', 'el'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['EN', 'en'],
    ['tlh', undefined],
    [null, undefined],
  ])('%s is read as %s', (tag, language) => {
    expect(parseLanguage(tag)).toBe(language)
  })
  it('follow the link, then what was chosen before, then the browser, then English', () => {
    expect(chooseLanguage(['el', 'sl', 'it'])).toBe('el')
    expect(chooseLanguage([null, 'sl', 'it'])).toBe('sl')
    expect(chooseLanguage(['xx', null, 'de-AT'])).toBe('de')
    expect(chooseLanguage([])).toBe('en')
  })
})
