package org.dominomeetings.core.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.core.concurrent.KeyedLocks;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.entry.ServerEntryStore.Presence;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.UnfinishedRecords;
import org.dominomeetings.core.ledger.UnreadableDocument;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.ledger.UpcomingEntry;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.reconcile.Reconciler;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.jspecify.annotations.Nullable;

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

    /**
     * How long after its end a meeting that was left without an entry is shown to an administrator: a week, so that whoever
     * looks once a week sees it. After that nobody can join by mistake any more.
     */
    private static final Duration SHOWN = Duration.ofDays(7);

    /** Whether an update has arrived is of no interest any more where the entry is deleted. */
    private static final Set<MeetingState> HOLDS_MEETING = EnumSet.of(MeetingState.LIVE, MeetingState.UPDATING);

    private static final Set<ProblemCode> OUTAGES =
            EnumSet.of(ProblemCode.PROVIDER_UNAVAILABLE, ProblemCode.PROVIDER_BUSY);

    /** For what somebody else is at; never told. */
    private static final MeetingException BUSY = MeetingException.of(ProblemCode.IN_PROGRESS);

    private final OperationContext context;
    private final RecordRecovery settlement;
    private final Reconciler reconciler;
    private final ServerEntryStore entries;
    private final Retention retention;
    private final ServerState memory;

    public Sweeper(
            OperationContext context,
            RecordRecovery settlement,
            Reconciler reconciler,
            ServerEntryStore entries,
            ServerState memory,
            Retention retention) {
        this.context = context;
        this.settlement = settlement;
        this.reconciler = reconciler;
        this.entries = entries;
        this.retention = retention;
        this.memory = memory;
    }

    /**
     * One run. What goes wrong with one entry, whatever it is, is told with that entry and keeps nobody else waiting.
     *
     * @throws MeetingException {@code ledger-unavailable}
     */
    public SweepResult run() {
        Run run = new Run(context.now(), isTimeToLook());
        UnfinishedRecords open = context.open();
        open.records().forEach(run::open);
        if (run.looks) {
            context.toCome().forEach(run::closed);
        }
        retention.run();
        return run.end(open.unreadable());
    }

    private boolean isTimeToLook() {
        boolean time = memory.looked == null || context.uptime().compareTo(memory.looked.plus(LOOK)) >= 0;
        memory.looked = time ? context.uptime() : memory.looked;
        return time;
    }

    /** Whether the meeting has not ended: nobody wants to see go what is over, nor to hear of it. */
    private boolean isOfInterest(LedgerRecord record, Instant now) {
        return HOLDS_MEETING.contains(record.state())
                && !record.key().isLeft()
                && isDue(record, now)
                && record.sent()
                        .flatMap(SyncedDetails::end)
                        .filter(now::isBefore)
                        .isPresent();
    }

    /** Whether nobody can be at work on it any more. */
    private boolean isDue(LedgerRecord record, Instant now) {
        return !now.isBefore(record.since().plus(context.settling));
    }

    /** What is done with one record. */
    private interface Step {
        void on(LedgerRecord record);
    }

    /** One run's account. */
    private final class Run {
        private final Instant now;

        /** Whether it looks for deletion stubs, too. */
        private final boolean looks;

        private final Map<EntryId, UnresolvedMeeting> matters = new LinkedHashMap<>();
        private final Set<EntryId> visited = new HashSet<>();
        private final Map<String, MeetingException> down = new HashMap<>();
        private int settled;

        private Run(Instant now, boolean looks) {
            this.now = now;
            this.looks = looks;
        }

        /** A record of which something is not finished. */
        void open(LedgerRecord record) {
            if (record.isOfUnknownOutcome()) {
                reconciler.heardOf(record);
            }
            visited.add(record.key());
            boolean isLeft = isLeft(record);
            if (!isDue(record, now)) {
                stays(record);
            } else if (isLeft && hasBegun(record)) {
                take(record, this::leave);
            } else if (isLeft && isOver(record)) {
                settled += take(record, this::end) ? 1 : 0;
            } else {
                settled += take(record, this::finish) && record.isUnfinished() ? 1 : 0;
            }
        }

        /** A meeting whose entry may be deleted without anybody's having noticed. */
        void closed(UpcomingEntry entry) {
            if (visited.contains(entry.key())) {
                return;
            }
            Step step = this::tellIfLeft;
            try {
                // Of nearly all entries that is so, and no record is opened for it.
                if (!entry.deleted().isPresent() && entries.presence(entry.key()) == Presence.SAVED) {
                    return;
                }
            } catch (RuntimeException cannotBeAsked) {
                step = one -> {
                    throw cannotBeAsked;
                };
            }
            LedgerRecord record = context.readable(entry.key());
            if (record != null && !record.isOpen() && isOfInterest(record, now)) {
                take(record, step);
            }
        }

        private void tellIfLeft(LedgerRecord record) {
            if (isLeft(look(record)) && hasBegun(record)) {
                throw isLeftProblem(record);
            }
        }

        private boolean isLeft(LedgerRecord record) {
            return HOLDS_MEETING.contains(record.state())
                    && record.entryDeleted().isPresent();
        }

        private boolean hasBegun(LedgerRecord record) {
            return !record.sent()
                    .flatMap(SyncedDetails::start)
                    .filter(now::isBefore)
                    .isPresent();
        }

        private MeetingException isLeftProblem(LedgerRecord record) {
            return MeetingException.of(ProblemCode.ENTRY_DELETED, context.providers.label(record.service()));
        }

        /** The grace of the deleted entry is over. */
        private boolean isOver(LedgerRecord record) {
            return record.entryDeleted()
                    .filter(seen -> !now.isBefore(seen.plus(GRACE)))
                    .isPresent();
        }

        /** Notes when the entry was first seen to be deleted, or that it is back. */
        private LedgerRecord look(LedgerRecord record) {
            Presence presence = entries.presence(record.key());
            if (presence == Presence.DELETED && !record.entryDeleted().isPresent()) {
                return context.write(record.withEntryDeleted(now));
            }
            return presence == Presence.SAVED && record.entryDeleted().isPresent()
                    ? context.write(record.withEntryDeleted(null))
                    : record;
        }

        /** A mark without a stub: the stub is purged, or the entry was discarded and has never been saved. */
        private void end(LedgerRecord record) {
            if (isLeft(look(record))) {
                settlement.end(record);
            }
        }

        /** What has begun is over or under way, and nobody wants to see that go; but somebody has to know of it. */
        private void leave(LedgerRecord record) {
            boolean isLongAgo = !record.sent()
                    .flatMap(SyncedDetails::end)
                    .filter(end -> now.isBefore(end.plus(SHOWN)))
                    .isPresent();
            if (isLongAgo) {
                context.write(record.withEntryDeleted(null));
            } else if (!looks || isLeft(look(record))) {
                throw isLeftProblem(record);
            }
        }

        /** What was begun; where the entry is deleted, it can come back yet. */
        private void finish(LedgerRecord record) {
            boolean mayBeLeft = looks && HOLDS_MEETING.contains(record.state());
            LedgerRecord seen = mayBeLeft ? look(record) : record;
            if (seen.isUnfinished()) {
                settlement.finish(seen, entries);
            }
        }

        /** @return whether it is done */
        private boolean take(LedgerRecord record, Step step) {
            MeetingException outage = down.get(record.service());
            // A service that is down is asked once a run: each silence lasts as long as a call may.
            MeetingException why = outage == null ? alone(record, step) : outage;
            if (why != null && OUTAGES.contains(why.code())) {
                down.put(record.service(), why);
            }
            if (why == BUSY) {
                stays(record);
            } else if (why != null) {
                matters.put(record.key(), new UnresolvedMeeting(asLeft(record), why));
            }
            return why == null;
        }

        /** The record as the attempt has left it; as it was where the ledger is out of reach by now. */
        private LedgerRecord asLeft(LedgerRecord record) {
            try {
                LedgerRecord left = context.record(record.key());
                return left == null ? record : left;
            } catch (RuntimeException outOfReach) {
                return record;
            }
        }

        /** Nothing is done with it now; what stood in its way is told until it is done. */
        private void stays(LedgerRecord record) {
            UnresolvedMeeting before = memory.matters.get(record.key());
            if (before != null) {
                matters.put(record.key(), new UnresolvedMeeting(record, before.why()));
            }
        }

        /** @return nothing if it is done, {@link #BUSY} if somebody is at it or was meanwhile, else why it is not done */
        private @Nullable MeetingException alone(LedgerRecord seen, Step step) {
            try (KeyedLocks.Held held =
                    memory.atWork.hold(seen.key().entry(), Duration.ZERO).orElse(null)) {
                LedgerRecord current = held == null ? null : context.record(seen.key());
                if (current == null || current.revision() != seen.revision()) {
                    return BUSY;
                }
                step.on(current);
                return null;
            } catch (MeetingException problem) {
                return problem;
            } catch (SecretsUnavailableException noKey) {
                return MeetingException.because(noKey, ProblemCode.NOT_CONFIGURED, seen.service());
            } catch (ThreadDeath stopped) {
                throw stopped;
            } catch (Throwable unexpected) {
                // A customer's service, or a class of it that cannot be loaded, is no reason to leave the others
                // waiting.
                return MeetingException.because(
                        unexpected,
                        ProblemCode.SERVER_ERROR,
                        seen.correlationId().orElse(seen.key().entry().unid()));
            } finally {
                // People are not to find the place taken while the next record is looked at.
                RequestScope.current().leave();
            }
        }

        SweepResult end(List<UnreadableDocument> unreadable) {
            if (!looks) {
                // What could not be looked at is looked at again in an hour.
                memory.matters.forEach((key, matter) -> {
                    if (matter.isOfLook() && !visited.contains(key)) {
                        matters.put(key, matter);
                    }
                });
            }
            memory.matters.clear();
            memory.matters.putAll(matters);
            return new SweepResult(settled, new ArrayList<>(matters.values()), unreadable);
        }
    }
}
