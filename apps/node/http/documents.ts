/** A person's documents: to read, to print, to take into a wallet, to shorten; and who has looked at them. */

import type { Actor } from '@passerelle/directory'
import { getDocument, type IssuedDocument, listDocumentsFor, renderPdf } from '@passerelle/documents'
import { shortenPosting } from '@passerelle/journeys'
import { parseInstitutionId } from '@passerelle/kernel'
import { listAccessesFor } from '@passerelle/ledger'
import { type HttpServer, newId, problem } from '@passerelle/platform'
import { qrSvg } from '@passerelle/qr'
import { credentialTypes } from '@passerelle/vocabulary'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allow, recordLook } from './access.ts'
import { answer } from './answer.ts'
import { requireActor } from './login.ts'

const closed = { additionalProperties: false } as const
const id = Type.Object({ id: Type.String({ format: 'uuid' }) })
const transactionCodeDigits = 6

export function addDocuments(server: HttpServer, node: NodeRuntime): void {
  const { database, env } = node

  server.get('/api/documents', async (request) => {
    const actor = requireActor(request)
    const documents = await listDocumentsFor(database.db, referenceOf(node, actor))
    return documents.filter((document) => mayRead(node, actor, document)).map(documentSummary)
  })

  server.get('/api/documents/:id', { schema: { params: id } }, async (request) => {
    const document = await own(request, 'read')
    return {
      ...documentSummary(document),
      content: document.content,
      ...(document.supersededBy !== undefined && { supersededBy: document.supersededBy.id }),
      issuedBy: { id: document.institutionId, name: document.content.institution.name },
    }
  })

  server.get(
    '/api/documents/:id/pdf',
    { schema: { params: id, querystring: Type.Object({ lang: Type.Optional(Type.String({ maxLength: 5 })) }) } },
    async (request, reply) => {
      const document = await own(request, 'print')
      const pdf = await database.transaction((tx) =>
        renderPdf(tx, {
          institutionId: document.institutionId,
          documentId: document.id,
          language: request.query.lang ?? node.config.language,
          signer: node.keys.seal,
          printer: node.printer,
          now: node.clock.now(),
        }),
      )
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${document.type}-${document.number}.pdf"`)
        .send(Buffer.from(answer(pdf)))
    },
  )

  server.post('/api/documents/:id/offers', { schema: { params: id } }, async (request, reply) => {
    const document = await own(request, 'offer')
    if (document.type === 'PRC') throw problem(409, { code: 'node/paper-only' }, { next: 'print-it' })
    if (document.state !== 'valid') throw problem(409, { code: 'documents/no-longer-valid' })
    const transaction = newId(node.clock.now())
    const offer = answer(
      await node.issuer.createOffer({
        transactionId: transaction,
        configurationIds: [credentialTypes[document.type].configurationId],
        subject: `document:${document.id}`,
        grant: 'pre-authorized-code',
        transactionCodeLength: transactionCodeDigits,
      }),
    )
    const reference = new URL(offer.offerUri).searchParams.get('credential_offer_uri') ?? ''
    return reply.code(201).send({
      offerUri: offer.offerUri,
      walletUri: `${node.config.walletOrigin}/?credential_offer_uri=${encodeURIComponent(reference)}`,
      qrSvg: qrSvg(offer.offerUri),
      transactionCode: offer.transactionCode,
      expiresAt: offer.expiresAt.toISOString(),
      transaction,
    })
  })

  server.post(
    '/api/documents/:id/shorten',
    { schema: { params: id, body: Type.Object({ newEnd: Type.String({ maxLength: 10 }) }, closed) } },
    async (request) => {
      const actor = requireActor(request)
      const document = await own(request, 'shorten')
      const shortened = await database.transaction(async (tx) =>
        answer(
          await shortenPosting(env, tx, { documentId: document.id, applicantRef: referenceOf(node, actor), newEnd: request.body.newEnd }),
        ),
      )
      node.sending?.wake()
      return documentSummary(shortened)
    },
  )

  server.get('/api/accesses', async (request) => {
    const actor = requireActor(request)
    if (actor.kind !== 'person') throw problem(403, { code: 'node/not-allowed' })
    allow(request, 'access.read', { persons: [actor.personId] })
    const accesses = await listAccessesFor(database.db, node.secrets.referenceTo(actor.personId))
    return Promise.all(
      accesses.map(async (access) => {
        const institution = parseInstitutionId(access.institution)
        return institution === undefined ? access : { ...access, institution: await node.institutionName(institution) }
      }),
    )
  })

  /** The document, when it is about the caller or was asked for by the caller; anybody else's is not found. */
  async function own(request: FastifyRequest, what: 'read' | 'print' | 'offer' | 'shorten'): Promise<IssuedDocument> {
    const actor = requireActor(request)
    const document = answer(await getDocument(database.db, { documentId: (request.params as { id: string }).id }))
    allow(request, `document.${what}`, resourceOf(node, actor, document), 404)
    await recordLook(node, {
      institutionId: document.institutionId,
      actor,
      subjects: [document.holderRef],
      purpose: purposeOf(node, actor, document),
      legalBasis: '987/2009 Art 3(3)',
      what: `document:${document.type}`,
    })
    return document
  }
}

export function documentSummary({ id: documentId, type, number, state, version, validities }: IssuedDocument) {
  return { id: documentId, type, number, state, version, validities }
}

function purposeOf(node: NodeRuntime, actor: Actor, document: IssuedDocument): string {
  if (actor.kind !== 'person') return 'case-handling'
  return document.holderRef === referenceOf(node, actor) ? 'own-documents' : 'applicant-documents'
}

function mayRead(node: NodeRuntime, actor: Actor, document: IssuedDocument): boolean {
  const own = referenceOf(node, actor)
  return document.holderRef === own || document.applicantRef === own
}

/** Whose document it is, in the terms of the table of permissions: references stand in for numbers. */
function resourceOf(node: NodeRuntime, actor: Actor, document: IssuedDocument) {
  if (actor.kind !== 'person') return { institutionId: document.institutionId }
  const isOwn = mayRead(node, actor, document)
  return {
    institutionId: document.institutionId,
    ...(isOwn && (actor.actingFor === undefined ? { persons: [actor.personId] } : { companyId: actor.actingFor.legalPersonId })),
  }
}

function referenceOf(node: NodeRuntime, actor: Actor): string {
  if (actor.kind !== 'person') throw problem(403, { code: 'node/not-allowed' })
  return node.secrets.referenceTo(actor.actingFor?.legalPersonId ?? actor.personId)
}
