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
