package org.dominomeetings.contract;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests of timeouts, with held and with dripping responses: the operation may have been done, and is not repeated.
 * Neither response ends before its client gives up, so that a client without a timeout hangs here.
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
