/** Small drawings, hidden from assistive technology: the words beside them carry the meaning. */
import type { ReactNode } from 'react'

function Icon({ children, viewBox = '0 0 24 24' }: { readonly children: ReactNode; readonly viewBox?: string }) {
  return (
    <svg
      viewBox={viewBox}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

/** A footbridge between two banks. */
export const BridgeMark = () => (
  <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
    <rect width="44" height="44" rx="4" fill="currentColor" />
    <path d="M6 29 H38" stroke="#fff" strokeWidth="3" />
    <path d="M7 28 C13 12 31 12 37 28" fill="none" stroke="#fff" strokeWidth="3" />
    <path d="M15 28 V20 M22 28 V16.5 M29 28 V20" stroke="#ffb81c" strokeWidth="2.5" />
    <path d="M6 35 H14 M30 35 H38" stroke="#fff" strokeWidth="3" />
  </svg>
)
export const GlobeIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18" />
  </Icon>
)
export const BackIcon = () => (
  <Icon>
    <path d="M15 5l-7 7 7 7" />
  </Icon>
)
export const PlusIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
)
export const ChevronIcon = () => (
  <Icon>
    <path d="M6 9l6 6 6-6" />
  </Icon>
)
export const TickIcon = () => (
  <Icon>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
)
export const CrossIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
)
export const BangIcon = () => (
  <Icon>
    <path d="M12 5v9M12 18.5v.5" />
  </Icon>
)
export const DashIcon = () => (
  <Icon>
    <path d="M7 12h10" />
  </Icon>
)
export const QuestionIcon = () => (
  <Icon>
    <path d="M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.4" />
  </Icon>
)
export const PhoneIcon = () => (
  <Icon>
    <rect x="7" y="2.5" width="10" height="19" rx="2" />
    <path d="M11 18.5h2" />
  </Icon>
)
export const QrIcon = () => (
  <Icon>
    <rect x="4" y="4" width="6" height="6" />
    <rect x="14" y="4" width="6" height="6" />
    <rect x="4" y="14" width="6" height="6" />
    <path d="M14 14h2v2M20 14v6h-6v-2M18 18v-2" />
  </Icon>
)

/** Verdict shapes differ in outline, not only in colour: circle, octagon, triangle, diamond. */
export const VerdictYes = () => (
  <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="48" fill="#fff" />
    <path d="M25 52 L43 70 L76 33" fill="none" stroke="#0b6b35" strokeWidth="13" />
  </svg>
)
export const VerdictNo = () => (
  <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <path d="M30 3 H70 L97 30 V70 L70 97 H30 L3 70 V30 Z" fill="#fff" />
    <path d="M30 30 L70 70 M70 30 L30 70" fill="none" stroke="#b3101f" strokeWidth="13" />
  </svg>
)
export const VerdictChanged = () => (
  <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <path d="M50 5 L98 93 H2 Z" fill="#000" />
    <path d="M50 36 V64 M50 75 V84" fill="none" stroke="#ffc533" strokeWidth="11" />
  </svg>
)
export const VerdictUnknown = () => (
  <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <path d="M50 2 L98 50 L50 98 L2 50 Z" fill="#44505f" />
    <path d="M38 40 a12 12 0 1 1 17 11 c-4 2-5 4-5 9 M50 69 V76" fill="none" stroke="#fff" strokeWidth="8" />
  </svg>
)
