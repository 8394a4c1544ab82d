// The public surface for data from outside: schemas of a Form and of a rule pack as JSON. Apart from index.ts, so that only who needs zod loads it.
export * from './form-schema.ts'
export { formsFromJson, formsInJson } from './forms-from-json.ts'
export * from './rule-pack-schema.ts'
