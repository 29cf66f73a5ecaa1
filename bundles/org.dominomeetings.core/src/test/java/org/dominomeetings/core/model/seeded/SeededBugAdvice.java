package org.dominomeetings.core.model.seeded;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.asm.Advice;
import org.dominomeetings.core.entry.location.LocationBlock;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.LedgerRecordFields;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;

/**
 * Bugs, each the code that takes the place of a rule of the product. It is copied into the product's class as that is loaded,
 * so it must call what is public there or of this package, and nothing here.
 */
public final class SeededBugAdvice {
    private SeededBugAdvice() {}

    /** {@code OperationContext.write}: the intent to create is not kept. */
    public static final class WithoutIntent {
        private WithoutIntent() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        public static boolean enter(@Advice.Argument(0) LedgerRecord next) {
            return next.state() == MeetingState.CREATING;
        }

        @Advice.OnMethodExit
        public static void exit(
                @Advice.Enter boolean skipped,
                @Advice.Argument(0) LedgerRecord next,
                @Advice.Return(readOnly = false) LedgerRecord written) {
            if (skipped) {
                written = next;
            }
        }
    }

    /** {@code LedgerRecord.intent}: does not count as a version, so that the ledger takes the outcome without it. */
    public static final class UncountedIntent {
        private UncountedIntent() {}

        @Advice.OnMethodExit
        public static void exit(@Advice.Return(readOnly = false) LedgerRecord intent) {
            intent = new LedgerRecord(LedgerRecordFields.of(intent.key(), intent.revision() - 1, intent.generation())
                    .state(intent.state(), intent.since())
                    .account(intent.service(), intent.person())
                    .told(intent.meeting().orElse(null), intent.sent().orElse(null))
                    .remains(intent.remains().orElse(null))
                    .ownershipToken(intent.ownershipToken())
                    .written(intent.isWritten()));
        }
    }

    /** {@code LedgerRecord.live}: the new meeting is all that is known of the entry. */
    public static final class WithoutRemains {
        private WithoutRemains() {}

        @Advice.OnMethodExit
        public static void exit(@Advice.Return(readOnly = false) LedgerRecord live) {
            live = new LedgerRecord(LedgerRecordFields.of(live.key(), live.revision(), live.generation())
                    .state(live.state(), live.since())
                    .account(live.service(), live.person())
                    .told(live.meeting().orElse(null), live.sent().orElse(null))
                    .repeated(live.isRepeated())
                    .ownershipToken(live.ownershipToken())
                    .written(live.isWritten()));
        }
    }

    /** {@code Reconciler.settle}: what nobody heard of never was, and nobody is asked. */
    public static final class WithoutLookUp {
        private WithoutLookUp() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        public static LedgerRecord enter(
                @Advice.FieldValue("context") OperationContext ports, @Advice.Argument(1) LedgerRecord open) {
            return ports.write(open.abandoned(ports.now()));
        }

        @Advice.OnMethodExit
        public static void exit(
                @Advice.Enter LedgerRecord abandoned, @Advice.Return(readOnly = false) LedgerRecord settled) {
            settled = abandoned;
        }
    }

    /** {@code OperationContext.write}: whoever was first makes no difference. */
    public static final class WithoutComparing {
        private WithoutComparing() {}

        @Advice.OnMethodExit(onThrowable = MeetingException.class)
        public static void exit(
                @Advice.Argument(0) LedgerRecord next,
                @Advice.Thrown(readOnly = false) Throwable refused,
                @Advice.Return(readOnly = false) LedgerRecord written) {
            if (refused instanceof MeetingException && ((MeetingException) refused).code() == ProblemCode.IN_PROGRESS) {
                refused = null;
                written = next;
            }
        }
    }

    /** {@code EntryOwnershipCheck.check}: every entry is whoever's. */
    public static final class WithoutIdentity {
        private WithoutIdentity() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        public static boolean enter() {
            return true;
        }
    }

    /** {@code LocationBlock.below}: what stands in the Location already is lost. */
    public static final class OverTheLocation {
        private OverTheLocation() {}

        @Advice.OnMethodExit
        public static void exit(
                @Advice.Argument(0) List<String> location,
                @Advice.Argument(1) List<String> lines,
                @Advice.Return(readOnly = false) List<String> put) {
            if (!location.isEmpty()) {
                put = LocationBlock.put(new ArrayList<>(), lines);
            }
        }
    }
}
