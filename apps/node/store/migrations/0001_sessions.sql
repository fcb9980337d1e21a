-- Who is logged in. A session can be ended here, whatever the browser keeps.
create table node.sessions (
  id_hash text primary key,
  csrf text not null,
  person jsonb,
  staff_subject text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index on node.sessions (expires_at);

-- A login that has begun and not yet come back. Used once.
create table node.logins (
  state text primary key,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamptz not null
);

-- What the wallet protocols keep for a few minutes and mostly use once. Keys are digests or random ids.
create table node.protocol_sessions (
  kind text not null,
  key text not null,
  value jsonb not null,
  expires_at timestamptz(3) not null,
  consumed boolean not null default false,
  attempts integer not null default 0,
  primary key (kind, key)
);
create index on node.protocol_sessions (expires_at);

-- A person's agreement that a wallet which began at this address may have their documents. Ends with the session.
create table node.wallet_consents (
  session_hash text not null references node.sessions (id_hash) on delete cascade,
  return_to text not null,
  primary key (session_hash, return_to)
);
