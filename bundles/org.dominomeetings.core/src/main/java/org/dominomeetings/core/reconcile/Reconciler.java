package org.dominomeetings.core.reconcile;

import java.time.Duration;
import java.util.Optional;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.OrphanMeeting;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.LinkCheck;
import org.dominomeetings.core.provider.ProviderCalls;
import org.dominomeetings.core.rules.AccountOwnerCheck;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.jspecify.annotations.Nullable;

/** Finds out what became of a create that may have been sent and was never recorded as answered. */
public final class Reconciler {
    /** More than the clocks of a domain's servers ever differ by: they replicate, and replication goes by their times. */
    private static final Duration CLOCKS_APART = Duration.ofHours(1);

    private final OperationContext context;
    private final CreatedMeetings made;
    private final InFlightRequests arrivals;

    public Reconciler(OperationContext context, CreatedMeetings made, InFlightRequests arrivals) {
        this.context = context;
        this.made = made;
        this.arrivals = arrivals;
    }

    /**
     * @param open a record of unknown outcome
     * @return the record with the meeting if that was found: LIVE, or DELETING where it is not wanted; as NONE if it
     *     certainly never came to be
     * @throws MeetingException {@code other-host} if the caller's account is not the one, {@code outcome-unknown} if it is
     *     too early to say, or the service's own refusal
     */
    public LedgerRecord settle(Caller caller, LedgerRecord open) {
        MeetingProvider provider = context.providers.holding(open.service());
        if (!canAsk(provider)) {
            // Whatever the service may have made is a link that nobody has ever seen.
            return context.write(open.abandoned(context.now()));
        }
        if (!provider.capabilities().has(Capability.LOOKUP)) {
            // The question makes a meeting. If that went, the create that is still on its way would make another.
            checkArrived(open, provider);
        }
        Optional<LedgerRecord> found = find(caller, open);
        if (found.isPresent()) {
            arrivals.forget(open);
            return found.get();
        }
        checkArrived(open, provider);
        LedgerRecord abandoned = context.write(open.abandoned(context.now()));
        arrivals.forget(open);
        return abandoned;
    }

    /** Whether the service can be asked what became of a create. */
    public boolean canAsk(MeetingProvider provider) {
        return provider.capabilities().has(Capability.LOOKUP)
                || provider.capabilities().has(Capability.IDEMPOTENT_CREATE);
    }

    /** A create's answer did not come: from now on it is waited for. */
    public void unanswered(LedgerRecord open) {
        arrivals.unanswered(open, context.uptime());
    }

    /** A create was answered; of the one before it, if there was one, nobody knows more than before. */
    public void answered(@Nullable LedgerRecord before, LedgerRecord intent) {
        if (before != null) {
            arrivals.answered(before, intent);
        }
    }

    /** Somebody has left a create without an outcome: the sooner that is noticed, the sooner it can be settled. */
    public void heardOf(LedgerRecord open) {
        arrivals.firstHeard(open, context.uptime());
    }

    /**
     * Whether a create can no longer be on its way. Counted by how long this process has been running since it knows of the
     * create: the record's own time may come from another server, whose clock differs, and this one's may have been set.
     *
     * @throws MeetingException {@code outcome-unknown} with the time that is left
     */
    private void checkArrived(LedgerRecord open, MeetingProvider provider) {
        Duration wait = untilArrived(open);
        if (!wait.isZero()) {
            throw MeetingException.of(ProblemCode.OUTCOME_UNKNOWN, provider.label())
                    .provider(provider.id(), null)
                    .retryAfter(wait);
        }
    }

    /**
     * Before a meeting is deleted: an earlier create that is still on its way would make it anew, for nobody.
     *
     * @throws MeetingException {@code in-progress} with the time that is left
     */
    public void checkNoOther(LedgerRecord record) {
        boolean longAgo =
                context.now().isAfter(record.since().plus(context.settling).plus(CLOCKS_APART));
        Duration wait = record.isRepeated() && !longAgo ? untilArrived(record) : Duration.ZERO;
        if (!wait.isZero()) {
            throw MeetingException.of(ProblemCode.IN_PROGRESS).retryAfter(wait);
        }
    }

    private Duration untilArrived(LedgerRecord open) {
        return left(arrivals.firstHeard(open, context.uptime()));
    }

    private Duration left(Duration known) {
        Duration wait = known.plus(context.settling).minus(context.uptime());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /**
     * Before a stray is deleted: whatever was sent under its mark has to have arrived, or would make it anew.
     *
     * @throws MeetingException {@code in-progress} with the time that is left
     */
    public void checkArrived(OrphanMeeting stray) {
        Duration wait = left(arrivals.firstHeard(stray, context.uptime()));
        if (!wait.isZero()) {
            throw MeetingException.of(ProblemCode.IN_PROGRESS).retryAfter(wait);
        }
    }

    /** The meeting has ended; nobody has to wait for anything about it any more. */
    public void forget(LedgerRecord ended) {
        arrivals.forget(ended);
    }

    /** The stray is deleted. */
    public void forget(OrphanMeeting deleted) {
        arrivals.forget(deleted);
    }

    /**
     * Looks for the meeting where the service can be asked for it. One that another entry has is not it, however much it
     * looks like it.
     *
     * @return the record with the meeting; empty if the service has no such meeting yet
     * @throws MeetingException as {@link #settle}, but for {@code outcome-unknown}
     */
    public Optional<LedgerRecord> find(Caller caller, LedgerRecord open) {
        MeetingProvider provider = context.providers.holding(open.service());
        AccountOwnerCheck.check(caller, open, provider);
        Account account = context.calls.account(open.personId(), provider);
        SyncedDetails sent = open.sent().get();
        Optional<Meeting> found;
        try {
            found = context.calls.call(
                    account, provider, session -> provider.find(session, open.idempotencyKey(), sent));
        } catch (ProviderException failure) {
            throw ProviderCalls.problem(provider, failure);
        }
        if (found.isPresent() && !LinkCheck.isUsable(found.get())) {
            if (!LinkCheck.discard(found.get(), account, provider, context.calls)) {
                throw LinkCheck.problem(provider);
            }
            found = Optional.empty();
        }
        // Where the question can make a meeting, nobody knows what that one was told.
        boolean listed = provider.capabilities().has(Capability.LOOKUP);
        return found.filter(meeting -> !context.isOfAnother(open, meeting))
                .map(meeting -> made.keep(open, meeting, listed ? sent : sent.timesOnly()));
    }
}
