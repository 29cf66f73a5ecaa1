package org.dominomeetings.providers.webex;

import java.time.Instant;
import java.util.Map;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.simulators.webex.WebexService;

/** The Webex simulator, our provider before it, and an account that Jane has connected. */
final class WebexFixture extends ProviderFixture {
    final MeetingProvider provider;
    final ProviderSession account;

    WebexFixture() {
        this(WebexConstants.PATCH_TYPE);
    }

    /** @param patchType media type of a change, as an administrator sets it */
    WebexFixture(String patchType) {
        super(new WebexFactory(), WebexService::new);
        provider = provider(Map.of("URL", "/", "PATCH_TYPE", patchType, "ACCOUNT_NAMES", "yes"));
        account = account(provider, grant("{'account':'jane.doe@example.com'}"));
    }

    /** What the ledger remembers of a meeting that starts then. */
    static SyncedDetails sentFor(Instant start) {
        return SyncedDetails.read("start:" + start);
    }
}
