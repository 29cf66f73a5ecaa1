package org.dominomeetings.core.meeting;

import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as guests may know it: never a host's link or key. Whatever a service told, each part is one line without
 * anything that cannot be seen, since it is written into items of one line each. Immutable.
 */
public final class Meeting {
    private final String id;
    private final String joinUrl;
    private final @Nullable String number;
    private final @Nullable String passcode;
    private final @Nullable String phonePasscode;
    private final @Nullable String sipAddress;
    private final @Nullable String dialIn;
    private final @Nullable String host;

    private Meeting(Builder builder) {
        this.id = builder.id;
        this.joinUrl = builder.joinUrl;
        this.number = builder.number;
        this.passcode = builder.passcode;
        this.phonePasscode = builder.phonePasscode;
        this.sipAddress = builder.sipAddress;
        this.dialIn = builder.dialIn;
        this.host = builder.host;
    }

    /**
     * @param id the service's id of the meeting
     * @param joinUrl the guests' link
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
        private @Nullable String number;
        private @Nullable String passcode;
        private @Nullable String phonePasscode;
        private @Nullable String sipAddress;
        private @Nullable String dialIn;
        private @Nullable String host;

        private Builder(String id, String joinUrl) {
            this.id = PlainText.line(Objects.requireNonNull(id, "id"));
            this.joinUrl = GuestLink.tidy(Objects.requireNonNull(joinUrl, "joinUrl"));
        }

        public Builder number(@Nullable String value) {
            this.number = told(value);
            return this;
        }

        public Builder passcode(@Nullable String value) {
            this.passcode = told(value);
            return this;
        }

        public Builder phonePasscode(@Nullable String value) {
            this.phonePasscode = told(value);
            return this;
        }

        public Builder sipAddress(@Nullable String value) {
            this.sipAddress = told(value);
            return this;
        }

        public Builder dialIn(@Nullable String value) {
            this.dialIn = told(value);
            return this;
        }

        /**
         * A number that a phone can dial as it stands, with what is asked for then: commas are pauses.
         *
         * @param code digits; none or empty where none is asked for
         */
        public Builder dialIn(@Nullable String telephone, @Nullable String code) {
            return dialIn(told(telephone) == null || told(code) == null ? telephone : telephone + ",," + code + "#");
        }

        public Builder host(@Nullable String value) {
            this.host = told(value);
            return this;
        }

        public Meeting build() {
            return new Meeting(this);
        }

        private static @Nullable String told(@Nullable String value) {
            String line = value == null ? "" : PlainText.line(value);
            return line.isEmpty() ? null : line;
        }
    }
}
