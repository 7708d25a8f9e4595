-- What kiosks shall run and do, set at places or for one kiosk.

-- One row, held by whoever changes anything of it: no revision is seen after a higher one.
create table state_head (
    only_one boolean primary key,
    revision bigint not null
);

insert into state_head (only_one, revision) values (true, 0);

-- The last change at a place, or for a kiosk; asked with every batch.
create table state_revision (
    at varchar(100) primary key,            -- id of a place or of a kiosk
    revision bigint not null
);

-- What is set; without a value it was withdrawn.
create table wish (
    at varchar(100) not null,               -- id of a place or of a kiosk
    kind varchar(20) not null,
    id varchar(120) not null,
    value text,                             -- null: withdrawn
    free boolean not null,                  -- whether a level below, the library too, may choose
    member varchar(20) not null,            -- who set it
    since timestamp with time zone not null,
    revision bigint not null,
    primary key (at, kind, id)
);

-- Every change ever made of it, the last one too.
create table wish_past (
    revision bigint primary key,
    at varchar(100) not null,
    kind varchar(20) not null,
    id varchar(120) not null,
    value text,
    free boolean not null,
    member varchar(20) not null,
    since timestamp with time zone not null
);

create index wish_past_at on wish_past (at, revision);

-- Done once by one kiosk.
create table kiosk_order (
    id uuid primary key,
    kiosk uuid not null,
    kind varchar(20) not null,
    value varchar(1200) not null,
    lasts timestamp with time zone,         -- until when what it begins lasts
    ends timestamp with time zone not null, -- from then on it is not begun any more
    member varchar(20) not null,            -- who gave it
    made timestamp with time zone not null,
    revision bigint not null,
    outcome varchar(40),                    -- null until the kiosk told
    told timestamp with time zone
);

create index kiosk_order_kiosk on kiosk_order (kiosk, made);

-- What a kiosk could not do as it should: JSON, as its newest pulse told.
alter table pulse add column failures text default '[]' not null;
