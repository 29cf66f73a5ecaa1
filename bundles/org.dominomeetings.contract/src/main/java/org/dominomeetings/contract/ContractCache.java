package org.dominomeetings.contract;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.dominomeetings.contract.fixture.OperationTrace;

/** What was found out about a service and holds for all its tests. */
final class ContractCache {
    private final Map<ProviderOperation, OperationTrace> asked = new EnumMap<>(ProviderOperation.class);
    private SecretLeakScan evidence;

    /** @param trying runs the operation, where nobody has yet */
    OperationTrace asked(ProviderOperation operation, Function<ProviderOperation, OperationTrace> trying) {
        return asked.computeIfAbsent(operation, trying);
    }

    /** @param lab of whoever asks first, which then does all that can be done */
    SecretLeakScan evidence(ContractFixture lab) {
        if (evidence == null) {
            evidence = new SecretLeakScan(lab);
        }
        return evidence;
    }
}
