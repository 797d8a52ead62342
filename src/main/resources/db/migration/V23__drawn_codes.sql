-- Codes of rooms that were drawn a short while ago and are not drawn again: one may still be on somebody's board when its room is gone.
create table drawn_code (
  code varchar(6) primary key,
  drawn_at timestamp with time zone not null
);
