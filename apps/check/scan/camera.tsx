/** The back camera, looked at four times a second until a code is read. Stops when the page is left. */
import { useMessages } from '@passerelle/ui'
import { useEffect, useRef, useState } from 'react'
import { readCode } from './read-code.ts'

interface CameraProps {
  readonly onCode: (text: string) => void
  readonly onUnavailable: () => void
}

export function Camera({ onCode, onUnavailable }: CameraProps) {
  const { t } = useMessages()
  const video = useRef<HTMLVideoElement>(null)
  const [running, setRunning] = useState(false)
  const callbacks = useRef({ onCode, onUnavailable })
  callbacks.current = { onCode, onUnavailable }

  useEffect(() => {
    let stopped = false
    let stream: MediaStream | undefined
    const look = async (): Promise<void> => {
      if (stopped) return
      const picture = video.current === null ? undefined : grab(video.current)
      const text = picture === undefined ? undefined : await readCode(picture)
      if (stopped) return
      if (text === undefined) setTimeout(() => void look(), 250)
      else callbacks.current.onCode(text)
    }
    const start = async (): Promise<void> => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1920 } }, audio: false })
        if (stopped || video.current === null) return stop()
        video.current.srcObject = stream
        await video.current.play()
        setRunning(true)
        await look()
      } catch {
        if (!stopped) callbacks.current.onUnavailable()
      }
    }
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    void start()
    return () => {
      stopped = true
      stop()
    }
  }, [])

  return (
    <>
      <div className="pa-camera">
        <video ref={video} playsInline muted aria-label={t('scan.camera')} />
      </div>
      <p role="status">{running ? t('scan.looking') : t('scan.starting')}</p>
    </>
  )
}

function grab(video: HTMLVideoElement): ImageData | undefined {
  const { videoWidth, videoHeight } = video
  if (videoWidth === 0 || videoHeight === 0) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = videoWidth
  canvas.height = videoHeight
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(video, 0, 0)
  return context?.getImageData(0, 0, videoWidth, videoHeight)
}
