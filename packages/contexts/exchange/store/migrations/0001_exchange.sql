-- What leaves and what arrives. A message, its receipt and what it causes are written in one transaction.

create table exchange.outbox (
  institution_id text not null,
  submission_id text not null,
  message_id text not null unique,
  conversation_id text not null,
  tracking_identifier text not null,
  ref_to_message_id text,
  from_party text not null,
  to_party text not null,
  final_recipient text not null,
  service text not null,
  action text not null,
  properties jsonb not null,
  -- Tells a repeated submission from a different one after the parts are gone; never sent.
  content_digest text not null,
  state text not null check (state in ('accepted', 'sending', 'waiting-for-retry', 'receipted', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz(3) not null,
  claimed_by text,
  claimed_until timestamptz(3),
  -- Made once, at the first attempt, and sent unchanged on every retry.
  wire bytea,
  wire_content_type text,
  signed_references jsonb,
  failure_code text,
  accepted_at timestamptz(3) not null,
  settled_at timestamptz(3),
  primary key (institution_id, submission_id)
);
create index outbox_due on exchange.outbox (to_party, next_attempt_at) where state in ('accepted', 'sending', 'waiting-for-retry');

create table exchange.outbox_parts (
  institution_id text not null,
  submission_id text not null,
  position integer not null,
  mime_type text not null,
  character_set text,
  properties jsonb not null,
  bytes bytea not null,
  primary key (institution_id, submission_id, position),
  foreign key (institution_id, submission_id) references exchange.outbox on delete cascade
);

-- The same message counts once: From party and MessageId.
create table exchange.inbox (
  institution_id text not null,
  from_party text not null,
  message_id text not null,
  conversation_id text not null,
  tracking_identifier text,
  ref_to_message_id text,
  original_sender text not null,
  service text not null,
  action text not null,
  properties jsonb not null,
  signed_references jsonb not null,
  received_at timestamptz(3) not null,
  primary key (from_party, message_id)
);
create index inbox_of_institution on exchange.inbox (institution_id, received_at);

create table exchange.evidence (
  institution_id text not null,
  direction text not null check (direction in ('out', 'in')),
  counterparty text not null,
  message_id text not null,
  request bytea not null,
  request_content_type text not null,
  receipt bytea not null,
  receipt_content_type text not null,
  -- Who signed what came from outside: the request when it came in, the receipt when it went out.
  signer_certificate bytea not null,
  tls_certificate bytea,
  at timestamptz(3) not null,
  primary key (direction, counterparty, message_id)
);

create table exchange.events (
  position bigint generated always as identity primary key,
  at timestamptz(3) not null,
  direction text not null check (direction in ('out', 'in')),
  institution_id text,
  message_id text,
  conversation_id text,
  tracking_identifier text,
  counterparty text,
  state text not null check (state in
    ('accepted', 'sending', 'waiting-for-retry', 'receipted', 'failed', 'received', 'delivered', 'repeated', 'refused', 'tested')),
  attempt integer,
  code text,
  ebms_code text,
  receipt_digest text
);
create index events_of_message on exchange.events (message_id, position);
create index events_of_tracking on exchange.events (tracking_identifier, position);
create index events_of_conversation on exchange.events (conversation_id, position);
