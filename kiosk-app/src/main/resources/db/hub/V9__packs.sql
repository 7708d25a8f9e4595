-- Packs that authors sent, others approved, and kiosks take file by file.

-- Every file once, whichever versions have it; manifests too.
create table pack_file (
    hash varchar(64) primary key,           -- SHA-256 in hexadecimal digits
    bytes bytea not null
);

-- Held by whoever changes anything of a pack.
create table pack (
    pack varchar(100) primary key
);

create table pack_version (
    pack varchar(100) not null references pack,
    version int not null,
    place varchar(100) not null references place,   -- whose pack it is: the country's, a region's
    name_uk varchar(400) not null,
    name_en varchar(400) not null,
    manifest varchar(64) not null references pack_file,
    contents varchar(64) not null,          -- names every file, whenever they were packed
    signatures text not null,               -- the file of them; empty if nobody signed yet
    state varchar(20) not null,             -- waiting | approved | returned
    author varchar(20) not null references member,
    sent timestamp with time zone not null,
    reviewer varchar(20) references member,
    reviewed timestamp with time zone,
    note varchar(1000) not null,            -- what the reviewer said; empty for nothing
    copy_of int,                            -- the version to whose content kiosks were led back
    stopped timestamp with time zone,       -- no further kiosk takes it
    withdrawn timestamp with time zone,     -- kiosks take it off their shelves
    primary key (pack, version)
);

create index pack_version_manifest on pack_version (manifest);

-- Which files a version has.
create table pack_part (
    pack varchar(100) not null,
    version int not null,
    path varchar(120) not null,
    hash varchar(64) not null references pack_file,
    primary key (pack, version, path),
    foreign key (pack, version) references pack_version
);

create index pack_part_hash on pack_part (hash);

-- For whom a version is: kiosks one by one, places with all below.
create table pack_target (
    pack varchar(100) not null,
    version int not null,
    target varchar(100) not null,           -- a place, or the id of a kiosk
    place varchar(100) not null references place,   -- that place, or the kiosk's
    widened timestamp with time zone not null,
    primary key (pack, version, target),
    foreign key (pack, version) references pack_version
);

create index pack_target_target on pack_target (target);
