package org.eigenlens.classroom.grid;

import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryModified;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryRemoved;
import org.infinispan.notifications.cachelistener.event.CacheEntryEvent;

/** Hears of every change of a text, whichever process has made it. The library wants it public. */
@Listener(observation = Listener.Observation.POST)
public final class RoomListener {

    private final Grid.Ear ear;

    RoomListener(Grid.Ear ear) {
        this.ear = ear;
    }

    @CacheEntryCreated
    @CacheEntryModified
    @CacheEntryRemoved
    public void changed(CacheEntryEvent<String, String> event) {
        ear.changed(event.getKey());
    }
}
