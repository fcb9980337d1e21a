/** A QR code as the node drew it, shown as an image so that its markup is never run, with a text and a link that do the same. */
import type { ReactNode } from 'react'

interface QrProps {
  readonly svg: string
  /** What scanning it does. */
  readonly alt: string
  /** The same without a camera. */
  readonly children?: ReactNode
}

export function Qr({ svg, alt, children }: QrProps) {
  return (
    <div className="pa-qr">
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={alt} width="288" height="288" />
      {children}
    </div>
  )
}
