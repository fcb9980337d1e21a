/** Documents on paper: the PDF as a printer or a screen shows it, photographed. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from '@playwright/test'

const pixels = { width: 1300, height: 3900 }

/** Opens the PDF in the browser's own viewer and takes a picture of all its pages: what a telephone would photograph. */
export async function photographOf(browser: Browser, pdf: Buffer): Promise<Buffer> {
  const server = createServer((request, response) => {
    const isPdf = request.url === '/document.pdf'
    response.setHeader('content-type', isPdf ? 'application/pdf' : 'text/html')
    response.end(
      isPdf
        ? pdf
        : `<body style="margin:0"><embed src="/document.pdf#toolbar=0&zoom=150" type="application/pdf" width="${pixels.width}" height="${pixels.height}"></body>`,
    )
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const page = await browser.newPage({ viewport: pixels })
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    // The viewer draws by itself and tells nobody when it is done: two pictures alike mean that it is.
    let before: Buffer | undefined
    for (let tries = 0; tries < 20; tries += 1) {
      await page.waitForTimeout(500)
      const now = await page.screenshot()
      if (before !== undefined && tries > 3 && now.equals(before)) return now
      before = now
    }
    throw new Error('the viewer did not come to rest')
  } finally {
    await page.close()
    server.close()
  }
}
