-- Checks, their steps, the signed proofs, and the status lists that were read.
-- What a check read about a person is kept in sessions.result until result_until and then forgotten; proofs hold no personal data.

create table verification.sessions (
  institution_id text not null,
  session_id uuid not null,
  policy text not null,
  policy_version text not null,
  medium text not null check (medium in ('wallet', 'paper')),
  date date not null,
  state text not null check (state in ('waiting', 'refused', 'done')),
  started_by text,
  started_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  -- The session of the presentation protocol that asks the wallet.
  protocol_session text,
  refusal text,
  result jsonb,
  result_until timestamptz(3),
  primary key (institution_id, session_id)
);
create index sessions_to_forget on verification.sessions (result_until) where result is not null;

create table verification.steps (
  institution_id text not null,
  session_id uuid not null,
  position integer not null,
  name text not null,
  outcome text not null check (outcome in ('passed', 'not-passed', 'warning', 'not-applicable')),
  code text,
  at timestamptz(3) not null,
  primary key (institution_id, session_id, position),
  foreign key (institution_id, session_id) references verification.sessions
);

create table verification.proofs (
  institution_id text not null,
  proof_id uuid not null,
  session_id uuid not null,
  at timestamptz(3) not null,
  policy text not null,
  policy_version text not null,
  verdict text not null,
  jws text not null,
  primary key (institution_id, proof_id),
  unique (institution_id, session_id),
  foreign key (institution_id, session_id) references verification.sessions
);
create index proofs_by_time on verification.proofs (institution_id, at desc);

-- Public lists of others, verified before they are kept; shared by all institutions of the node.
create table verification.status_lists (
  uri text primary key,
  token text not null,
  issued_at timestamptz(3) not null,
  fetched_at timestamptz(3) not null
);
