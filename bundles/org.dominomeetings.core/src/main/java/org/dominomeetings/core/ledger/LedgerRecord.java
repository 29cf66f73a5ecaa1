package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of one entry's meeting: the only proof that a meeting is ours. Immutable; each method that leads
 * to another state gives the record that follows this one.
 */
public final class LedgerRecord {
    private final EntryId key;
    private final int revision;
    private final int generation;
    private final MeetingState state;
    private final String service;
    private final String person;
    private final String personId;
    private final Instant since;
    private final @Nullable Meeting meeting;
    private final @Nullable Meeting remains;
    private final @Nullable SyncedDetails sent;
    private final boolean written;
    private final boolean repeated;
    private final @Nullable Instant entryDeleted;
    private final String ownershipToken;
    private final @Nullable String correlationId;
    private final int attempt;
    private final List<OrphanMeeting> strays;
    private final @Nullable String language;

    /** A record with these fields; those that say so may be missing. */
    public LedgerRecord(LedgerRecordFields fields) {
        this.key = Objects.requireNonNull(fields.key);
        this.revision = fields.revision;
        this.generation = fields.generation;
        this.state = Objects.requireNonNull(fields.state);
        this.service = Objects.requireNonNull(fields.service);
        this.person = Objects.requireNonNull(fields.person);
        this.personId = fields.personId == null ? fields.person : fields.personId;
        this.since = Objects.requireNonNull(fields.since);
        this.meeting = fields.meeting;
        this.remains = fields.remains;
        this.sent = fields.sent;
        this.written = fields.written;
        this.repeated = fields.repeated;
        this.entryDeleted = fields.entryDeleted;
        this.ownershipToken = Objects.requireNonNull(fields.ownershipToken);
        this.correlationId = fields.correlationId;
        this.attempt = fields.attempt;
        this.strays = fields.strays;
        this.language = fields.language;
    }

    /**
     * The intent to create a meeting.
     *
     * @param before the record of the entry's last meeting, if it ever had one
     * @param service id of the service
     * @param person canonical name of the person whose account is to hold the meeting
     * @param remains an earlier meeting of ours that the entry still shows, if there is one
     * @param ownershipToken random; what a client shows later to prove that it means this entry
     */
    public static LedgerRecord intent(
            EntryId key,
            @Nullable LedgerRecord before,
            String service,
            String person,
            SyncedDetails sent,
            @Nullable Meeting remains,
            String ownershipToken,
            Instant now) {
        int revision = before == null ? 1 : before.revision + 1;
        int generation = before == null ? 1 : before.generation + 1;
        return new LedgerRecord(LedgerRecordFields.of(key, revision, generation)
                .state(MeetingState.CREATING, now)
                .account(service, person)
                .told(null, sent)
                .remains(remains)
                .ownershipToken(before == null ? ownershipToken : before.ownershipToken)
                .written(true)
                .attempt(revision)
                .strays(before == null ? Collections.emptyList() : before.strays));
    }

    /**
     * A meeting that another feature made and the service knows; nothing is known of what it was told.
     *
     * @param intent as {@link #intent} gives it, never written itself
     */
    public static LedgerRecord adopted(LedgerRecord intent, Meeting told, Instant now) {
        return new LedgerRecord(LedgerRecordFields.of(intent.key, intent.revision, intent.generation)
                .state(MeetingState.LIVE, now)
                .account(intent.service, intent.person)
                .personId(intent.personId)
                .told(told, SyncedDetails.read(""))
                .ownershipToken(intent.ownershipToken)
                .strays(intent.strays)
                .written(false));
    }

    /** The same create once more, at a service to which a second one is none. */
    public LedgerRecord again(SyncedDetails details, Instant now) {
        return new LedgerRecord(next().state(MeetingState.CREATING, now)
                .told(meeting, details)
                .repeated(true)
                .attempt(revision + 1));
    }

    /** What this record was about to do was refused and has changed nothing: what was before holds on, and since then. */
    public LedgerRecord undone(LedgerRecord before) {
        return new LedgerRecord(
                before.version(revision + 1).correlationId(correlationId).strays(strays));
    }

    /**
     * Of a create of which nobody knows what became: if it made a meeting, that is to be deleted. It goes on being waited
     * for since when it was.
     */
    public LedgerRecord unwanted() {
        return new LedgerRecord(next().state(MeetingState.DELETING, since));
    }

    /** The service has the meeting that is {@link #unwanted}. */
    public LedgerRecord toDelete(Meeting told, SyncedDetails details) {
        return new LedgerRecord(next().told(told, details));
    }

