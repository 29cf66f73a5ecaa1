package org.dominomeetings.core.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The content of a calendar document, read once and held without any handle to Domino. Nothing in it is checked: a field
 * may be missing and the times may be nonsense. Immutable.
 */
public final class CalendarEntry {
    private final EntryId key;
    private final String form;
    private final String subject;
    private final @Nullable Instant start;
    private final @Nullable Instant end;
    private final ZoneId zone;
    private final List<String> location;
    private final String agenda;
    private final @Nullable String meetingId;
    private final boolean online;
    private final String onlineUrl;
    private final boolean roomOnline;
    private final boolean invitees;
    private final boolean ofSomebodyElse;
    private final @Nullable String ownershipToken;
    private final String service;
    private final @Nullable Series series;

    private CalendarEntry(Builder builder) {
        this.key = Objects.requireNonNull(builder.key);
        this.form = builder.form;
        this.subject = builder.subject;
        this.start = builder.start;
        this.end = builder.end;
        this.zone = builder.zone;
        this.location = Collections.unmodifiableList(new ArrayList<>(builder.location));
        this.agenda = builder.agenda;
        this.meetingId = builder.meetingId;
        this.online = builder.online;
        this.onlineUrl = builder.onlineUrl;
        this.roomOnline = builder.roomOnline;
        this.invitees = builder.invitees;
        this.ofSomebodyElse = builder.ofSomebodyElse;
        this.ownershipToken = builder.ownershipToken;
        this.service = builder.service;
        this.series = builder.series;
    }

    public static Builder of(EntryId key) {
        return new Builder(key);
    }

    public EntryId key() {
        return key;
    }

    /**
     * Keys that are not the entry's but may have been taken for it: of a set, whose key is the parent's, those of its
     * instances.
     */
    public List<EntryId> formerKeys() {
        List<EntryId> keys = new ArrayList<>();
        if (series != null) {
            series.instances().forEach(unid -> keys.add(new EntryId(key.replicaId(), unid)));
            keys.remove(key);
        }
        return keys;
    }

    /** The item {@code Form}; {@code Appointment} for entries of every kind. */
    public String form() {
        return form;
    }

    public String subject() {
        return subject;
    }

    public Optional<Instant> start() {
        return Optional.ofNullable(start);
    }

    public Optional<Instant> end() {
        return Optional.ofNullable(end);
    }

    /** The zone in which the chair entered the times; UTC where the document names none that is known. */
    public ZoneId zone() {
        return zone;
    }

    /** The values of the item {@code Location}: what the user typed, and our block where there is one. */
    public List<String> location() {
        return location;
    }

    /** The body as plain text. */
    public String agenda() {
        return agenda;
    }

    /** Whether the entry shows this meeting, as far as one item can tell. */
    public boolean shows(Meeting meeting) {
        return meetingId().map(PlainText::line).filter(meeting.id()::equals).isPresent();
    }

    /** The item {@code meetingId}: written by us or by HCL's feature, or by anyone who may edit; never proof of a meeting. */
    public Optional<String> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    /** Whether the entry is marked as an online meeting, whoever marked it. */
    public boolean isOnline() {
        return online;
    }

    /** The item {@code ApptUNIDURL}, which the calendar's own Join link follows; empty if there is none. */
    public String onlineUrl() {
        return onlineUrl;
    }

    /** Whether an online place or a classic Sametime room is booked, which claims the online-meeting items for itself. */
    public boolean hasOnlineRoom() {
        return roomOnline;
    }

    /** Whether this is an invitee's copy of an entry that somebody else chairs. */
    public boolean isOfSomebodyElse() {
        return ofSomebodyElse;
    }

    /** The key that we gave the entry with its meeting; a copy of the entry carries it, too. */
    public Optional<String> ownershipToken() {
        return Optional.ofNullable(ownershipToken);
    }

    /** The item {@code meetingService}: id of the service that the meeting on the entry is said to be of. */
    public String service() {
        return service;
    }

    /** The repeating set that the entry belongs to; everything else here is then the set's own. */
    public Optional<Series> series() {
        return Optional.ofNullable(series);
    }

    /** Whether anyone was invited. */
    public boolean hasInvitees() {
        return invitees;
    }

    /** Collects what a document says; what is not set is missing there. */
    public static final class Builder {
        private final EntryId key;
        private String form = "";
        private String subject = "";
        private @Nullable Instant start;
        private @Nullable Instant end;
        private ZoneId zone = ZoneOffset.UTC;
        private List<String> location = Collections.emptyList();
        private String agenda = "";
        private @Nullable String meetingId;
        private boolean online;
        private String onlineUrl = "";
        private boolean roomOnline;
        private boolean invitees;
        private boolean ofSomebodyElse;
        private @Nullable String ownershipToken;
        private String service = "";
        private @Nullable Series series;

        private Builder(EntryId key) {
            this.key = key;
        }

        public Builder form(String value) {
            this.form = value;
            return this;
        }

        public Builder subject(String value) {
            this.subject = value;
            return this;
        }

        /**
         * To the second, the finest that any service keeps: a time with more of it would never be found again there.
         *
         * @param from the document's start, if it has one
         * @param to its end
         */
        public Builder times(@Nullable Instant from, @Nullable Instant to, ZoneId in) {
            this.start = toTheSecond(from);
            this.end = toTheSecond(to);
            this.zone = in;
            return this;
        }

        private static @Nullable Instant toTheSecond(@Nullable Instant time) {
            return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
        }

        public Builder location(List<String> values) {
            this.location = values;
            return this;
        }

        public Builder agenda(String value) {
            this.agenda = value;
            return this;
        }

        public Builder online(boolean marked, String url, @Nullable String idOfMeeting, boolean roomBooked) {
            this.online = marked;
            this.onlineUrl = url;
            this.meetingId = idOfMeeting == null || idOfMeeting.isEmpty() ? null : idOfMeeting;
            this.roomOnline = roomBooked;
            return this;
        }

        public Builder invitees(boolean any) {
            this.invitees = any;
            return this;
        }

        public Builder ofSomebodyElse(boolean copy) {
            this.ofSomebodyElse = copy;
            return this;
        }

        public Builder ownershipToken(@Nullable String key) {
            this.ownershipToken = key == null || key.isEmpty() ? null : key;
            return this;
        }

        /** None for an entry that does not repeat. */
        public Builder series(@Nullable Series set) {
            this.series = set;
            return this;
        }

        public Builder service(String id) {
            this.service = id;
            return this;
        }

        public CalendarEntry build() {
            return new CalendarEntry(this);
        }
    }
}
