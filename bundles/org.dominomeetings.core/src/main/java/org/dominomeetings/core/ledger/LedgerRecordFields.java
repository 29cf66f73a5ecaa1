package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.jspecify.annotations.Nullable;

/** The fields of a ledger record, set one after another. Used by one thread. */
public final class LedgerRecordFields {
    final EntryId key;
    final int revision;
    final int generation;

    @Nullable
    MeetingState state;

    @Nullable
    Instant since;

    @Nullable
    String service;

    @Nullable
    String person;

    @Nullable
    String personId;

    @Nullable
    Meeting meeting;

    @Nullable
    Meeting remains;

    @Nullable
    SyncedDetails sent;

    boolean written;
    boolean repeated;

    @Nullable
    Instant entryDeleted;

    @Nullable
    String ownershipToken;

    @Nullable
    String correlationId;

    int attempt;
    List<OrphanMeeting> strays = Collections.emptyList();

    @Nullable
    String language;

    private LedgerRecordFields(EntryId key, int revision, int generation) {
        this.key = key;
        this.revision = revision;
        this.generation = generation;
    }

    /** A record as it was kept, or one that follows another. */
    public static LedgerRecordFields of(EntryId key, int revision, int generation) {
        return new LedgerRecordFields(key, revision, generation);
    }

    public LedgerRecordFields state(MeetingState value, Instant entered) {
        this.state = value;
        this.since = entered;
        return this;
    }

    public LedgerRecordFields account(String serviceId, String canonicalName) {
        this.service = serviceId;
        this.person = canonicalName;
        return this;
    }

    /** None for the name itself, which tests may do with. */
    public LedgerRecordFields personId(@Nullable String value) {
        this.personId = value;
        return this;
    }

    public LedgerRecordFields told(@Nullable Meeting byService, @Nullable SyncedDetails toService) {
        this.meeting = byService;
        this.sent = toService;
        return this;
    }

    public LedgerRecordFields remains(@Nullable Meeting earlier) {
        this.remains = earlier;
        return this;
    }

    public LedgerRecordFields ownershipToken(String value) {
        this.ownershipToken = value;
        return this;
    }

    public LedgerRecordFields written(boolean value) {
        this.written = value;
        return this;
    }

    public LedgerRecordFields repeated(boolean value) {
        this.repeated = value;
        return this;
    }

    public LedgerRecordFields entryDeleted(@Nullable Instant seen) {
        this.entryDeleted = seen;
        return this;
    }

    public LedgerRecordFields correlationId(@Nullable String value) {
        this.correlationId = value;
        return this;
    }

    public LedgerRecordFields attempt(int number) {
        this.attempt = number;
        return this;
    }

    public LedgerRecordFields strays(List<OrphanMeeting> meetings) {
        this.strays = Collections.unmodifiableList(new ArrayList<>(meetings));
        return this;
    }

    public LedgerRecordFields language(@Nullable String tag) {
        this.language = tag;
        return this;
    }
}
