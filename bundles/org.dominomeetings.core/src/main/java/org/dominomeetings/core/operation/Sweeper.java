package org.dominomeetings.core.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.KeptEntries;
import org.dominomeetings.core.entry.KeptEntries.Presence;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.LiveEntry;
import org.dominomeetings.core.ledger.OpenRecords;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.overload.Scope;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailable;

/**
 * Finishes, from time to time, what was begun and is not finished because a server died, a service was silent or a write
 * failed; and deletes the meetings of entries that are deleted. Runs on one server and there on one thread.
 */
public final class Sweeper {
    /**
     * How long an entry's deletion stub is seen before its meeting goes: a day in which who deleted it by mistake, or has
     * it in another replica, can bring it back.
     */
    static final Duration GRACE = Duration.ofHours(24);

    /** To look at an entry means to open its mail file, and a day does not end sooner for looking more often. */
    private static final Duration LOOK = Duration.ofHours(1);

    /** Whether an update has arrived is of no interest any more where the entry is deleted. */
    private static final Set<MeetingState> HOLDS_MEETING = EnumSet.of(MeetingState.LIVE, MeetingState.UPDATING);

    private static final Set<ProblemCode> OUTAGES =
            EnumSet.of(ProblemCode.PROVIDER_UNAVAILABLE, ProblemCode.PROVIDER_BUSY);

    private final Ports ports;
    private final Settlement settlement;
    private final KeptEntries entries;
    private final KeyedLocks<EntryKey> atWork;
    private final Retention retention;

    /** How long the process had been running when stubs were last looked for; null for never. */
    private Duration looked;

    Sweeper(Ports ports, Settlement settlement, KeptEntries entries, KeyedLocks<EntryKey> atWork, Retention retention) {
        this.ports = ports;
        this.settlement = settlement;
        this.entries = entries;
        this.atWork = atWork;
        this.retention = retention;
    }

    /**
     * One run.
     *
     * @throws MeetingProblem {@code ledger-unavailable}
     */
    public Sweep run() {
        Instant now = ports.now();
        Run run = new Run();
        OpenRecords open = ports.open();
        open.records().stream()
                .filter(record -> isDue(record, now))
                .forEach(due -> run.take(due, record -> settlement.finish(record, entries)));
        if (isTimeToLookForStubs()) {
            ports.toCome().forEach(entry -> lookForStub(entry, run, now));
        }
        retention.run();
        return new Sweep(run.settled, run.matters, open.unreadable());
    }

    /** One run's account. */
    private final class Run {
        private final List<OpenMatter> matters = new ArrayList<>();
        private final Map<String, MeetingProblem> down = new HashMap<>();
        private int settled;

        /** A service that is down is asked once a run: each silence lasts as long as a call may. */
        void take(LedgerRecord record, Step step) {
            MeetingProblem outage = down.get(record.service());
            Optional<MeetingProblem> why = outage == null ? alone(record, step) : Optional.of(outage);
            why.ifPresent(problem -> matters.add(new OpenMatter(record, problem)));
            why.filter(problem -> OUTAGES.contains(problem.code()))
                    .ifPresent(problem -> down.put(record.service(), problem));
            settled += why.isPresent() ? 0 : 1;
        }
    }

    /** Whether nobody can be at work on it any more. */
    private boolean isDue(LedgerRecord record, Instant now) {
        return !now.isBefore(record.since().plus(ports.settling));
    }

    private boolean isTimeToLookForStubs() {
        boolean time = looked == null || ports.running().compareTo(looked.plus(LOOK)) >= 0;
        looked = time ? ports.running() : looked;
        return time;
    }

    /** Opens the record only where the entry is not simply there, as nearly all are. */
    private void lookForStub(LiveEntry entry, Run run, Instant now) {
        try {
            Presence presence = entries.presence(entry.key());
            LedgerRecord record =
                    presence == Presence.SAVED && !entry.deleted().isPresent() ? null : ports.record(entry.key());
            if (record != null
                    && isToCome(record, now)
                    && isDue(record, now)
                    && isDeletedForGood(record, presence, now)) {
                run.take(record, settlement::end);
            }
        } catch (MeetingProblem notThisOne) {
            // Its record cannot be read, which a click on it tells; the others are looked at all the same.
            if (notThisOne.code() != ProblemCode.RECORD_UNREADABLE) {
                throw notThisOne;
            }
        }
    }

    /** What has begun is over or under way, and nobody wants to see that go. An open record is finished first. */
    private static boolean isToCome(LedgerRecord record, Instant now) {
        return HOLDS_MEETING.contains(record.state())
                && !record.key().isLeft()
                && record.sent()
                        .flatMap(SentDetails::start)
                        .filter(now::isBefore)
                        .isPresent();
    }

    /** Whether the entry has been known to be deleted for the grace; the record says since when. */
    private boolean isDeletedForGood(LedgerRecord record, Presence presence, Instant now) {
        Optional<Instant> first = record.entryDeleted();
        if (presence == Presence.DELETED && !first.isPresent()) {
            mark(record, now);
        } else if (presence == Presence.SAVED && first.isPresent()) {
            mark(record, null);
        }
        // A mark without a stub: the stub is purged, or the entry was discarded and has never been saved.
        return presence != Presence.SAVED
                && first.filter(seen -> !now.isBefore(seen.plus(GRACE))).isPresent();
    }

    private void mark(LedgerRecord seen, Instant deleted) {
        alone(seen, record -> ports.write(record.withEntryDeleted(deleted)));
    }

    /** What is done with one record. */
    private interface Step {
        void on(LedgerRecord record);
    }

    /** Empty if it is done, or somebody else is at it; else why not. */
    private Optional<MeetingProblem> alone(LedgerRecord seen, Step step) {
        try (KeyedLocks.Held held =
                atWork.hold(seen.key().entry(), Duration.ZERO).orElse(null)) {
            LedgerRecord now = held == null ? null : ports.record(seen.key());
            if (now != null && now.revision() == seen.revision()) {
                step.on(now);
            }
            return Optional.empty();
        } catch (MeetingProblem problem) {
            return Optional.of(problem);
        } catch (SecretsUnavailable noKey) {
            return Optional.of(MeetingProblem.because(noKey, ProblemCode.NOT_CONFIGURED, seen.service()));
        } finally {
            // People are not to find the place taken while the next record is looked at.
            Scope.current().leave();
        }
    }
}
