-- Facts of all kiosks, the bytes that the kiosks wrote, and their counts.

-- Whose a journal is, and what of it is here: [[1,40],[42,42]]. Whoever takes a batch in holds its row.
create table journal (
    journal uuid primary key,
    kiosk uuid not null,
    have text not null,
    claimed bigint not null                 -- the highest sequence that the kiosk told of
);

create index journal_kiosk on journal (kiosk);

create table fact (
    kiosk uuid not null,
    journal uuid not null,
    seq bigint not null,
    hash bytea not null,                    -- SHA-256 of the bytes
    kind varchar(60) not null,
    v int not null,
    at_hour timestamp with time zone not null,
    clock_set boolean not null,
    trial boolean not null,
    body text not null,                     -- not jsonb: it would not keep the bytes
    primary key (kiosk, journal, seq)
)
-- [jooq ignore start]
partition by hash (kiosk)
-- [jooq ignore stop]
;

-- [jooq ignore start]
create table fact_0 partition of fact for values with (modulus 8, remainder 0);
create table fact_1 partition of fact for values with (modulus 8, remainder 1);
create table fact_2 partition of fact for values with (modulus 8, remainder 2);
create table fact_3 partition of fact for values with (modulus 8, remainder 3);
create table fact_4 partition of fact for values with (modulus 8, remainder 4);
create table fact_5 partition of fact for values with (modulus 8, remainder 5);
create table fact_6 partition of fact for values with (modulus 8, remainder 6);
create table fact_7 partition of fact for values with (modulus 8, remainder 7);
-- [jooq ignore stop]

-- Another content under the name of a fact that is here: kept aside for a person to look at.
create table conflict (
    kiosk uuid not null,
    journal uuid not null,
    seq bigint not null,
    hash varchar(64) not null,              -- SHA-256 in hexadecimal digits
    kind varchar(60) not null,
    body text not null,
    came timestamp with time zone not null,
    primary key (kiosk, journal, seq, hash)
);

-- Counts that came with facts and are not yet added to the tallies; a queue.
create table tally_delta (
    id bigint generated always as identity primary key,
    kiosk uuid not null,
    week int not null,
    measure varchar(20) not null,
    subject varchar(200) not null,
    version int not null,
    item varchar(200) not null,
    code varchar(200) not null,
    dimension varchar(20) not null,
    member varchar(200) not null,
    flagged boolean not null,
    n bigint not null
);

-- Counts by place: a kiosk, and every node of the tree above it.
create table tally (
    place varchar(100) not null,
    week int not null,
    measure varchar(20) not null,
    subject varchar(200) not null,
    version int not null,
    item varchar(200) not null,
    code varchar(200) not null,
    dimension varchar(20) not null,
    member varchar(200) not null,
    flagged boolean not null,
    n bigint not null,
    primary key (place, measure, subject, version, dimension, week, item, code, member, flagged)
);
