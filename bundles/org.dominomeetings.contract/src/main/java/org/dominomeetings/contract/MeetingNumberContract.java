package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.contract.fixture.FlattenedJson;
import org.dominomeetings.contract.fixture.MeetingIdRewriter;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of numeric meeting ids, where a service has such: they have up to 64 bits, more than a number of JavaScript's
 * keeps (RFC 8259, 6).
 */
interface MeetingNumberContract extends ContractContext {
    @ParameterizedTest
    @ValueSource(longs = {(1L << 53) + 1, Long.MAX_VALUE})
    default void aNumberIsKeptToItsLastDigit(long number) {
        String member = memberWithTheNumber();
        new MeetingIdRewriter(number, () -> numberThere(member)).on(lab().line());

        Meeting made = lab().create();
        assertThat(made.id()).isEqualTo(String.valueOf(number));
        assertThat(lab().provider().read(lab().account(), made.id()).id()).isEqualTo(made.id());
        if (lab().provider().capabilities().has(Capability.LOOKUP)) {
            assertThat(lab().provider().find(lab().account(), Samples.TAG, SyncedDetails.of(Samples.REVIEW)))
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(made.id()));
        }
        for (ProviderOperation operation : List.of(ProviderOperation.UPDATE, ProviderOperation.DELETE)) {
            if (operation.isOf(lab().provider().capabilities())) {
                lab().run(operation, made);
                assertThat(lab().line().sent()).last().asString().contains("/" + number);
            }
        }
    }

    /** Where the service keeps what is a meeting's id to us. */
    private String memberWithTheNumber() {
        Meeting meeting = lab().create();
        Optional<String> member =
                FlattenedJson.numberIn(lab().service().meetings().get(0), meeting.id());
        assumeTrue(member.isPresent(), lab().provider().label() + "'s ids are no numbers");
        lab().service().reset();
        return member.get();
    }

    private String numberThere(String member) {
        List<JsonNode> meetings = lab().service().meetings();
        return meetings.isEmpty() ? "" : FlattenedJson.of(meetings.get(0)).text(member);
    }
}
