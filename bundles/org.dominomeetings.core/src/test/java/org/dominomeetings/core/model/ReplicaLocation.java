package org.dominomeetings.core.model;

/** Where a replica of Jane's mail file is: on one of two servers, or on a device that works with one of them. */
enum ReplicaLocation {
    OFFICE(0),
    BRANCH(1),
    LAPTOP(0),
    TABLET(1);

    private final int server;

    ReplicaLocation(int server) {
        this.server = server;
    }

    /** The server that a click here goes to. */
    int server() {
        return server;
    }

    /** Whether a click here sends what is on the screen, and sets on it what comes back. */
    boolean isDevice() {
        return this == LAPTOP || this == TABLET;
    }
}
