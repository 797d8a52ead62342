-- Lecturers' accounts; the password is a hash with the name of its method before it.
create table lecturer (
  name varchar(64) primary key,
  password varchar(200) not null,
  created_at timestamp with time zone not null
);

-- Invitations to make an account that nobody has used yet.
create table invitation (
  fingerprint varchar(64) primary key,
  expires_at timestamp with time zone not null
);
