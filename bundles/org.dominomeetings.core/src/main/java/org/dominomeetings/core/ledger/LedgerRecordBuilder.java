package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;

/** Puts a record of the ledger together: what was kept of it, or one that follows another. */
public final class LedgerRecordBuilder {
    final EntryId key;
    final int revision;
    final int generation;
    MeetingState state;
    Instant since;
    String service;
    String person;
    String personId;
    Meeting meeting;
    Meeting remains;
    SyncedDetails sent;
    boolean written;
    boolean repeated;
    Instant entryDeleted;
    String entryKey;
    String correlationId;
    int attempt;
    List<OrphanMeeting> strays = Collections.emptyList();
    String language;

    LedgerRecordBuilder(EntryId key, int revision, int generation) {
        this.key = key;
        this.revision = revision;
        this.generation = generation;
    }

    public LedgerRecordBuilder state(MeetingState value, Instant entered) {
        this.state = value;
        this.since = entered;
        return this;
    }

    public LedgerRecordBuilder account(String serviceId, String canonicalName) {
        this.service = serviceId;
        this.person = canonicalName;
        return this;
    }

    /** Null for the name itself, which tests may do with. */
    public LedgerRecordBuilder personId(String value) {
        this.personId = value;
        return this;
    }

    /** Both may be null. */
    public LedgerRecordBuilder told(Meeting byService, SyncedDetails toService) {
        this.meeting = byService;
        this.sent = toService;
        return this;
    }

    /** May be null. */
    public LedgerRecordBuilder remains(Meeting earlier) {
        this.remains = earlier;
        return this;
    }

    public LedgerRecordBuilder entryKey(String value) {
        this.entryKey = value;
        return this;
    }

    public LedgerRecordBuilder written(boolean value) {
        this.written = value;
        return this;
    }

    public LedgerRecordBuilder repeated(boolean value) {
        this.repeated = value;
        return this;
    }

    /** May be null. */
    public LedgerRecordBuilder entryDeleted(Instant seen) {
        this.entryDeleted = seen;
        return this;
    }

    /** May be null. */
    public LedgerRecordBuilder correlationId(String value) {
        this.correlationId = value;
        return this;
    }

    public LedgerRecordBuilder attempt(int number) {
        this.attempt = number;
        return this;
    }

    public LedgerRecordBuilder strays(List<OrphanMeeting> meetings) {
        this.strays = Collections.unmodifiableList(new ArrayList<>(meetings));
        return this;
    }

    /** May be null. */
    public LedgerRecordBuilder language(String tag) {
        this.language = tag;
        return this;
    }

    public LedgerRecord build() {
        return new LedgerRecord(this);
    }
}
