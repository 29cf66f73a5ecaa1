package org.dominomeetings.standin.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.TwoServerTestBase;
import org.dominomeetings.standin.http.SingleSignOnTokens.Kind;
import org.dominomeetings.standin.replica.Replicator;
import org.junit.jupiter.api.Test;

/** A login at one server that counts at another. */
class SingleSignOnTest extends TwoServerTestBase {
    private static final Duration LIFE = Duration.ofMinutes(30);

    @Test
    void aServerWithAConfigurationOfItsOwnKnowsNoTokenOfAnother() {
        String token = new SingleSignOnTokens(server).issue(Kind.LTPA, SampleServer.JANE, LIFE);
        assertThat(new SingleSignOnTokens(other).person(Kind.LTPA, token))
                .as("a configuration of its own")
                .isEmpty();
    }

    @Test
    void theConfigurationTravelsWithTheDirectory() {
        String token = new SingleSignOnTokens(server).issue(Kind.LTPA, SampleServer.JANE, LIFE);
        new Replicator(server, other).replicate("0000000000000001");
        assertThat(new SingleSignOnTokens(other).person(Kind.LTPA, token)).contains(SampleServer.JANE);
        assertThat(new SingleSignOnTokens(other).person(Kind.BEARER, token))
                .as("of another kind")
                .isEmpty();
        assertThat(new SingleSignOnTokens(other).person(Kind.LTPA, "x." + token.split("\\.")[1]))
                .isEmpty();
        other.clock().setOffset(LIFE);
        assertThat(new SingleSignOnTokens(other).person(Kind.LTPA, token)).isEmpty();
    }
}
