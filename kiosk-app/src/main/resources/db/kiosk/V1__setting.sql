create table setting (
    name varchar(120) not null primary key,
    content varchar(4000) not null
);
