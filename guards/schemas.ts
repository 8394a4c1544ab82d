// The published JSON Schemas, made from the one definition in the code: `npm run schemas` writes them, a guard compares them.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { formJsonSchema, rulePackJsonSchema } from '@jizheng/core/schema'

export const schemas: Readonly<Record<string, string>> = {
  'docs/schema/form.schema.json': text(formJsonSchema()),
  'docs/schema/rule-pack.schema.json': text(rulePackJsonSchema()),
}

function text(schema: unknown): string {
  return `${JSON.stringify(schema, null, 1)}\n`
}

if (import.meta.main)
  for (const [name, schema] of Object.entries(schemas)) writeFileSync(path.join(import.meta.dirname, '..', name), schema)
