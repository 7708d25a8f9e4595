-- When libraries are open, as their kiosks tell it: a kiosk that is silent at night is well.

alter table pulse add column hours varchar(200) default '' not null;
