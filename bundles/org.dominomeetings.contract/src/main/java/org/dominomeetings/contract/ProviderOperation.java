package org.dominomeetings.contract;

import java.util.Set;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSession;

/** The operations of a provider, where there is the meeting of {@link Samples#REVIEW} and {@link Samples#TAG}. */
enum ProviderOperation {
    /** Of another meeting than the one that there is. */
    CREATE {
        @Override
        void run(MeetingProvider provider, ProviderSession session, Meeting there) {
            provider.create(session, Samples.RETRO, Samples.OTHER_TAG);
        }
    },
    READ {
        @Override
        void run(MeetingProvider provider, ProviderSession session, Meeting there) {
            provider.read(session, there.id());
        }
    },
    FIND {
        @Override
        boolean isOf(Capabilities service) {
            return service.has(Capability.LOOKUP) || service.has(Capability.IDEMPOTENT_CREATE);
        }

        @Override
        void run(MeetingProvider provider, ProviderSession session, Meeting there) {
            provider.find(session, Samples.TAG, SyncedDetails.of(Samples.REVIEW));
        }
    },
    UPDATE {
        @Override
        boolean isOf(Capabilities service) {
            return !service.followed().isEmpty();
        }

        @Override
        void run(MeetingProvider provider, ProviderSession session, Meeting there) {
            Set<Detail> one =
                    Samples.only(provider.capabilities().followed().iterator().next());
            provider.update(session, there, Samples.reviewWith(one), one);
        }
    },
    DELETE {
        @Override
        boolean isOf(Capabilities service) {
            return service.has(Capability.DELETE);
        }

        @Override
        void run(MeetingProvider provider, ProviderSession session, Meeting there) {
            provider.delete(session, there.id());
        }
    };

    boolean isOf(Capabilities service) {
        return true;
    }

    /** Whether the request, if it was carried out and nobody knows, has changed something. */
    boolean leavesTraces(Capabilities service) {
        return this == FIND ? !service.has(Capability.LOOKUP) : this != READ;
    }

    abstract void run(MeetingProvider provider, ProviderSession session, Meeting there);
}
