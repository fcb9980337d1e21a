create table registers.persons (
  pin text primary key,
  family_name text not null,
  given_name text not null,
  birth_date date not null,
  birth_place text not null,
  nationality text not null,
  sex text not null,
  address jsonb not null
);

create table registers.employers (
  legal_person_id text primary key,
  name text not null,
  address jsonb not null,
  state text not null,
  turnover_share_in_state integer
);

-- Since when the State's legislation applies to the person, whoever employs.
create table registers.affiliations (
  pin text primary key references registers.persons,
  state text not null,
  insured_since date not null
);

create table registers.employments (
  pin text not null references registers.persons,
  legal_person_id text not null references registers.employers,
  since date not null,
  contract_state text not null,
  primary key (pin, legal_person_id)
);

create table registers.postings (
  pin text not null references registers.persons,
  host_state text not null,
  from_day date not null,
  to_day date not null,
  host_undertaking_id text,
  replaced_by text
);

create table registers.covers (
  pin text primary key references registers.persons,
  institution_id text not null,
  from_day date not null,
  to_day date,
  -- The insured person through whom a dependant is covered.
  through text references registers.persons
);
