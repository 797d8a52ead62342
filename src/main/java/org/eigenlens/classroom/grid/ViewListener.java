package org.eigenlens.classroom.grid;

import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachemanagerlistener.annotation.Merged;
import org.infinispan.notifications.cachemanagerlistener.annotation.ViewChanged;
import org.infinispan.notifications.cachemanagerlistener.event.ViewChangedEvent;

/** Hears who comes and goes. The library wants it public. */
@Listener
public final class ViewListener {

    private final Grid.Ear ear;

    ViewListener(Grid.Ear ear) {
        this.ear = ear;
    }

    @ViewChanged
    @Merged
    public void moved(ViewChangedEvent event) {
        ear.moved();
    }
}
