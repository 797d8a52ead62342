package org.eigenlens.widget.work;

/** What a long computation calls as it goes, many times a second. */
@FunctionalInterface
public interface Course {

    /**
     * Says how much has been done, from 0 to 1. Throws an exception that the computation lets pass when it is to stop, since nobody waits for it
     * any more or it takes too long.
     */
    void reached(double share);
}
