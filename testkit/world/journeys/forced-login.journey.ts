/** Nobody can be logged in as somebody else by a link: a login ends in the browser that began it. */
import { expect, test } from './world-fixture.ts'

test('a login that another browser began is not finished here, and stays open for the browser that began it', async ({ world }) => {
  const node = world.nodes.gr.url
  const begun = await fetch(`${node}/login?returnTo=/portal/documents`, { redirect: 'manual' })
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''
  const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const finish = async (headers: Record<string, string>) => {
    const answer = await fetch(`${node}/login/callback?${new URLSearchParams({ state, code: 'of-somebody-else' })}`, {
      redirect: 'manual',
      headers,
    })
    return { location: decodeURIComponent(answer.headers.get('location') ?? ''), cookies: answer.headers.getSetCookie() }
  }

  expect(await finish({}), 'a victim who follows the link').toEqual({ location: '/portal?problem=node/login-expired', cookies: [] })
  expect(await finish({ cookie: cookie.replace(/=.*/, '=guessed') }), 'with a cookie of another login').toMatchObject({ cookies: [] })
  // The code is no code, so the eID refuses it; what counts is that the node asked.
  expect(await finish({ cookie })).toMatchObject({ location: '/portal/documents?problem=node/login-refused' })
  expect(await finish({ cookie }), 'a login is used once').toMatchObject({ location: '/portal?problem=node/login-expired' })
})
