package org.dominomeetings.core.operation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.KeptEntries;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.overload.Scope;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailable;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFailure;

/**
 * What can be done with the meeting of an entry. Each method reads the entry with the person's rights, holds no Domino
 * object while a service is called, and leaves a durable record before and after the call. Safe for any thread; on one
 * entry one operation runs at a time.
 */
public final class MeetingService {
    /** A second click waits so long for the first one's result; longer would hold one more of Domino's HTTP threads. */
    private static final Duration SECOND_CLICK = Duration.ofSeconds(8);

    /** The bulkhead of those who wait for a click of which nobody knows which service it is about. */
    private static final String SECOND_CLICKS = "second-clicks";

    /** When a second click that gave up is told to look again. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** With these a discard is the person's own and right, and only has to wait. */
    private static final Set<ProblemCode> LATER = EnumSet.of(
            ProblemCode.OUTCOME_UNKNOWN,
            ProblemCode.PROVIDER_UNAVAILABLE,
            ProblemCode.PROVIDER_BUSY,
            ProblemCode.RECONNECT,
            ProblemCode.DELETE_REFUSED);

    private final Ports ports;
    private final CreateMeeting create;
    private final UpdateMeeting update;
    private final DeleteMeeting delete;
    private final AdoptMeeting adopt;
    private final DetachMeeting detach;
    private final StartMeeting start;
    private final Settlement settlement;
    private final Reconciler reconciler;
    private final ServerMemory memory;

    /** For who sets no quota. */
    public MeetingService(
            Ledger ledger,
            Providers providers,
            Accounts accounts,
            HttpTransport transport,
            Duration longestCall,
            ServerMemory memory,
            Surroundings surroundings) {
        this(ledger, providers, accounts, transport, longestCall, unlimited(surroundings), memory, surroundings);
    }

    private static CreateQuota unlimited(Surroundings surroundings) {
        CreateQuota quota = new CreateQuota(surroundings);
        quota.set(Integer.MAX_VALUE);
        return quota;
    }

    /**
     * @param longestCall how long one request to a service may take in all
     * @param quota of this server, the same for whatever else makes meetings
     * @param memory the same for all services that are made while the server's process runs
     */
    public MeetingService(
            Ledger ledger,
            Providers providers,
            Accounts accounts,
            HttpTransport transport,
            Duration longestCall,
            CreateQuota quota,
            ServerMemory memory,
            Surroundings surroundings) {
        this.ports =
                new Ports(ledger, providers, new ProviderCalls(accounts, transport), longestCall, quota, surroundings);
        MadeMeetings made = new MadeMeetings(ports);
        this.memory = memory;
        this.reconciler = new Reconciler(ports, made, memory.arrivals);
        EntryWriter writer = new EntryWriter(ports);
        this.create = new CreateMeeting(ports, reconciler, writer, made);
        this.update = new UpdateMeeting(ports, reconciler, writer);
        LeaveMeeting leave = new LeaveMeeting(ports, writer);
        this.delete = new DeleteMeeting(ports, reconciler, writer, leave);
        this.adopt = new AdoptMeeting(ports, writer);
        this.detach = new DetachMeeting(ports, leave);
        this.start = new StartMeeting(ports);
        this.settlement = new Settlement(ports, reconciler, writer, update, delete, leave);
    }

    /**
     * What finishes the work that was begun and is not finished; never works on an entry on which an operation runs here.
     */
    public Sweeper sweeper(KeptEntries entries) {
        return sweeper(entries, Retention.USUAL);
    }

    /**
     * The same, with another time for which records are kept.
     *
     * @param keep how long after its meeting was over the record of an entry that is gone stays
     */
    public Sweeper sweeper(KeptEntries entries, Duration keep) {
        return new Sweeper(
                ports, settlement, reconciler, entries, memory, new Retention(ports, entries, memory.atWork, keep));
    }

