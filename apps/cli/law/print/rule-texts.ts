/** What the rules say, as messages: `law.<rule>.title` is what the rule asks, `law.<rule>.<what>` a sentence for each thing that it can say. */
import { type AnyRule, healthCardConditions, postingConditions, subjects } from '@passerelle/law'

export type Texts = Readonly<Record<string, string>>

/** Every rule once, in the order of subjects and of asking. */
export function allRules(): AnyRule[] {
  const byId = new Map<string, AnyRule>()
  for (const { rules } of subjects) for (const rule of rules) if (!byId.has(rule.id)) byId.set(rule.id, rule)
  return [...byId.values()]
}

/**
 * @param written the texts as they stand: those of the journeys' conditions that no rule of a subject says are kept
 */
export function ruleTexts(written: Texts): Texts {
  const texts: Record<string, string> = {}
  const rules = new Map(allRules().map((rule) => [rule.id, rule]))
  for (const condition of [...postingConditions, ...healthCardConditions])
    if (rules.get(condition)?.says === undefined)
      for (const [key, text] of Object.entries(written)) if (key.startsWith(`law.${condition}.`)) texts[key] = text
  for (const { id, says } of rules.values())
    for (const [what, text] of Object.entries(says ?? {})) texts[`law.${id}.${what === 'condition' ? 'title' : what}`] = text
  return texts
}
