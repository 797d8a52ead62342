package org.eigenlens.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** What comes to a page over the network. */
final class Traffic {

    private final AtomicLong bytes = new AtomicLong();

    private Traffic() {}

    /** Counts from now on. */
    static Traffic of(Page page) {
        Traffic traffic = new Traffic();
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        traffic.bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return traffic;
    }

    /** How many bytes have come so far, compressed as they came. */
    long bytes() {
        return bytes.get();
    }
}
