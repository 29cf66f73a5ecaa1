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
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;
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

    /** Whether an update has arrived is of no interest any more where the entry is deleted. */
    private static final Set<MeetingState> HOLDS_MEETING = EnumSet.of(MeetingState.LIVE, MeetingState.UPDATING);

    private static final Set<ProblemCode> OUTAGES =
            EnumSet.of(ProblemCode.PROVIDER_UNAVAILABLE, ProblemCode.PROVIDER_BUSY);

    private final Ports ports;
    private final Settlement settlement;
    private final KeptEntries entries;
    private final KeyedLocks<EntryKey> atWork;

    Sweeper(Ports ports, Settlement settlement, KeptEntries entries, KeyedLocks<EntryKey> atWork) {
        this.ports = ports;
        this.settlement = settlement;
        this.entries = entries;
        this.atWork = atWork;
    }

    /**
     * One run.
     *
     * @param stubs when each deleted entry's stub was first seen, by the last run and brought up to date by this one; where
     *     that is forgotten, as at a restart, the grace begins anew
     * @throws MeetingProblem {@code ledger-unavailable}
     */
    public Sweep run(Map<EntryKey, Instant> stubs) {
        Instant now = ports.now();
        Run run = new Run();
        ports.records(record -> record.isOpen() && isDue(record, now))
                .forEach(open -> run.take(open, record -> settlement.finish(record, entries)));
        deleted(stubs, now).forEach(abandoned -> run.take(abandoned, settlement::end));
        return new Sweep(run.settled, run.matters);
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

    /** The records of meetings to come whose entries' stubs have been here for the grace. */
    private List<LedgerRecord> deleted(Map<EntryKey, Instant> stubs, Instant now) {
        Map<EntryKey, Instant> seen = new HashMap<>();
        List<LedgerRecord> over = new ArrayList<>();
        // What has begun is over or under way, and nobody wants to see that go. An open record is finished first.
        for (LedgerRecord live : ports.records(record -> HOLDS_MEETING.contains(record.state())
                && isDue(record, now)
                && record.sent()
                        .flatMap(SentDetails::start)
                        .filter(now::isBefore)
                        .isPresent())) {
            if (entries.presence(live.key()) != Presence.DELETED) {
                continue;
            }
            Instant first = stubs.getOrDefault(live.key(), now);
            seen.put(live.key(), first);
            if (!now.isBefore(first.plus(GRACE))) {
                over.add(live);
            }
        }
        stubs.keySet().retainAll(seen.keySet());
        stubs.putAll(seen);
        return over;
    }

    /** What is done with one record. */
    private interface Step {
        void on(LedgerRecord record);
    }

    /** Empty if it is done, or somebody else is at it; else why not. */
    private Optional<MeetingProblem> alone(LedgerRecord seen, Step step) {
        try (KeyedLocks.Held held = atWork.hold(seen.key(), Duration.ZERO).orElse(null)) {
            LedgerRecord now = held == null ? null : ports.record(seen.key());
            if (now != null && now.revision() == seen.revision()) {
                step.on(now);
            }
            return Optional.empty();
        } catch (MeetingProblem problem) {
            return Optional.of(problem);
        } catch (SecretsUnavailable noKey) {
            return Optional.of(MeetingProblem.because(noKey, ProblemCode.NOT_CONFIGURED, seen.service()));
        }
    }
}
