package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.dominomeetings.contract.fixture.FlattenedJson;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.RequestCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of a meeting's life cycle without faults, and of a meeting that was deleted. */
interface MeetingContract extends ContractContext {
    @Test
    default void whatTheServiceCanDoFitsTogether() {
        Capabilities can = lab().provider().capabilities();

        assertThat(can.has(Capability.IN_PLACE_UPDATE))
                .as("in place")
                .isEqualTo(!can.followed().isEmpty());
        assertThat(can.change().atMost() > 0).as("a change costs").isEqualTo(can.has(Capability.IN_PLACE_UPDATE));
        assertThat(can.delete().atMost() > 0).as("a delete costs").isEqualTo(can.has(Capability.DELETE));
        assertThat(can.has(Capability.TIME))
                .as("time")
                .isEqualTo(can.followed().containsAll(EnumSet.of(Detail.START, Detail.END)));
        assertThat(can.has(Capability.AGENDA))
                .as("agenda")
                .isEqualTo(can.followed().contains(Detail.AGENDA));
    }

    @Test
    default void aMeetingThatIsMadeIsTheOneAtTheService() {
        Meeting meeting = lab().create();

        assertThat(meeting.joinUrl()).startsWith("http");
        assertThat(meeting.id()).isNotEmpty();
        assertThat(lab().service().meetings()).hasSize(1);
        assertThat(FlattenedJson.of(lab().service().meetings().get(0)).values()).contains(meeting.id());
    }

    @Test
    default void aCreateMakesAsManyCallsAsItSays() {
        held(lab().provider().capabilities().create(), () -> lab().create());
    }

    @Test
    default void aMeetingThatIsReadIsTheOneThatWasMade() {
        Meeting made = lab().create();
        Meeting read = lab().provider().read(lab().account(), made.id());

        assertThat(read).usingRecursiveComparison().ignoringFields("host").isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    default void eachDetailAloneReachesTheServiceAsIfItHadBeenSoFromTheBeginning(Detail detail) {
        assumeTrue(lab().provider().capabilities().followed().contains(detail), "another " + detail + " is no change");
        update(Samples.only(detail));
    }

    @Test
    default void allDetailsTogetherReachTheService() {
        assumeUpdates();
        update(lab().provider().capabilities().followed());
    }

    private void update(Set<Detail> changed) {
        MeetingDetails details = Samples.reviewWith(changed);
        Meeting made = lab().create();
        FlattenedJson before = FlattenedJson.of(lab().service().meetings().get(0));

        held(lab().provider().capabilities().change(), () -> {
            Meeting after = lab().provider().update(lab().account(), made, details, changed);
            assertThat(after).as("what guests hold").usingRecursiveComparison().isEqualTo(made);
        });

        assertThat(lab().provider().read(lab().account(), made.id()).joinUrl()).isEqualTo(made.joinUrl());
        FlattenedJson after = FlattenedJson.of(lab().service().meetings().get(0));
        // What the service would have been told, had the entry been so when its meeting was made.
        lab().provider().create(lab().account(), details, Samples.OTHER_TAG);
        FlattenedJson asMade = FlattenedJson.of(lab().service().meetings().get(1));
        assertThat(after.differingFrom(before)).as("what changed there").isNotEmpty();
        after.differingFrom(before)
                .forEach((member, value) ->
                        assertThat(asMade.text(member)).as(member).startsWith(value));
    }

    @Test
    default void aMeetingIsDeletedWithAsManyCallsAsItSays() {
        lab().assumeHas(ProviderOperation.DELETE);
        Meeting meeting = lab().create();

        held(lab().provider().capabilities().delete(), () -> lab().provider().delete(lab().account(), meeting.id()));

        assertThat(lab().service().meetings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"READ", "UPDATE", "DELETE"})
    default void aMeetingThatHasGoneIsGoneAndNeverMadeAnew(ProviderOperation operation) {
        lab().assumeHas(operation);
        Meeting meeting = lab().create();
        lab().service().remove(meeting.id());

        ProviderException failure = ContractFixture.failureOf(() -> lab().run(operation, meeting));

        assertThat(failure.kind()).isEqualTo(Kind.GONE);
        assertThat(lab().service().meetings()).isEmpty();
    }

    @Test
    default void aMeetingThatWeDeletedIsGoneTheSecondTime() {
        lab().assumeHas(ProviderOperation.DELETE);
        Meeting meeting = lab().create();
        lab().provider().delete(lab().account(), meeting.id());

        ProviderException failure = ContractFixture.failureOf(() -> lab().run(ProviderOperation.DELETE, meeting));

        assertThat(failure.kind()).isEqualTo(Kind.GONE);
    }

    @Test
    default void anAccountIsCheckedAndNothingIsLeft() {
        MeetingProvider provider = lab().provider();
        provider.check(lab().account());

        assertThat(lab().service().meetings()).isEmpty();
    }

    @Test
    default void whatAPersonTypesComesBackAsWritten() {
        assumeUpdates();
        String subject = "R&D \"Q4\" <draft> \uD83D\uDCC5 \u65E5\u672C";
        String agenda = "a < b & c > d \"e\" \uD83D\uDE80\nsecond line";
        Meeting meeting = lab().provider().create(lab().account(), Samples.reviewNamed(subject, agenda), Samples.TAG);

        assertKept(subject, agenda);
        lab().provider()
                .update(
                        lab().account(),
                        meeting,
                        Samples.reviewNamed(subject + "!", "!" + agenda),
                        lab().provider().capabilities().followed());
        assertKept(subject + "!", "!" + agenda);
    }

    /** Of a service, too, that makes the link of the subject or is not told it. */
    @ParameterizedTest
    @ValueSource(strings = {"R&D \"Q4\" <draft> \uD83D\uDCC5 \u65E5\u672C", "../..//?a=b#c", "\uD83D\uDE80"})
    default void whateverTheSubjectTheMeetingIsFoundByItsIdAndItsLinkIsOne(String subject) {
        Meeting made = lab().provider().create(lab().account(), Samples.reviewNamed(subject, ""), Samples.TAG);

        assertThat(URI.create(made.joinUrl()).getHost()).isNotEmpty();
        assertThat(made.joinUrl()).matches("[!-~]+");
        assertThat(lab().provider().read(lab().account(), made.id()).joinUrl()).isEqualTo(made.joinUrl());
    }

    private void assertKept(String subject, String agenda) {
        JsonNode there = lab().service().meetings().get(0);
        assertThat(FlattenedJson.of(there).values()).contains(storedSubject(subject));
        if (lab().provider().capabilities().has(Capability.AGENDA)) {
            assertThat(FlattenedJson.of(there).values()).anyMatch(value -> value.startsWith(agenda));
        }
    }

    private void assumeUpdates() {
        assumeFalse(
                lab().provider().capabilities().followed().isEmpty(),
                lab().provider().label() + " is never told anything again");
    }

    private void held(RequestCount said, Runnable work) {
        assertThat(lab().requestsOf(work)).isBetween(said.atLeast(), said.atMost());
    }
}
