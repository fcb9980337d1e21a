/** A wallet that asks by itself (authorization code with PAR, PKCE and DPoP): it gets the document when its holder has logged in and agreed, and not before. */
import { unwrap } from '@passerelle/kernel'
import { finishAuthorization, requestCredentials, resolveIssuer, startAuthorization } from '@passerelle/openid4vc/holder'
import { anonymous, type Visitor, visit } from './driver.ts'
import { createHeadlessWallet } from './headless-wallet.ts'
import { checkResult, issuePosting, startCheck } from './stories.ts'
import { expect, test as inWorld } from './world-fixture.ts'

interface Asking {
  readonly wallet: ReturnType<typeof createHeadlessWallet>
  /** Where the wallet sends the browser. */
  readonly authorizationUrl: string
  readonly take: (callback: string) => Promise<void>
}

const test = inWorld.extend<{ asking: Asking }>({
  asking: async ({ world }, use) => {
    await issuePosting(world)
    const wallet = createHeadlessWallet()
    const issuer = unwrap(await resolveIssuer(wallet.host, world.nodes.gr.url))
    const configuration = Object.values(issuer.configurations).find(({ vct }) => vct === 'urn:eudi:pda1:1')?.id ?? ''
    const wish = { configurationIds: [configuration], clientId: 'headless', redirectUri: `${world.wallet.url}/callback` }
    const { authorizationUrl, pending } = unwrap(await startAuthorization(wallet.host, issuer, wish))
    const take = async (callback: string) => {
      const access = unwrap(await finishAuthorization(wallet.host, pending, callback))
      wallet.held.push(...unwrap(await requestCredentials(wallet.host, access, configuration)))
    }
    await use({ wallet, authorizationUrl, take })
  },
})

const pathOf = (url: string) => url.slice(new URL(url).origin.length)

/** Opens the wallet's link; without consent it ends at the page that asks for it. */
async function open(browser: Visitor, url: string): Promise<string> {
  return (await browser.ask(pathOf(url))).headers.get('location') ?? ''
}

test('a wallet that asks by itself gets the document after its holder has logged in and agreed', async ({ world, asking }) => {
  const { wallet, authorizationUrl, take } = asking
  const georgios = await visit(world, 'georgios')
  const consentPage = new URL(await open(georgios, authorizationUrl), georgios.origin)
  expect(consentPage.pathname).toBe('/portal/wallet-consent')
  const returnTo = consentPage.searchParams.get('returnTo') ?? ''
  await georgios.send('POST', '/api/wallet-consents', { returnTo })
  await take(await open(georgios, georgios.origin + returnTo))

  const nicola = await visit(world, 'nicola')
  const check = await startCheck(nicola, 'labour-inspection')
  unwrap(await wallet.present(check.requestUri))
  expect(await checkResult(nicola, check)).toMatchObject({ verdict: 'valid' })
})

test('neither a stranger nor the holder of nothing gets anything by that way', async ({ world, asking }) => {
  const { authorizationUrl, take, wallet } = asking
  const georgios = await visit(world, 'georgios')
  const returnTo = new URL(await open(georgios, authorizationUrl), georgios.origin).searchParams.get('returnTo') ?? ''
  const nobody = anonymous(world.nodes.gr)
  expect((await nobody.ask('/api/wallet-consents', { method: 'POST', body: { returnTo } })).status).toBe(401)
  // Somebody who has no consent of the session is asked for it, whoever else agreed.
  await georgios.send('POST', '/api/wallet-consents', { returnTo })
  expect(await open(nobody, georgios.origin + returnTo)).toContain('/portal/wallet-consent')

  const eirini = await visit(world, 'eirini')
  await eirini.send('POST', '/api/wallet-consents', { returnTo })
  await expect(take(await open(eirini, georgios.origin + returnTo))).rejects.toThrow('credential_request_denied')
  expect(wallet.held).toEqual([])
})
