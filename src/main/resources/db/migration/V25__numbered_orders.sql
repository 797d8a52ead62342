-- Several processes may share these tables. A room is in the hands of one of them, and the term says in whose: it goes up when another takes over.
alter table room add term bigint default 0 not null;

-- The orders of a room count from one without a gap.
alter table room_order add number bigint;

update room_order set number =
  (select count(*) from room_order earlier where earlier.room = room_order.room and earlier.id <= room_order.id);

alter table room_order alter column number set not null;
alter table room_order add constraint room_order_numbers unique (room, number);
drop index room_order_by_room;
