/** Buttons and links that look like buttons. A busy button keeps its place and refuses a second press. */
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react'

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary'

interface ButtonProps extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'onClick' | 'id'> {
  readonly variant?: ButtonVariant
  readonly size?: 'lg'
  readonly busy?: boolean
  readonly children: ReactNode
}

export function Button({ variant = 'primary', size, busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      className="ds-button"
      type={type}
      data-variant={variant}
      data-size={size}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
      {...rest}
    >
      {children}
    </button>
  )
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly variant?: ButtonVariant
  readonly size?: 'lg'
  readonly ref?: Ref<HTMLAnchorElement>
}

/** A link out of this face (another app, a file, the login). */
export function ButtonAnchor({ variant = 'primary', size, children, ...rest }: AnchorProps) {
  return (
    <a className="ds-button" data-variant={variant} data-size={size} {...rest}>
      {children}
    </a>
  )
}

/** A link to another page of this face. */
export const ButtonLink = createLink(ButtonAnchor)