    /**
     * What was begun and is not finished, from its first moment, whether the sweeper has come to it or not.
     *
     * @param told what the sweeper's last run left for a person's hand
     * @return the oldest first
     * @throws MeetingProblem {@code ledger-unavailable}
     */
    public List<OpenMatter> openMatters(List<OpenMatter> told) {
        return new OpenMatters(ports).now(told);
    }

    /**
     * Gives the entry a meeting; the one there is where it has one already.
     *
     * @param service id of the service
     * @throws MeetingProblem that names what stands in the way; no meeting is left over then, but for
     *     {@code outcome-unknown}, which the next call settles
     */
    public MeetingAnswer create(Caller caller, EntryDocument document, String service) {
        return alone(document, entry -> create.run(caller, document, entry, service));
    }

    /**
     * Takes over the meeting that another feature made for the entry, if the person's account holds it.
     *
     * @param document as it is saved; what is on a screen is no proof of anything
     */
    public MeetingAnswer adopt(Caller caller, EntryDocument document, String service) {
        return alone(document, entry -> adopt.run(caller, document, entry, service));
    }

    /**
     * Takes the meeting of another entry off its copy, or an entry's own that cannot be deleted from here, or not by the
     * caller; no service is called.
     */
    public MeetingAnswer detach(Caller caller, EntryDocument document) {
        return alone(document, entry -> detach.run(caller, document, entry));
    }

    /**
     * Deletes the meeting of an entry that was closed without being saved; what cannot be deleted now the sweeper deletes
     * after the grace of deleted entries, unless the entry is saved by then.
     *
     * @param document as it was on the screen
     * @param place what is saved of it; if that shows the meeting, the meeting stays
     */
    public MeetingAnswer discard(Caller caller, EntryDocument document, Entries.Place place) {
        return alone(document, entry -> {
            DiscardRule.check(place, ports.record(entry), ports.now());
            try {
                return delete.discard(caller, document, entry);
            } catch (MeetingProblem notYet) {
                if (LATER.contains(notYet.code())) {
                    remember(caller, entry, notYet);
                }
                throw notYet;
            }
        });
    }

    /** Who has closed an entry never clicks on it again: the sweeper is to know that it is not one. */
    private void remember(Caller caller, CalendarEntry discarded, MeetingProblem why) {
        try {
            LedgerRecord record = ports.record(discarded);
            HostRule.check(caller, record, ports.providers.holding(record.service()));
            ports.write(record.withEntryDeleted(ports.now()));
        } catch (MeetingProblem outOfReach) {
            why.addSuppressed(outOfReach);
        }
    }

    /** Brings the meeting in step with the entry; no service is called where nothing has changed. */
    public MeetingAnswer update(Caller caller, EntryDocument document) {
        return alone(document, entry -> update.run(caller, document, entry));
    }

    /**
     * Deletes the meeting and takes it off the entry; a meeting that is gone already is no problem. Where its account is
     * gone, or the service is not set up any more, it is only taken off, and deleted when that is otherwise again.
     */
    public MeetingAnswer delete(Caller caller, EntryDocument document) {
        return alone(document, entry -> delete.run(caller, document, entry));
    }

    /** As {@link #delete}; what the service does not delete, for whatever reason, is taken off the entry all the same. */
    public MeetingAnswer deleteOrLeave(Caller caller, EntryDocument document) {
        return alone(document, entry -> delete.runOrLeave(caller, document, entry));
    }

    /**
     * Where the chair goes to begin his meeting; calls no service and writes nothing.
     *
     * @return a link that may be a secret of the caller's: to be sent to him and nowhere else
     * @throws MeetingProblem {@code read-only} or {@code not-chair} for who may not change the entry, {@code other-host} if
     *     the host's link belongs to another person's account, {@code no-meeting} or {@code gone-at-provider}
     */
    public String start(Caller caller, EntryDocument document) {
        return start.run(caller, document.read(EntryDocument.Purpose.EDIT));
    }

