/**
 * What the registers already know while a person is still answering: facts that need not be asked, and values to offer.
 * A register that does not answer costs a question more, never the page.
 */
import { askEmploymentRegister, askInsuranceRegister, type Question, type Statement } from '@passerelle/determination'
import type { RequestView } from '@passerelle/requests'
import type { JourneyEnv } from '../env.ts'

export interface Known {
  readonly statements: readonly Statement[]
  readonly prefilled: Readonly<Record<string, NonNullable<Question['prefilled']>>>
}

export async function lookUp(env: JourneyEnv, request: RequestView): Promise<Known> {
  return request.procedure === 'health-card' ? family(env, request) : posting(env, request)
}

async function posting(env: JourneyEnv, { worker, applicant }: RequestView): Promise<Known> {
  const prefilled = { 'sending-state': { value: env.state, source: 'institution' } }
  if (worker === undefined || applicant.company === undefined) return { statements: [], prefilled }
  const facts = await askEmploymentRegister(env.registers.employment, {
    pin: worker,
    employer: applicant.company,
    on: env.today(),
    purpose: 'pda1-questions',
    registerState: env.state,
    now: env.clock.now(),
  })
  return { statements: facts.ok ? facts.value.statements : [], prefilled }
}

async function family(env: JourneyEnv, { applicant }: RequestView): Promise<Known> {
  const facts = await askInsuranceRegister(env.registers.insurance, {
    pin: applicant.person,
    on: env.today(),
    purpose: 'ehic-questions',
    persons: [],
    institution: env.institution.id,
    now: env.clock.now(),
  })
  return { statements: [], prefilled: facts.ok ? { persons: { value: facts.value.family, source: 'register' } } : {} }
}
