// A button: the browser's own, in our ink. All of them are this one; the desk needs no more of a library than that, and opens without any.
import type { ComponentProps } from 'react'
import './button.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** Plain with a border where nothing is said. `text` and `link` have none, `primary` is the one to press. */
  readonly look?: 'plain' | 'primary' | 'text' | 'link'
  readonly size?: 'small' | 'middle' | 'large'
}

export const Button = ({ look = 'plain', size = 'middle', className = '', ...rest }: ButtonProps) => (
  <button type="button" {...rest} className={`button button-${look} button-${size} ${className}`} />
)

/** Of a link that stands among buttons and looks like them. */
export const asButton = 'button button-plain button-middle'
