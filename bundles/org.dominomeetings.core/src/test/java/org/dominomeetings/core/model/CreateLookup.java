package org.dominomeetings.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.RequestCount;

/** How a service can be asked what became of a create. */
enum CreateLookup {
    /** It lists its meetings, and a second create makes a second one. */
    LISTING(Capability.LOOKUP),
    /** It can only be asked by the create itself. */
    CREATING_OR_TELLING(Capability.IDEMPOTENT_CREATE),
    BOTH(Capability.LOOKUP, Capability.IDEMPOTENT_CREATE);

    private final List<Capability> asked;

    CreateLookup(Capability... asked) {
        this.asked = List.of(asked);
    }

    Capabilities capabilities() {
        List<Capability> all = new ArrayList<>(asked);
        all.addAll(Arrays.asList(Capability.IN_PLACE_UPDATE, Capability.TIME, Capability.AGENDA, Capability.DELETE));
        return Capabilities.of(all.toArray(new Capability[0]))
                .following(EnumSet.allOf(Detail.class))
                .calling(RequestCount.ONE, RequestCount.ONE, RequestCount.ONE);
    }
}
