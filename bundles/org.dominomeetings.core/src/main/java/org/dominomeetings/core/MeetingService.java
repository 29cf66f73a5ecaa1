package org.dominomeetings.core;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.concurrent.KeyedLocks;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.items.MeetingItems;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.operation.AdoptMeeting;
import org.dominomeetings.core.operation.CreateMeeting;
import org.dominomeetings.core.operation.DeleteMeeting;
import org.dominomeetings.core.operation.DetachMeeting;
import org.dominomeetings.core.operation.DetailsForProvider;
import org.dominomeetings.core.operation.EntryStatus;
import org.dominomeetings.core.operation.EntryWriter;
import org.dominomeetings.core.operation.LeaveMeeting;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.operation.StartMeeting;
import org.dominomeetings.core.operation.UpdateMeeting;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderCalls;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.reconcile.CreatedMeetings;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.reconcile.Reconciler;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.recovery.RecordRecovery;
import org.dominomeetings.core.recovery.Retention;
import org.dominomeetings.core.recovery.Sweeper;
import org.dominomeetings.core.recovery.UnresolvedMeetings;
import org.dominomeetings.core.rules.AccountOwnerCheck;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.CreateQuota;
import org.dominomeetings.core.rules.DiscardRule;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.dominomeetings.core.rules.EntryRules;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.RandomSource;

