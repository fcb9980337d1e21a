/** The camera, looked at four times a second until a code is read; it stops when this is taken away. The reader is only loaded here. */
import { useMessages } from '@passerelle/ui'
import { useEffect, useRef, useState } from 'react'

interface CameraProps {
  readonly onCode: (text: string) => void
  readonly onUnavailable: () => void
}

const pause = 250

export function Camera(props: CameraProps) {
  const { t } = useMessages()
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(props)
  latest.current = props
  const [isRunning, setRunning] = useState(false)

  useEffect(() => {
    const ended = new AbortController()
    const watch = async () => {
      const [{ readCode }, stream] = await Promise.all([
        import('./read-code.ts'),
        navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }),
      ])
      const stop = () => stream.getTracks().map((track) => track.stop())
      if (ended.signal.aborted || video.current === null) return stop()
      ended.signal.addEventListener('abort', stop)
      video.current.srcObject = stream
      await video.current.play()
      setRunning(true)
      while (!ended.signal.aborted && video.current !== null) {
        const picture = pictureOf(video.current)
        const text = picture === undefined ? undefined : await readCode(picture)
        if (text !== undefined && !ended.signal.aborted) return latest.current.onCode(text)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    watch().catch(() => {
      if (!ended.signal.aborted) latest.current.onUnavailable()
    })
    return () => ended.abort()
  }, [])

  return (
    <>
      <div className="pa-camera">
        <video ref={video} playsInline muted aria-label={t('scan.camera')} />
      </div>
      <p role="status">{t(isRunning ? 'scan.looking' : 'scan.starting')}</p>
    </>
  )
}

function pictureOf(video: HTMLVideoElement): ImageData | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null || canvas.width === 0 || canvas.height === 0) return undefined
  context.drawImage(video, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
