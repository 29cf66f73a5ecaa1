package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dominomeetings.contract.fixture.OperationTrace;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;

/** Checks an operation whose request was read, and to which no usable response came. */
final class LostResponseCheck {
    private final ContractFixture lab;
    private final ProviderOperation operation;

    LostResponseCheck(ContractFixture lab, ProviderOperation operation) {
        this.lab = lab;
        this.operation = operation;
    }

    /**
     * What has to be said of it, that it was sent once, what the service holds then, and that doing it again mends it.
     *
     * @param fault as the simulator's control API takes it
     * @param done whether the service did what it was asked
     */
    void assertUnresolved(Map<String, ?> fault, boolean done) {
        assertUnresolved(fault, done, Runnable::run);
    }

    /** The same of an answer that does not come in time. */
    void assertUnresolvedOnTimeout(Map<String, ?> fault, boolean done) {
        assertUnresolved(fault, done, lab::hurrying);
    }

    private void assertUnresolved(Map<String, ?> fault, boolean done, Consumer<Runnable> how) {
        OperationTrace asked = lab.asked(operation);
        Meeting there = lab.create();
        List<JsonNode> before = lab.service().meetings();
        int requests = lab.service().total();

        asked.routes().forEach(route -> lab.service().order(route, fault));
        ProviderException failure = ContractFixture.failureOf(() -> how.accept(() -> lab.run(operation, there)));
        lab.service().awaitRequests(requests + 1);
        lab.service().forgetFaults();

        assertThat(failure.kind()).isEqualTo(lab.silence(operation));
        if (operation.leavesTraces(lab.provider().capabilities())) {
            assertThat(lab.service().total() - requests).as("requests").isEqualTo(1);
        }
        assertHeld(before, lab.service().meetings(), done);
        assertMended(there, done);
    }

    private void assertHeld(List<JsonNode> before, List<JsonNode> after, boolean done) {
        if (done && operation == ProviderOperation.CREATE) {
            assertThat(after).hasSize(2).containsAll(before);
        } else if (done && operation == ProviderOperation.DELETE) {
            assertThat(after).isEmpty();
        } else if (done && operation == ProviderOperation.UPDATE) {
            assertThat(after).hasSize(1).isNotEqualTo(before);
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    /** An update that comes twice makes no difference; a delete finds done what the first one did. */
    private void assertMended(Meeting there, boolean done) {
        if (operation == ProviderOperation.UPDATE) {
            List<JsonNode> held = lab.service().meetings();
            lab.run(operation, there);
            assertThat(lab.service().meetings().equals(held))
                    .as("as it was to be")
                    .isEqualTo(done);
            assertThat(lab.provider().read(lab.account(), there.id()).joinUrl()).isEqualTo(there.joinUrl());
        } else if (operation == ProviderOperation.DELETE) {
            Optional<Kind> second =
                    ContractFixture.outcomeOf(() -> lab.run(operation, there)).map(ProviderException::kind);
            assertThat(second).isEqualTo(done ? Optional.of(Kind.GONE) : Optional.empty());
            assertThat(lab.service().meetings()).isEmpty();
        }
    }
}