    /**
     * The meeting as the ledger has it, and what of the entry has changed since; calls no service and writes nothing. While
     * the ledger is out of reach, the meeting that the entry shows.
     */
    public MeetingAnswer read(EntryDocument document) {
        CalendarEntry entry = document.read(EntryDocument.Purpose.READ);
        LedgerRecord record;
        try {
            record = ports.record(entry);
        } catch (MeetingProblem outOfReach) {
            return MeetingItems.seenOn(entry, ports.providers)
                    .map(seen -> MeetingAnswer.of(MeetingAnswer.Done.SEEN_ON_ENTRY, seen)
                            .status(EntryStatus.seen(seen, ports))
                            .series(entry.series().isPresent()))
                    .orElseThrow(() -> outOfReach);
        }
        EntryStatus status = EntryStatus.of(entry, record, ports);
        if (record == null || record.state() == MeetingState.NONE) {
            return MeetingAnswer.of(MeetingAnswer.Done.NONE, record).status(status);
        }
        return MeetingAnswer.of(MeetingAnswer.Done.FOUND, record)
                .status(status)
                .changed(changed(entry, record))
                .series(entry.series().isPresent());
    }

    private Set<Detail> changed(CalendarEntry entry, LedgerRecord record) {
        SentDetails sent = record.sent().get();
        try {
            MeetingProvider provider = ports.providers.holding(record.service());
            MeetingDetails now = EntryRules.details(entry, sent, provider, ports.now());
            return Telling.changed(sent, now, provider, ports.now());
        } catch (MeetingProblem notFitForAnUpdate) {
            // A past or unfinished entry can be looked at all the same; an update would name the problem.
            return EnumSet.noneOf(Detail.class);
        }
    }

    private MeetingAnswer alone(EntryDocument document, Function<CalendarEntry, MeetingAnswer> operation) {
        CalendarEntry seen = document.read(EntryDocument.Purpose.EDIT);
        try (KeyedLocks.Held held = lock(seen.key())) {
            // Read again: whoever held the lock before us may have written the entry.
            CalendarEntry entry = document.read(EntryDocument.Purpose.EDIT);
            ports.putInPlace(entry);
            return operation.apply(entry);
        } catch (MeetingProblem problem) {
            throw told(seen, problem);
        } catch (SecretsUnavailable noKeyRing) {
            throw noKeyRing;
        } catch (RuntimeException mistake) {
            // Whatever it was, it may have come after a service had done its part.
            throw told(seen, MeetingProblem.because(mistake, ProblemCode.SERVER_ERROR));
        }
    }

    /**
     * The entry's lock. Who has to wait for it holds a thread as those do who are busy with a service, and so takes a place
     * of its own kind: in the service's bulkhead he could take the one that the lock's holder is about to need.
     */
    private KeyedLocks.Held lock(EntryKey key) {
        return memory.atWork.hold(key, Duration.ZERO).orElseGet(() -> {
            try {
                Scope.current().enter(SECOND_CLICKS);
            } catch (ProviderFailure tooMany) {
                throw MeetingProblem.of(ProblemCode.IN_PROGRESS)
                        .retryAfter(tooMany.retryAfter().orElse(LOOK_AGAIN));
            }
            return memory.atWork
                    .hold(key, Scope.current().deadline().atMost(SECOND_CLICK))
                    .orElseThrow(
                            () -> MeetingProblem.of(ProblemCode.IN_PROGRESS).retryAfter(LOOK_AGAIN));
        });
    }

    /** A refusal says how the entry stands by now, in the words that whoever looks at it gets. */
    private MeetingProblem told(CalendarEntry entry, MeetingProblem problem) {
        try {
            return EntryStatus.of(ports.record(entry), ports).on(problem);
        } catch (MeetingProblem outOfReach) {
            problem.addSuppressed(outOfReach);
            return problem;
        }
    }
}
