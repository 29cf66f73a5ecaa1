package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.dominomeetings.contract.fixture.FlattenedJson;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a meeting whose create got no response is found, so that an entry never has two. */
interface IdempotencyContract extends ContractContext {
    @Test
    default void aCreateThatIsSentAgainGivesTheMeetingThatThereIs() {
        assumeHas(Capability.IDEMPOTENT_CREATE);
        Meeting first = lab().create();
        Meeting second = lab().create();

        assertThat(second).usingRecursiveComparison().isEqualTo(first);
        if (lab().isAsked()) {
            assertThat(lab().service().meetings()).hasSize(1);
        }
    }

    @Test
    default void aMeetingIsFoundByItsTagAndByNoOther() {
        assumeHas(Capability.LOOKUP);
        Meeting made = lab().create();
        SyncedDetails sent = SyncedDetails.of(Samples.REVIEW);

        assertThat(lab().provider().find(lab().account(), Samples.TAG, sent))
                .hasValueSatisfying(found -> assertSame(found, made));
        assertThat(lab().provider().find(lab().account(), Samples.OTHER_TAG, sent))
                .isEmpty();
        assertThat(lab().service().meetings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-lost", "truncated"})
    default void aMeetingWhoseAnswerWasLostIsFoundByItsTagAndByNoOther(String fault) {
        assumeHas(Capability.LOOKUP);
        loseTheAnswer(fault);

        assertThat(lab().service().meetings()).hasSize(1);
        Meeting found = lab().provider()
                .find(lab().account(), Samples.TAG, SyncedDetails.of(Samples.REVIEW))
                .orElseThrow();
        assertThat(FlattenedJson.of(lab().service().meetings().get(0)).values()).contains(found.id());
        assertThat(lab().provider().find(lab().account(), Samples.OTHER_TAG, SyncedDetails.of(Samples.RETRO)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-lost", "truncated"})
    default void aMeetingWhoseAnswerWasLostIsTheOneThatTheSecondCreateGives(String fault) {
        assumeHas(Capability.IDEMPOTENT_CREATE);
        loseTheAnswer(fault);

        Meeting second = lab().create();

        assertThat(lab().service().meetings()).hasSize(1);
        assertThat(FlattenedJson.of(lab().service().meetings().get(0)).values()).contains(second.id());
    }

    @Test
    default void aCreateThatWasNotDoneIsNotFound() {
        assumeHas(Capability.LOOKUP);
        loseTheAnswer("close-after-read");

        assertThat(lab().provider().find(lab().account(), Samples.TAG, SyncedDetails.of(Samples.REVIEW)))
                .isEmpty();
    }

    @Test
    default void anotherTagMakesAnotherMeeting() {
        Meeting first = lab().create();
        Meeting second = lab().provider().create(lab().account(), Samples.REVIEW, Samples.OTHER_TAG);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.joinUrl()).isNotEqualTo(first.joinUrl());
    }

    private void loseTheAnswer(String fault) {
        lab().asked(ProviderOperation.CREATE)
                .routes()
                .forEach(route -> lab().service().order(route, Map.of("fault", fault)));
        ProviderException failure = ContractFixture.failureOf(() -> lab().create());
        lab().service().forgetFaults();
        assertThat(failure.kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
    }

    private static void assertSame(Meeting found, Meeting made) {
        assertThat(found.id()).isEqualTo(made.id());
        assertThat(found.joinUrl()).isEqualTo(made.joinUrl());
        assertThat(found.passcode()).isEqualTo(made.passcode());
    }

    private void assumeHas(Capability capability) {
        assumeTrue(
                lab().provider().capabilities().has(capability),
                lab().provider().label() + " has no " + capability);
    }
}
