-- What learners keep. Runs unchanged on H2 and on PostgreSQL: only what both of them call by the same name.

-- Keys that this installation has drawn for itself, in base 64.
create table secret (
  name varchar(40) primary key,
  content varchar(200) not null
);

-- Somebody, of whom nothing is known but what they have done. With the learner everything else goes.
create table learner (
  id uuid primary key,
  created_at timestamp with time zone not null,
  phrase_hash varchar(100) unique
);

-- A practice question that somebody has answered; options is 0 where the answer is typed.
create table attempt (
  id bigint generated always as identity primary key,
  learner uuid not null references learner (id) on delete cascade,
  attempted_at timestamp with time zone not null,
  family varchar(100) not null,
  version integer not null,
  topic varchar(100) not null,
  seed bigint not null,
  difficulty varchar(10) not null,
  response varchar(4000) not null,
  credit double precision not null,
  misconception varchar(100),
  helped boolean not null,
  options integer not null
);

create index attempt_by_learner on attempt (learner, id);

-- The last response to a checkpoint or a prediction of a lesson.
create table lesson_response (
  learner uuid not null references learner (id) on delete cascade,
  lesson varchar(100) not null,
  question varchar(100) not null,
  response varchar(4000) not null,
  answered_at timestamp with time zone not null,
  primary key (learner, lesson, question)
);

-- A mock exam. It is over when it has been handed in, or at its deadline.
create table exam (
  id uuid primary key,
  learner uuid not null references learner (id) on delete cascade,
  started_at timestamp with time zone not null,
  deadline timestamp with time zone not null,
  ended_at timestamp with time zone
);

create index exam_by_learner on exam (learner, started_at);

-- A question of an exam, with the answer given so far; graded when the exam is over.
create table exam_question (
  exam uuid not null references exam (id) on delete cascade,
  number integer not null,
  family varchar(100) not null,
  version integer not null,
  topic varchar(100) not null,
  seed bigint not null,
  difficulty varchar(10) not null,
  response varchar(4000) not null,
  answered_at timestamp with time zone,
  credit double precision,
  misconception varchar(100),
  primary key (exam, number)
);
