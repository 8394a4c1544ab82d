// A number as the form printed it where that is nothing but the number, else in the usual way.
import { Decimal, type Form, parseAmount, parsePoints, parseRate } from '@jizheng/core'

export const printedAmount = (form: Form, at: string, value: string | null): string => printed(form, at, value, parseAmount, (text) => text)
export const printedPoints = (form: Form, at: string, value: string | null): string => printed(form, at, value, parsePoints, (text) => text)
/** A ratio is printed per cent. */
export const printedRate = (form: Form, at: string, value: string | null): string =>
  printed(
    form,
    at,
    value,
    (text) => parseRate(text),
    (text) => `${Decimal.of(text).times('100')}%`,
  )

function printed(
  form: Form,
  at: string,
  value: string | null,
  parse: (text: string) => string | null,
  usual: (value: string) => string,
): string {
  if (value === null) return ''
  const text = form.sources[at]?.text.replace(/\s+/g, '') ?? ''
  return /^[-−\d.,，%％]+$/.test(text) && parse(text) === value ? text : usual(value)
}
