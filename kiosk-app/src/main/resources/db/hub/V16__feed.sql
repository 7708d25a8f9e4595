-- Programs that may ask for figures; a token is known by its hash only.

create table feed_token (
    token varchar(20) primary key,
    hash varchar(64) not null unique,       -- SHA-256 of the secret
    name varchar(60) not null,
    place varchar(100) not null references place,
    giver varchar(20) not null references member,
    made timestamp with time zone not null,
    ends timestamp with time zone not null,
    used timestamp with time zone,
    revoked timestamp with time zone
);
