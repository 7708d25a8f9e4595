-- The place tree: country, oblast, district, hromada, library. The country is there from the start.

create table place (
    place varchar(100) primary key,
    parent varchar(100) references place,   -- null for the country
    level varchar(20) not null,             -- country | region | district | community | library
    name_uk varchar(200) not null,
    name_en varchar(200) not null
);

-- Every place with itself and with each one above it: who may see what, and what counts where.
create table place_above (
    place varchar(100) not null references place,
    above varchar(100) not null references place,
    primary key (place, above)
);

create index place_above_below on place_above (above);

-- Kiosks that the hub has taken in, and what they said of themselves last.

create table kiosk (
    kiosk uuid primary key,
    library varchar(200) not null,
    place varchar(100) not null,            -- a node of the place tree
    verifying varchar(400) not null,        -- PEM
    sealing varchar(400) not null,          -- PEM
    joined timestamp with time zone not null,
    revoked timestamp with time zone
);

create index kiosk_place on kiosk (place);

-- A code is known by its hash only; it dies with its use or after a day.
create table join_code (
    secret_hash varchar(64) primary key,
    library varchar(200) not null,
    place varchar(100) not null,
    made_by varchar(100) not null,
    made timestamp with time zone not null,
    ends timestamp with time zone not null,
    used_by uuid,
    used timestamp with time zone
);

-- The newest pulse of each kiosk; a row of its own, because it changes with every batch.
create table pulse (
    kiosk uuid primary key,
    heard timestamp with time zone not null,
    drift_seconds bigint not null,          -- the kiosk's clock less the hub's
    version varchar(40) not null,
    waiting bigint not null,
    aside bigint not null,
    free_bytes bigint not null,
    stations int not null,
    silent int not null,
    revision bigint not null,
    packs varchar(4000) not null            -- JSON: id and version
);
