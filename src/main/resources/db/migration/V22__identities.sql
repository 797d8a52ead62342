-- Lecturers who sign in at an OpenID provider: whom it names there, and which account that is here. They have no password.
alter table lecturer alter column password drop not null;

create table lecturer_identity (
  issuer varchar(255) not null,
  subject varchar(255) not null,
  lecturer varchar(64) not null references lecturer (name) on delete cascade,
  created_at timestamp with time zone not null,
  primary key (issuer, subject)
);
