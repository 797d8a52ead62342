package org.eigenlens.classroom.grid;

import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryModified;
import org.infinispan.notifications.cachelistener.event.CacheEntryEvent;

/** Hears every text that is passed on. The library wants it public. */
@Listener(observation = Listener.Observation.POST)
public final class MoveListener {

    private final Grid.Ear ear;

    MoveListener(Grid.Ear ear) {
        this.ear = ear;
    }

    @CacheEntryCreated
    @CacheEntryModified
    public void passed(CacheEntryEvent<String, String> event) {
        ear.passed(event.getValue());
    }
}