    /** A meeting was made for this entry that it cannot have any more. */
    public LedgerRecord withStray(OrphanMeeting stray) {
        List<OrphanMeeting> all = new ArrayList<>(strays);
        all.add(stray);
        return new LedgerRecord(next().strays(all));
    }

    /** The stray is deleted. */
    public LedgerRecord withoutStray(OrphanMeeting stray) {
        List<OrphanMeeting> rest = new ArrayList<>(strays);
        rest.removeIf(stray::equals);
        return new LedgerRecord(next().strays(rest));
    }

    /** The meeting is as it was, and so is what was sent of it. */
    public LedgerRecord to(MeetingState next, Instant now) {
        return new LedgerRecord(next().state(next, now));
    }

    /**
     * The service has the meeting as told; the entry has still to be written. What it told before, another link or another
     * passcode, stands on the entry until then.
     */
    public LedgerRecord live(Meeting told, SyncedDetails details, Instant now) {
        return new LedgerRecord(next().state(MeetingState.LIVE, now)
                .told(told, details)
                .remains(remains == null ? meeting : remains)
                .written(false));
    }

    /** The meeting ended; the entry has still to be written. */
    public LedgerRecord ended(Instant now) {
        return new LedgerRecord(next().state(MeetingState.NONE, now).written(false));
    }

    /**
     * What is remembered of this meeting when the entry lets go of it and it cannot be deleted: a record of its own, so that
     * the entry can have another meeting. To be deleted as soon as that goes; where nobody knows whether there is one, to
     * be looked for first.
     *
     * @param before what was remembered of it by an earlier attempt, if anything
     */
    public LedgerRecord leftBehind(@Nullable LedgerRecord before, Instant now) {
        return new LedgerRecord(
                LedgerRecordFields.of(key.left(generation), before == null ? 1 : before.revision + 1, generation)
                        .state(meeting == null ? MeetingState.UNKNOWN : MeetingState.DELETING, now)
                        .account(service, person)
                        .told(meeting, sent)
                        .ownershipToken(ownershipToken)
                        .written(true)
                        .repeated(repeated)
                        .attempt(attempt));
    }

    /** The create never happened; the entry is as it was, and has still to be written if an earlier meeting is on it. */
    public LedgerRecord abandoned(Instant now) {
        return new LedgerRecord(
                next().state(MeetingState.NONE, now).told(null, null).written(remains == null));
    }

    /** @param seen when the entry was first seen to be deleted; none if it is there again */
    public LedgerRecord withEntryDeleted(@Nullable Instant seen) {
        return new LedgerRecord(next().entryDeleted(seen));
    }

    /** The entry says what this record says; of a meeting that has ended nothing is needed any more. */
    public LedgerRecord closed() {
        boolean over = state == MeetingState.NONE;
        return new LedgerRecord(next().told(over ? null : meeting, over ? null : sent)
                .remains(null)
                .written(true));
    }

    /** The entry, or a document of its repeating set, does not say yet what this record says. */
    public LedgerRecord unwritten() {
        return new LedgerRecord(next().written(false));
    }

    /**
     * This record, and under which id the log has the request that it comes of; the same version of it.
     *
     * @param id of the request; none where it is no person's, which leaves the one before
     */
    public LedgerRecord askedUnder(@Nullable String id) {
        return id == null ? this : new LedgerRecord(version(revision).correlationId(id));
    }

    /** This record, and in which language who asks for it reads; the same version of it. */
    public LedgerRecord askedIn(Locale locale) {
        return new LedgerRecord(version(revision).language(locale.toLanguageTag()));
    }

    /**
     * This record, and whose account holds the meeting whatever his name becomes; the same version of it.
     *
     * @param id as {@link org.dominomeetings.core.account.store.PersonIds#id} gives it
     */
    public LedgerRecord heldBy(String id) {
        return new LedgerRecord(version(revision).personId(id));
    }

    private LedgerRecordFields next() {
        return version(revision + 1);
    }

    /**
     * This record under another key: an earlier version kept it under that of an instance, where its set's is the right one.
     *
     * @param there the record that the other key has, of a meeting that has ended; or none
     */
    public LedgerRecord movedTo(EntryId other, @Nullable LedgerRecord there) {
        return new LedgerRecord(copy(other, there == null ? 1 : there.revision + 1));
    }

    /** What stays in the place of a record that was moved: nothing is to be done about it any more. */
    public LedgerRecord movedAway(Instant now) {
        return new LedgerRecord(next().state(MeetingState.NONE, now)
                .told(null, null)
                .remains(null)
                .written(true)
                .entryDeleted(null));
    }

    private LedgerRecordFields version(int number) {
        return copy(key, number);
    }

