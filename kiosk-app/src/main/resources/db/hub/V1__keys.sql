-- The hub's key pairs: every hub on this database signs and opens with the same ones.

create table hub_key (
    purpose varchar(16) not null,   -- sign | open
    pem varchar(2000) not null,     -- both halves
    made timestamp with time zone not null,
    primary key (purpose)
);
