// Who supervises, who carries out, who signs.
import { isBlank } from '../value/normalise.ts'
import type { Check, Objection, Reading } from './reading.ts'
import { publishedForms, reportScoreSheet, sichuanForm } from './sources.ts'
import { standSwapped } from './vocabulary/bodies.ts'

/**
 * header-swapped: a troupe, school or centre supervises a bureau. header-field-missing: project, both bodies, or a contact's half left blank;
 * a notice where one of the two bodies is there, because many layouts print only one. signature-missing: a signature field without a name.
 * Source: blank fields cost points in report score sheets; signatures are fields of Sichuan's form.
 */
export const header: Check = ({ form }) => {
  const objections: Objection[] = []
  const { supervisor, implementer } = form
  if (supervisor !== null && implementer !== null && standSwapped(supervisor.trim(), implementer.trim())) {
    objections.push({ code: 'header-swapped', at: '/supervisor', params: { supervisor, implementer }, source: publishedForms })
  }
  const missing = missingFields(form)
  if (missing !== null) {
    const params = { missing: missing.fields.join(' ') }
    const at = `/${missing.fields[0] ?? ''}`
    objections.push({ code: 'header-field-missing', at, params, severity: missing.severity, source: reportScoreSheet })
  }
  const unsigned = form.notes.findIndex((note) => /负责人|签字|签章|填[报表]人|审核人/.test(note.label) && isBlank(note.text))
  if (unsigned >= 0) {
    const params = { label: form.notes[unsigned]?.label ?? '' }
    objections.push({ code: 'signature-missing', at: `/notes/${unsigned}/text`, params, source: sichuanForm })
  }
  return objections
}

function missingFields(form: Reading['form']): { fields: string[]; severity: 'warning' | 'notice' } | null {
  const ofProject = form.kind !== 'department-self-evaluation'
  const fields: string[] = []
  if (ofProject && isBlank(form.projectName)) fields.push('projectName')
  const noSupervisor = isBlank(form.supervisor)
  const noImplementer = isBlank(form.implementer)
  if (noSupervisor && (ofProject || noImplementer)) fields.push('supervisor')
  if (noImplementer) fields.push('implementer')
  if (fields.includes('projectName') || (noSupervisor && noImplementer)) return { fields, severity: 'warning' }
  if (form.contact !== null && form.contact.phone === null) fields.push('contact/phone')
  if (form.contact !== null && form.contact.name === null) fields.push('contact/name')
  return fields.length === 0 ? null : { fields, severity: 'notice' }
}
