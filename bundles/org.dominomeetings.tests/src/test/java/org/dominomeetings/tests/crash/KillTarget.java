package org.dominomeetings.tests.crash;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A step of an operation on an entry whose meeting is at the service. */
record KillTarget(Service service, KillPoint step) {
    /** All that there are of these steps. */
    static List<KillTarget> of(Collection<KillPoint> steps) {
        return steps.stream()
                .flatMap(step -> Stream.of(Service.values())
                        .filter(step::existsAt)
                        .map(service -> new KillTarget(service, step)))
                .toList();
    }
}
