package org.dominomeetings.core.operation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.LocalizedMessage;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.Outcome;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.jspecify.annotations.Nullable;

/**
 * The status of an entry's meeting in one sentence, and the actions that are possible. Whoever tells a person of an entry,
 * whether asked for it or refusing something, takes the words from here, so that all say the same. Immutable.
 */
public final class EntryStatus {
    /** What a person, or a client for him, can do next. That he may do it is another question. */
    public enum Action {
        CREATE,
        UPDATE,
        DELETE,
        START,
        ADOPT,
        DETACH,
        RECONNECT;

        /** As it stands in an answer. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The ways in which an entry can stand. */
    public enum Kind {
        NONE("none", ProblemCode.NO_MEETING, "done.none", Action.CREATE),
        /** The meeting has ended, and the entry was not written since. */
        STILL_SHOWN("none", ProblemCode.NO_MEETING, "state.still-shown", Action.CREATE, Action.DELETE),
        /** A create was begun or sent, and it is not recorded what came of it. */
        MAKING("outcome-unknown", ProblemCode.OUTCOME_UNKNOWN, "state.making", Action.CREATE, Action.DELETE),
        LIVE("found", null, "done.found", Action.UPDATE, Action.DELETE, Action.START),
        /** The service has the meeting, and the entry does not show it, or not yet. */
        NOT_SHOWN("found", null, "state.not-shown", Action.UPDATE, Action.DELETE, Action.START),
        /** An update was begun or sent, and it is not recorded what came of it. */
        UPDATING("found", null, "state.updating", Action.UPDATE, Action.DELETE, Action.START),
        /** A delete was begun or sent, and it is not recorded what came of it. */
        DELETING("in-progress", ProblemCode.IN_PROGRESS, "state.deleting", Action.DELETE),
        GONE(
                "gone-at-provider",
                ProblemCode.GONE_AT_PROVIDER,
                "problem.gone-at-provider",
                Action.CREATE,
                Action.DELETE),
        NEEDS_RECONNECT("found", null, "state.needs-reconnect", Action.DELETE, Action.RECONNECT, Action.START),
        /** The ledger is out of reach, and the entry shows a meeting of ours. */
        SEEN("found", null, "state.seen", Action.START),
        /** The entry shows a meeting that was not made here. */
        FOREIGN("other-meeting", ProblemCode.OTHER_MEETING, "problem.other-meeting", Action.ADOPT),
        /** As {@link #FOREIGN}, without an id, or of a service that is not offered here: nobody could be asked about it. */
        NOT_ADOPTABLE("other-meeting", ProblemCode.OTHER_MEETING, "state.not-adoptable"),
        /** The entry was copied with the meeting of another one. */
        COPY(
                "belongs-to-other-entry",
                ProblemCode.BELONGS_TO_OTHER_ENTRY,
                "problem.belongs-to-other-entry",
                Action.DETACH),
        /** An invitee's copy, which shows the chair's meeting. */
        GUEST("not-chair", ProblemCode.NOT_CHAIR, "problem.not-chair");

        private final String code;
        private final @Nullable ProblemCode refusal;
        private final String key;
        private final Set<Action> actions;

        Kind(String code, @Nullable ProblemCode refusal, String key, Action... actions) {
            this.code = code;
            this.refusal = refusal;
            this.key = key;
            Set<Action> all = EnumSet.noneOf(Action.class);
            all.addAll(Arrays.asList(actions));
            this.actions = Collections.unmodifiableSet(all);
        }
    }

    /** What a service or an account can be refused for while it is being found out what came of an earlier request. */
    private static final Set<ProblemCode> ON_THE_WAY = Collections.unmodifiableSet(EnumSet.of(
            ProblemCode.OUTCOME_UNKNOWN,
            ProblemCode.PROVIDER_UNAVAILABLE,
            ProblemCode.PROVIDER_BUSY,
            ProblemCode.PROVIDER_FORBIDS,
            ProblemCode.PROVIDER_REFUSES,
            ProblemCode.DELETE_REFUSED,
            ProblemCode.UNDER_WAY,
            ProblemCode.UNUSABLE_LINK,
            ProblemCode.NOT_CONNECTED,
            ProblemCode.RECONNECT,
            ProblemCode.NOT_CONFIGURED,
            ProblemCode.SERVER_ERROR));

    /** Of these the state says all that a person can do about them; the others ask him for something of their own. */
    private static final Set<ProblemCode> TO_BE_WAITED_FOR = Collections.unmodifiableSet(
            EnumSet.of(ProblemCode.OUTCOME_UNKNOWN, ProblemCode.PROVIDER_UNAVAILABLE, ProblemCode.IN_PROGRESS));

    private final Kind kind;
    private final @Nullable String service;
    private final String label;
    private final Duration left;

    private EntryStatus(Kind kind, @Nullable String service, String label, Duration left) {
        this.kind = kind;
        this.service = service;
        this.label = label;
        this.left = left;
    }

    /**
     * As the ledger alone tells it.
     *
     * @param record of the ledger, if the entry ever had a meeting
     */
    public static EntryStatus of(@Nullable LedgerRecord record, OperationContext context) {
        if (record == null) {
            return new EntryStatus(Kind.NONE, null, "", Duration.ZERO);
        }
        Duration left = Duration.between(context.now(), record.since().plus(context.settling));
        return new EntryStatus(
                kind(record),
                record.service(),
                context.providers.label(record.service()),
                left.isNegative() ? Duration.ZERO : left);
    }

