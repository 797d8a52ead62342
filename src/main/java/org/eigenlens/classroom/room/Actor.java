package org.eigenlens.classroom.room;

import java.io.Serializable;

/** Somebody whom a room knows by their token. */
public sealed interface Actor extends Serializable {

    Role role();

    record Lecturer() implements Actor {
        @Override
        public Role role() {
            return Role.LECTURER;
        }
    }

    record Projector() implements Actor {
        @Override
        public Role role() {
            return Role.PROJECTOR;
        }
    }

    record Student(MemberId id) implements Actor {
        @Override
        public Role role() {
            return Role.STUDENT;
        }
    }
}
