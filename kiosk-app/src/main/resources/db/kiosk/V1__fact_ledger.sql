-- Everything here is a projection of the journal's and the ledger's files and is made again from them.

create table fact (
    journal uuid not null,
    seq bigint not null,
    kind varchar(60) not null,
    v int not null,
    at_hour timestamp(6) with time zone not null,
    clock_set boolean not null,
    trial boolean not null,
    body varchar(1048576) not null,
    primary key (journal, seq)
);

-- `place` orders records over all files of the ledger.
create table ledger (
    place bigint generated always as identity primary key,
    ledger uuid not null,
    seq bigint not null,
    kind varchar(60) not null,
    body varchar(1048576) not null,
    unique (ledger, seq)
);

create index ledger_kind on ledger (kind, place);