    /** As who looks at the entry has to be told, who sees what it shows. */
    public static EntryStatus of(CalendarEntry entry, @Nullable LedgerRecord record, OperationContext context) {
        EntryStatus known = of(record, context);
        boolean shows = entry.isOnline() || entry.meetingId().isPresent();
        if (entry.isOfSomebodyElse()) {
            return known.as(shows ? Kind.GUEST : Kind.NONE);
        }
        if (!EntryOwnershipCheck.isOwn(entry, record)) {
            return known.as(Kind.COPY);
        }
        switch (known.kind) {
            case NONE:
                boolean ours =
                        entry.ownershipToken().isPresent() && entry.meetingId().isPresent();
                if (ours) {
                    return known.as(Kind.STILL_SHOWN);
                }
                return shows ? foreign(entry, context) : known.as(Kind.NONE);
            case LIVE:
                return record != null && record.meeting().filter(entry::shows).isPresent()
                        ? known.inAccount(record, context)
                        : known.as(Kind.NOT_SHOWN);
            default:
                return known;
        }
    }

    /** Of an entry that shows a meeting that was not made here. */
    static EntryStatus foreign(CalendarEntry entry, OperationContext context) {
        boolean unnamed = entry.service().trim().isEmpty();
        boolean adoptable = entry.meetingId().isPresent()
                && (unnamed || context.providers.namedOn(entry).isPresent());
        return new EntryStatus(
                adoptable ? Kind.FOREIGN : Kind.NOT_ADOPTABLE, null, context.providers.labelOn(entry), Duration.ZERO);
    }

    /** As an entry tells it that shows a meeting of ours while the ledger is out of reach. */
    public static EntryStatus seen(LedgerRecord shown, OperationContext context) {
        return of(shown, context).as(Kind.SEEN);
    }

    private static Kind kind(LedgerRecord record) {
        switch (record.state()) {
            case NONE:
                return record.isWritten() ? Kind.NONE : Kind.STILL_SHOWN;
            case CREATING:
            case UNKNOWN:
                return Kind.MAKING;
            case UPDATING:
                return Kind.UPDATING;
            case DELETING:
                return Kind.DELETING;
            case GONE_AT_PROVIDER:
                return Kind.GONE;
            case NEEDS_RECONNECT:
                return Kind.NEEDS_RECONNECT;
            default:
                return record.isWritten() ? Kind.LIVE : Kind.NOT_SHOWN;
        }
    }

    /** Whether the account that holds the meeting can still be used. */
    private EntryStatus inAccount(LedgerRecord record, OperationContext context) {
        return context.calls.isAccepted(record.personId(), context.providers.find(record.service()))
                ? this
                : as(Kind.NEEDS_RECONNECT);
    }

    private EntryStatus as(Kind other) {
        return other == kind ? this : new EntryStatus(other, service, label, left);
    }

    public Kind kind() {
        return kind;
    }

    /** The word of an answer about the entry; where something is refused for the state, the same as of the refusal. */
    public String code() {
        return kind.code;
    }

    /** The state of the ledger's record, or what it comes to where the account is the hindrance. */
    public MeetingState state(LedgerRecord record) {
        return kind == Kind.NEEDS_RECONNECT ? MeetingState.NEEDS_RECONNECT : record.state();
    }

    /** For the person: how the entry stands, and what he can do. */
    public LocalizedMessage sentence() {
        return new LocalizedMessage(kind.key, label);
    }

    public Set<Action> actions() {
        return kind.actions;
    }

    /** Whether nobody knows yet what the service has done. */
    public boolean isUnconfirmed() {
        return kind == Kind.MAKING || kind == Kind.UPDATING || kind == Kind.DELETING;
    }

    /** How long it takes at the most until it can be found out; empty where there is nothing to wait for. */
    public Optional<Duration> retryAfter() {
        return isUnconfirmed() && !left.isZero() ? Optional.of(left) : Optional.empty();
    }

    /** Whether the state alone keeps the entry from being given a meeting, of whichever service. */
    boolean keepsFromCreating() {
        return kind == Kind.MAKING || kind == Kind.DELETING;
    }

    /** What everything is refused with that cannot be done as long as the entry stands so. */
    MeetingException refusal() {
        MeetingException problem = MeetingException.of(Objects.requireNonNull(kind.refusal), label);
        // Where there is no meeting, the refusal's own words say the same and what to do first.
        return on(kind == Kind.NONE ? problem : problem.standing(sentence()));
    }

    /** A problem on the way to this state, which says what state that is where nobody knows yet what came of the request. */
    public MeetingException on(MeetingException problem) {
        boolean unshown = kind == Kind.NOT_SHOWN || kind == Kind.STILL_SHOWN;
        if (unshown && problem.code() == ProblemCode.SERVER_ERROR) {
            return problem.leaves(Outcome.PARTIAL);
        }
        // A second click is told in the same words that something is under way, unless that is a delete.
        boolean ofThis = problem.code() == ProblemCode.IN_PROGRESS
                ? kind == Kind.DELETING
                : isUnconfirmed() && ON_THE_WAY.contains(problem.code());
        if (!ofThis) {
            return problem;
        }
        problem.leaves(Outcome.UNKNOWN);
        if (TO_BE_WAITED_FOR.contains(problem.code())) {
            problem.standing(sentence());
        }
        if (!problem.provider().isPresent()) {
            problem.provider(service, null);
        }
        if (!problem.retryAfter().isPresent()) {
            retryAfter().ifPresent(problem::retryAfter);
        }
        return problem;
    }
}