    private LedgerRecordFields copy(EntryId of, int number) {
        return LedgerRecordFields.of(of, number, generation)
                .state(state, since)
                .account(service, person)
                .personId(personId)
                .told(meeting, sent)
                .remains(remains)
                .ownershipToken(ownershipToken)
                .written(written)
                .repeated(repeated)
                .entryDeleted(entryDeleted)
                .correlationId(correlationId)
                .attempt(attempt)
                .strays(strays)
                .language(language);
    }

    public EntryId key() {
        return key;
    }

    /** Counts the versions of this record that were kept; the first is 1. */
    public int revision() {
        return revision;
    }

    /** Counts the meetings that the entry has had; the first is 1. */
    public int generation() {
        return generation;
    }

    public MeetingState state() {
        return state;
    }

    /** Id of the service. */
    public String service() {
        return service;
    }

    /**
     * Canonical name of the person whose account holds the meeting, for people to read: he may be called otherwise by now,
     * and it is empty once Domino has taken out the name of somebody who left.
     */
    public String person() {
        return person;
    }

    /** Opaque id of that person, by which his account is found; stays when he is renamed. */
    public String personId() {
        return personId;
    }

    /** When the state was entered. */
    public Instant since() {
        return since;
    }

    /** What the service last told; of an ended meeting what it told before the end; empty before it told anything. */
    public Optional<Meeting> meeting() {
        return Optional.ofNullable(meeting);
    }

    /**
     * An earlier meeting of ours, which has ended, or this one as the service told it before, that the entry goes on showing
     * until it is written again. Of its details only id and join link are kept.
     */
    public Optional<Meeting> remains() {
        return Optional.ofNullable(remains);
    }

    /** What the service was last told and acknowledged; of an intent to create, what it is about to be told. */
    public Optional<SyncedDetails> sent() {
        return Optional.ofNullable(sent);
    }

    /** The key that the entry carries: random, the same for all meetings that it has in its life. */
    public String ownershipToken() {
        return ownershipToken;
    }

    /** Under which the log has the last request that set about something; empty in records of before this was kept. */
    public Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }

    /**
     * The language of who asked last, in which the lines on the entry are; empty in records of before this was kept.
     */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    /** Whether the entry's document says what this record says. */
    public boolean isWritten() {
        return written;
    }

    /** When the entry was first seen to be deleted, or was discarded, if it was. */
    public Optional<Instant> entryDeleted() {
        return Optional.ofNullable(entryDeleted);
    }

    /** Whether the entry had a meeting that has ended, and none since that certainly came to be. */
    public boolean hadOneBefore() {
        return state == MeetingState.NONE
                || (generation > 1 && (state == MeetingState.CREATING || state == MeetingState.UNKNOWN));
    }

    /** Whether the create was sent more than once, so that an earlier one can still be on its way after a later one. */
    public boolean isRepeated() {
        return repeated;
    }

    /**
     * Which create was the last that was sent, of those that {@link #idempotencyKey} marks the same: no two have the same number. 0 in
     * records of before this was kept.
     */
    public int attempt() {
        return attempt;
    }

    /** Meetings of this entry that have to be deleted at their services. */
    public List<OrphanMeeting> strays() {
        return strays;
    }

    /** Whether it is not known if there is a meeting, be it that one is wanted or not. */
    public boolean isOfUnknownOutcome() {
        return state == MeetingState.CREATING
                || state == MeetingState.UNKNOWN
                || (state == MeetingState.DELETING && meeting == null);
    }

    /** Whether anything is left to do: what {@link #isUnfinished} says, or the meeting of a deleted entry. */
    public boolean isOpen() {
        boolean isLeft = state == MeetingState.LIVE && entryDeleted != null;
        return isUnfinished() || isLeft;
    }

    /** Whether something was begun of which the end is not recorded, or not on the entry yet. */
    public boolean isUnfinished() {
        return !written
                || !strays.isEmpty()
                || EnumSet.of(MeetingState.CREATING, MeetingState.UNKNOWN, MeetingState.UPDATING, MeetingState.DELETING)
                        .contains(state);
    }

    /**
     * Since when, or from when on, nothing is left to do about this record unless a person wants something: its meeting has
     * ended or been deleted. Means nothing while the record is open.
     */
    public Instant over() {
        Optional<Instant> end = sent().flatMap(times -> times.end().isPresent() ? times.end() : times.start());
        return state == MeetingState.LIVE && end.filter(since::isBefore).isPresent() ? end.get() : since;
    }

    /**
     * The mark that the meeting carries at the service: 64 hexadecimal digits that cannot be guessed, since they come of
     * the random ownership token, and are the same after a crash. Another meeting of the same entry has another mark.
     */
    public String idempotencyKey() {
        return Hashes.sha256(ownershipToken + "/" + generation);
    }
}
