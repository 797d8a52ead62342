package org.eigenlens.classroom.grid;

/** Another process has not answered. */
final class UnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreachableException(Throwable cause) {
        super("Another process has not answered.", cause);
    }
}
