package org.dominomeetings.core.spi;

/** What meeting services can do and some cannot. What one lacks, people are told where they click. */
public enum Capability {
    /** A meeting can be changed and keeps its link. */
    IN_PLACE_UPDATE("inPlaceUpdate"),
    /** A meeting has a start and an end there. */
    TIME("time"),
    /** A meeting has an agenda there. */
    AGENDA("agenda"),
    /** A meeting can have a passcode that guests need. */
    PASSCODE("passcode"),
    /** Guests can take part by telephone; whether they may is the account's matter. */
    DIAL_IN("dialIn"),
    /** Room systems can call the meeting. */
    SIP("sip"),
    /** A meeting can repeat by a rule there. */
    RECURRENCE("recurrence"),
    /** A grant can be given back. */
    REVOKE("revoke"),
    /** A create that is sent again with its idempotency key gives the meeting that the first one made. */
    IDEMPOTENT_CREATE("idempotentCreate"),
    /** A meeting can be found again by its idempotency key. */
    LOOKUP("lookup"),
    /** A meeting can be deleted; without this its link outlives the entry. */
    DELETE("delete");

    private final String member;

    Capability(String member) {
        this.member = member;
    }

    /** The capability's name in answers. */
    public String member() {
        return member;
    }
}
