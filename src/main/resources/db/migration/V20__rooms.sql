-- Rooms of the classroom: how each was opened, and what was done in it. A room is what comes of doing that again.
-- With the room everything in it goes. Nobody's token is kept but the projector's, which only lets somebody look.
create table room (
  code varchar(6) primary key,
  lecturer varchar(64) not null,
  projector varchar(32) not null,
  opened_at timestamp with time zone not null
);

create table room_order (
  id bigint generated always as identity primary key,
  room varchar(6) not null references room (code) on delete cascade,
  given_by varchar(64) not null,
  given_at timestamp with time zone not null,
  command varchar(40) not null,
  content varchar(40000) not null
);

create index room_order_by_room on room_order (room, id);