/**
 * The operations on the meeting of an entry. Each method reads the entry with the person's rights, holds no Domino
 * object while a provider is called, and leaves a durable record before and after the call. What changes something
 * reads the entry twice: to know whose lock to take, and again under that lock, since whoever held it before may have
 * written the entry. Safe for any thread; on one entry one operation runs at a time.
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

    private final OperationContext context;
    private final CreateMeeting create;
    private final UpdateMeeting update;
    private final DeleteMeeting delete;
    private final AdoptMeeting adopt;
    private final DetachMeeting detach;
    private final StartMeeting start;
    private final RecordRecovery settlement;
    private final Reconciler reconciler;
    private final ServerState memory;

    /** For who sets no quota. */
    public MeetingService(
            Ledger ledger,
            ProviderRegistry providers,
            AccessTokens accounts,
            ProviderSessions sessions,
            Duration longestCall,
            ServerState memory,
            Clock clock,
            RandomSource random) {
        this(ledger, providers, accounts, sessions, longestCall, unlimited(clock), memory, clock, random);
    }

    private static CreateQuota unlimited(Clock clock) {
        CreateQuota quota = new CreateQuota(clock);
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
            ProviderRegistry providers,
            AccessTokens accounts,
            ProviderSessions sessions,
            Duration longestCall,
            CreateQuota quota,
            ServerState memory,
            Clock clock,
            RandomSource random) {
        this.context = new OperationContext(
                ledger, providers, new ProviderCalls(accounts, sessions), longestCall, quota, clock, random);
        CreatedMeetings made = new CreatedMeetings(context);
        this.memory = memory;
        this.reconciler = new Reconciler(context, made, memory.arrivals);
        EntryWriter writer = new EntryWriter(context);
        this.create = new CreateMeeting(context, reconciler, writer, made);
        this.update = new UpdateMeeting(context, reconciler, writer);
        LeaveMeeting leave = new LeaveMeeting(context, writer);
        this.delete = new DeleteMeeting(context, reconciler, writer, leave);
        this.adopt = new AdoptMeeting(context, writer);
        this.detach = new DetachMeeting(context, leave);
        this.start = new StartMeeting(context);
        this.settlement = new RecordRecovery(context, reconciler, writer, update, delete, leave);
    }

    /**
     * What finishes the work that was begun and is not finished; never works on an entry on which an operation runs here.
     */
    public Sweeper sweeper(ServerEntryStore entries) {
        return sweeper(entries, Retention.USUAL);
    }

    /**
     * The same, with another time for which records are kept.
     *
     * @param keep how long after its meeting was over the record of an entry that is gone stays
     */
    public Sweeper sweeper(ServerEntryStore entries, Duration keep) {
        return new Sweeper(
                context, settlement, reconciler, entries, memory, new Retention(context, entries, memory.atWork, keep));
    }

    /**
     * What was begun and is not finished, from its first moment, whether the sweeper has come to it or not.
     *
     * @param told what the sweeper's last run left for a person's hand
     * @return the oldest first
     * @throws MeetingException {@code ledger-unavailable}
     */
    public List<UnresolvedMeeting> openMatters(List<UnresolvedMeeting> told) {
        return new UnresolvedMeetings(context).now(told);
    }

    /**
     * Gives the entry a meeting; the one there is where it has one already.
     *
     * @param service id of the service
     * @throws MeetingException that names what stands in the way; no meeting is left over then, but for
     *     {@code outcome-unknown}, which the next call settles
     */
    public OperationResult create(Caller caller, EntryDocument document, String service) {
        return alone(document, entry -> create.run(caller, document, entry, service));
    }

    /**
     * Takes over the meeting that another feature made for the entry, if the person's account holds it.
     *
     * @param document as it is saved; what is on a screen is no proof of anything
     */
    public OperationResult adopt(Caller caller, EntryDocument document, String service) {
        return alone(document, entry -> adopt.run(caller, document, entry, service));
    }

    /**
     * Takes the meeting of another entry off its copy, or an entry's own that cannot be deleted from here, or not by the
     * caller; no service is called.
     */
    public OperationResult detach(Caller caller, EntryDocument document) {
        return alone(document, entry -> detach.run(caller, document, entry));
    }

    /**
     * Deletes the meeting of an entry that was closed without being saved; what cannot be deleted now the sweeper deletes
     * after the grace of deleted entries, unless the entry is saved by then.
     *
     * @param document as it was on the screen
     * @param place what is saved of it; if that shows the meeting, the meeting stays
     */
    public OperationResult discard(Caller caller, EntryDocument document, EntryStore.Place place) {
        return alone(document, entry -> {
            DiscardRule.check(place, context.record(entry), context.now());
            try {
                return delete.discard(caller, document, entry);
            } catch (MeetingException notYet) {
                if (LATER.contains(notYet.code())) {
                    remember(caller, entry, notYet);
                }
                throw notYet;
            }
        });
    }

    /** Who has closed an entry never clicks on it again: the sweeper is to know that it is not one. */
    private void remember(Caller caller, CalendarEntry discarded, MeetingException why) {
        try {
            LedgerRecord record = context.record(discarded);
            if (record != null) {
                AccountOwnerCheck.check(caller, record, context.providers.holding(record.service()));
                context.write(record.withEntryDeleted(context.now()));
            }
        } catch (MeetingException outOfReach) {
            why.addSuppressed(outOfReach);
        }
    }

    /** Brings the meeting in step with the entry; no service is called where nothing has changed. */
    public OperationResult update(Caller caller, EntryDocument document) {
        return alone(document, entry -> update.run(caller, document, entry));
    }

    /**
     * Deletes the meeting and takes it off the entry; a meeting that is gone already is no problem. Where its account is
     * gone, or the service is not set up any more, it is only taken off, and deleted when that is otherwise again.
     */
    public OperationResult delete(Caller caller, EntryDocument document) {
        return alone(document, entry -> delete.run(caller, document, entry));
    }

    /**
     * Leaves the entry to the sweeper, which writes what the ledger says into each document of a repeating set: a client has
     * set the items on what was on its screen, and could not set them everywhere. No service is called.
     */
    public OperationResult writeLater(EntryDocument document) {
        return alone(document, entry -> {
            LedgerRecord record = context.record(entry);
            if (record == null) {
                throw MeetingException.of(ProblemCode.NO_MEETING);
            }
            EntryOwnershipCheck.check(entry, record);
            if (record.isWritten()) {
                context.write(record.unwritten());
            }
            return OperationResult.of(
                            record.state() == MeetingState.NONE
                                    ? OperationResult.Done.NONE
                                    : OperationResult.Done.FOUND,
                            record)
                    .series(entry.series().isPresent());
        });
    }

    /** As {@link #delete}; what the service does not delete, for whatever reason, is taken off the entry all the same. */
    public OperationResult deleteOrLeave(Caller caller, EntryDocument document) {
        return alone(document, entry -> delete.runOrLeave(caller, document, entry));
    }

    /**
     * Where the chair goes to begin his meeting; calls no service and writes nothing.
     *
     * @return a link that may be a secret of the caller's: to be sent to him and nowhere else
     * @throws MeetingException {@code read-only} or {@code not-chair} for who may not change the entry, {@code other-host} if
     *     the host's link belongs to another person's account, {@code no-meeting} or {@code gone-at-provider}
     */
    public String start(Caller caller, EntryDocument document) {
        return start.run(caller, document.read(EntryDocument.Purpose.EDIT));
    }

    /**
     * The meeting as the ledger has it, and what of the entry has changed since; calls no service and writes nothing. While
     * the ledger is out of reach, the meeting that the entry shows.
     */
    public OperationResult read(EntryDocument document) {
        CalendarEntry entry = document.read(EntryDocument.Purpose.READ);
        LedgerRecord record;
        try {
            record = context.record(entry);
        } catch (MeetingException outOfReach) {
            return MeetingItems.seenOn(entry, context.providers)
                    .map(seen -> OperationResult.of(OperationResult.Done.SEEN_ON_ENTRY, seen)
                            .status(EntryStatus.seen(seen, context))
                            .series(entry.series().isPresent()))
                    .orElseThrow(() -> outOfReach);
        }
        EntryStatus status = EntryStatus.of(entry, record, context);
        if (record == null || record.state() == MeetingState.NONE) {
            return OperationResult.of(OperationResult.Done.NONE, record).status(status);
        }
        return OperationResult.of(OperationResult.Done.FOUND, record)
                .status(status)
                .changed(changed(entry, record))
                .series(entry.series().isPresent());
    }

    private Set<Detail> changed(CalendarEntry entry, LedgerRecord record) {
        SyncedDetails sent = record.sent().get();
        try {
            MeetingProvider provider = context.providers.holding(record.service());
            MeetingDetails now = EntryRules.details(entry, sent, provider, context.now());
            return DetailsForProvider.changed(sent, now, provider, context.now());
        } catch (MeetingException notFitForAnUpdate) {
            // A past or unfinished entry can be looked at all the same; an update would name the problem.
            return EnumSet.noneOf(Detail.class);
        }
    }

    private OperationResult alone(EntryDocument document, Function<CalendarEntry, OperationResult> operation) {
        CalendarEntry seen = document.read(EntryDocument.Purpose.EDIT);
        try (KeyedLocks.Held held = lock(seen.key())) {
            // Read again: whoever held the lock before us may have written the entry.
            CalendarEntry entry = document.read(EntryDocument.Purpose.EDIT);
            context.putInPlace(entry);
            return operation.apply(entry);
        } catch (MeetingException problem) {
            throw told(seen, problem);
        } catch (SecretsUnavailableException noKeyRing) {
            throw noKeyRing;
        } catch (RuntimeException mistake) {
            // Whatever it was, it may have come after a service had done its part.
            throw told(seen, MeetingException.because(mistake, ProblemCode.SERVER_ERROR));
        }
    }

    /**
     * The entry's lock. Who has to wait for it holds a thread as those do who are busy with a service, and so takes a place
     * of its own kind: in the service's bulkhead he could take the one that the lock's holder is about to need.
     */
    private KeyedLocks.Held lock(EntryId key) {
        return memory.atWork.hold(key, Duration.ZERO).orElseGet(() -> {
            try {
                RequestScope.current().enter(SECOND_CLICKS);
            } catch (ProviderException tooMany) {
                throw MeetingException.of(ProblemCode.IN_PROGRESS)
                        .retryAfter(tooMany.retryAfter().orElse(LOOK_AGAIN));
            }
            return memory.atWork
                    .hold(key, RequestScope.current().deadline().atMost(SECOND_CLICK))
                    .orElseThrow(
                            () -> MeetingException.of(ProblemCode.IN_PROGRESS).retryAfter(LOOK_AGAIN));
        });
    }

    /** A refusal says how the entry stands by now, in the words that whoever looks at it gets. */
    private MeetingException told(CalendarEntry entry, MeetingException problem) {
        try {
            return EntryStatus.of(context.record(entry), context).on(problem);
        } catch (MeetingException outOfReach) {
            problem.addSuppressed(outOfReach);
            return problem;
        }
    }
}
