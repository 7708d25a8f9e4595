-- Who works with the hub, what they may do where, and what they did.

create table member (
    member varchar(20) primary key,
    login varchar(60) not null unique,
    name varchar(60) not null,
    password varchar(200) not null,         -- Argon2id
    device varchar(64),                     -- what a telephone makes codes of, Base32; null until it does
    device_step bigint not null,            -- of the last code that was taken: none is taken twice
    stamp varchar(32) not null,             -- another one ends every session
    active boolean not null
);

-- A role holds at a place and below it.
create table member_role (
    member varchar(20) not null references member,
    role varchar(20) not null,
    place varchar(100) not null references place,
    primary key (member, role, place)
);

-- The code that makes the first of them; gone with its use.
create table set_up_code (
    only_one boolean primary key,
    code varchar(20) not null
);

-- Wrong tries to sign in, by account and by address.
create table wrong_try (
    who varchar(150) primary key,
    times int not null,
    latest timestamp with time zone not null
);

create index wrong_try_latest on wrong_try (latest);

-- What they did: each row's hash covers the one before it; the head says where the chain ends.
create table act (
    number bigint primary key,
    happened timestamp with time zone not null,
    member varchar(20) not null,
    deed varchar(60) not null,
    place varchar(100),
    about varchar(200),
    hash varchar(64) not null
);

create table act_head (
    only_one boolean primary key,
    number bigint not null,
    hash varchar(64) not null
);

insert into act_head (only_one, number, hash) values (true, 0, '');
