package org.dominomeetings.contract;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What was found out about a service and holds for all its tests. */
final class Known {
    private final Map<Operation, Asked> asked = new EnumMap<>(Operation.class);
    private Evidence evidence;

    /** @param trying runs the operation, where nobody has yet */
    Asked asked(Operation operation, Function<Operation, Asked> trying) {
        return asked.computeIfAbsent(operation, trying);
    }

    /** @param lab of whoever asks first, which then does all that can be done */
    Evidence evidence(Lab lab) {
        if (evidence == null) {
            evidence = new Evidence(lab);
        }
        return evidence;
    }
}
