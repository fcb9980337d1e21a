import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

const about = (more: object) => asked('uk-several-states', { ...between, ...more })
const between = { states: ['GB', 'FR'], startedOn: '2024-01-01', isLegallyResident: true, residenceState: 'FR', work: 'employed' }

describe('work in the United Kingdom and in the Union under the Protocol', () => {
  it.each([
    ['a quarter at home', { shareAtHomePercent: 25 }, 'FR', 'TCA SSC.12(1)(a)'],
    ['less, for one employer', { shareAtHomePercent: 24.9, employerSeats: ['GB'] }, 'GB', 'TCA SSC.12(1)(b)(i)'],
    ['less, for two employers of one State', { shareAtHomePercent: 10, employerSeats: ['GB', 'GB'] }, 'GB', 'TCA SSC.12(1)(b)(ii)'],
    [
      'less, for employers at home and in one other State',
      { shareAtHomePercent: 10, employerSeats: ['FR', 'GB'] },
      'GB',
      'TCA SSC.12(1)(b)(iii)',
    ],
    ['less, for employers in two other States', { shareAtHomePercent: 10, employerSeats: ['BE', 'GB'] }, 'FR', 'TCA SSC.12(1)(b)(iv)'],
    ['self-employed, a quarter at home', { work: 'self-employed', shareAtHomePercent: 40 }, 'FR', 'TCA SSC.12(2)(a)'],
    [
      'self-employed, less at home',
      { work: 'self-employed', shareAtHomePercent: 10, centreOfInterestState: 'GB' },
      'GB',
      'TCA SSC.12(2)(b)',
    ],
    ['employed in one State, self-employed in another', { work: 'employed-and-self-employed', employedIn: ['GB'] }, 'GB', 'TCA SSC.12(3)'],
    [
      'employed in several States and self-employed',
      { work: 'employed-and-self-employed', employedIn: ['GB', 'FR'], shareAtHomePercent: 60 },
      'FR',
      'TCA SSC.12(1)(a)',
    ],
    ['a civil servant', { work: 'civil-servant', administrationState: 'FR' }, 'FR', 'TCA SSC.12(4)'],
  ])('%s', (_, more, state, provision) => {
    const said = about(more)
    expect(said).toMatchObject({ outcome: 'decided', answer: { applicableState: state } })
    expect(said.legalBasis).toContain(provision)
    expect(said.documents).toEqual([{ document: 'PDA1', issuedBy: state, mayBeIssued: true }])
  })
  it.each([
    ['with an employer in a third country', { shareAtHomePercent: 10, employerSeats: ['US'] }, 'needs-clerk'],
    ['with an employer in Norway', { shareAtHomePercent: 10, employerSeats: ['NO', 'GB'] }, 'needs-clerk'],
    ['of a person who does not reside legally', { isLegallyResident: false, shareAtHomePercent: 50 }, 'needs-clerk'],
    ['between three groups of States', { states: ['GB', 'FR', 'CH'], shareAtHomePercent: 50 }, 'needs-clerk'],
    ['with Norway alone, under its convention', { states: ['GB', 'NO'], residenceState: 'NO', shareAtHomePercent: 50 }, 'needs-clerk'],
    ['that began before 2021 and goes on', { startedOn: '2019-01-01', goesOn: true, shareAtHomePercent: 50 }, 'needs-clerk'],
    ['without its share at home', {}, 'unknown'],
    ['without the seat of the employer', { shareAtHomePercent: 10 }, 'unknown'],
    ['without knowing of legal residence', { isLegallyResident: undefined, shareAtHomePercent: 50 }, 'unknown'],
  ])('%s is not decided', (_, more, outcome) => expect(about(more)).toMatchObject({ outcome, answer: undefined }))
  it('is not asked for a residence that is none of the States involved', () =>
    expect(about({ residenceState: 'BE' })).toEqual({ error: 'law/facts-contradict', at: '/facts/residenceState' }))
})
