package org.dominomeetings.contract;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Answers that take longer than anybody waits, in either way: what was asked may have been done, and is not asked again.
 * Neither answer ends before its client gives up, so that one who waits for it hangs here.
 */
interface SlowResponseContract extends ContractContext {
    @Timeout(20)
    @ParameterizedTest
    @EnumSource
    default void anAnswerThatBeginsTooLateLeavesTheOutcomeOpen(ProviderOperation operation) {
        assertOpen(operation, "answer-held");
    }

    @Timeout(20)
    @ParameterizedTest
    @EnumSource
    default void anAnswerThatDripsLeavesTheOutcomeOpen(ProviderOperation operation) {
        assumeFalse(lab().asked(operation).answeredEmptily(), "nothing is answered, so that nothing can drip");
        assertOpen(operation, "dripping");
    }

    private void assertOpen(ProviderOperation operation, String fault) {
        new LostResponseCheck(lab(), operation).assertUnresolvedOnTimeout(Map.of("fault", fault), true);
    }
}
