package org.eigenlens.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a failure under a short reference that the reader is shown, so that the two can be brought together. */
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    /** Logs the failure with all of its causes, and returns its reference: eight hexadecimal digits. */
    static String note(String where, Throwable failure) {
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("{} [{}]", where, reference, failure);
        return reference;
    }
}
