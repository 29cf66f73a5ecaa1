package org.dominomeetings.core.meeting;

import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.text.PlainText;

/**
 * A meeting as guests may know it: never a host's link or key. Whatever a service told, each part is one line without
 * anything that cannot be seen, since it is written into items of one line each. Immutable.
 */
public final class Meeting {
    private final String id;
    private final String joinUrl;
    private final String number;
    private final String passcode;
    private final String phonePasscode;
    private final String sipAddress;
    private final String dialIn;
    private final String host;

    private Meeting(Builder builder) {
        this.id = Objects.requireNonNull(builder.id, "id");
        this.joinUrl = Objects.requireNonNull(builder.joinUrl, "joinUrl");
        this.number = builder.number;
        this.passcode = builder.passcode;
        this.phonePasscode = builder.phonePasscode;
        this.sipAddress = builder.sipAddress;
        this.dialIn = builder.dialIn;
        this.host = builder.host;
    }

    /**
     * @param id the service's id of the meeting; not null
     * @param joinUrl the guests' link; not null
     */
    public static Builder with(String id, String joinUrl) {
        return new Builder(id, joinUrl);
    }

    public String id() {
        return id;
    }

    public String joinUrl() {
        return joinUrl;
    }

    /** What a guest types in instead of following the link. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<String> passcode() {
        return Optional.ofNullable(passcode);
    }

    /** Digits only, for telephones and room systems. */
    public Optional<String> phonePasscode() {
        return Optional.ofNullable(phonePasscode);
    }

    public Optional<String> sipAddress() {
        return Optional.ofNullable(sipAddress);
    }

    /** One telephone number, ready to show. */
    public Optional<String> dialIn() {
        return Optional.ofNullable(dialIn);
    }

    /** Whose account at the service holds the meeting, as the service names it; usually an e-mail address. */
    public Optional<String> host() {
        return Optional.ofNullable(host);
    }

    /** Collects what a service told; empty text counts as not told. */
    public static final class Builder {
        private final String id;
        private final String joinUrl;
        private String number;
        private String passcode;
        private String phonePasscode;
        private String sipAddress;
        private String dialIn;
        private String host;

        private Builder(String id, String joinUrl) {
            this.id = id == null ? null : PlainText.line(id);
            this.joinUrl = joinUrl == null ? null : GuestLink.tidy(joinUrl);
        }

        public Builder number(String value) {
            this.number = told(value);
            return this;
        }

        public Builder passcode(String value) {
            this.passcode = told(value);
            return this;
        }

        public Builder phonePasscode(String value) {
            this.phonePasscode = told(value);
            return this;
        }

        public Builder sipAddress(String value) {
            this.sipAddress = told(value);
            return this;
        }

        public Builder dialIn(String value) {
            this.dialIn = told(value);
            return this;
        }

        /**
         * A number that a phone can dial as it stands, with what is asked for then: commas are pauses.
         *
         * @param code digits; null or empty where none is asked for
         */
        public Builder dialIn(String telephone, String code) {
            return dialIn(told(telephone) == null || told(code) == null ? telephone : telephone + ",," + code + "#");
        }

        public Builder host(String value) {
            this.host = told(value);
            return this;
        }

        public Meeting build() {
            return new Meeting(this);
        }

        private static String told(String value) {
            String line = value == null ? "" : PlainText.line(value);
            return line.isEmpty() ? null : line;
        }
    }
}
