/** What an employer answers about a posting to Milan; which of it is asked, the law decides. */
export interface PostingPeriod {
  readonly from: string
  readonly to: string
}

export function postingAnswers(pin: string, period: PostingPeriod): Readonly<Record<string, unknown>> {
  return {
    'employment-kind': 'employed',
    'sending-state': 'GR',
    worker: pin,
    'host-state': 'IT',
    'several-states': false,
    'posting-period': period,
    'host-undertaking': { name: 'Cantiere Lombardo (demo)' },
    'places-of-work': { name: 'Cantiere Lombardo (demo)', street: 'Via Prova 12', postCode: '20100', town: 'Milano', country: 'IT' },
    'replaces-another-worker': false,
    'direct-relationship': true,
    'lent-on': false,
    'recruited-for-posting': false,
  }
}
