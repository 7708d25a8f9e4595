-- Who somebody is to the provider of an organisation's own sign-in: a subject, or an e-mail address.

alter table member add column outside varchar(255);   -- null for who signs in here alone

create unique index member_outside on member (outside);

-- With what somebody came back from the provider: nobody comes back with it once more.
create table passed_state (
    hash varchar(64) primary key,           -- SHA-256 of the state
    passed timestamp with time zone not null
);

create index passed_state_passed on passed_state (passed);
