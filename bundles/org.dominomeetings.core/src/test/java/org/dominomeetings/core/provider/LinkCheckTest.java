package org.dominomeetings.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever service tells a link: it is put right where that is harmless, else nothing of it comes into the entry. */
class LinkCheckTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://webex.example/j/1\n",
                " https://webex.example/j/1",
                "\r\nHTTPS://webex.example/j/1\t",
                "Https://webex.example/j/1\u00A0",
                "https://webex.example\n/j/1"
            })
    void anUntidyLinkIsPutRight(String told) {
        world.webex.links(told);

        service.create(JANE, world.ref, "webex");

        assertThat(world.item("ApptUNIDURL")).isEqualTo("https://webex.example/j/1");
        assertThat(world.item("meetingURL")).isEqualTo("https://webex.example/j/1");
        assertThat(world.record().meeting().orElseThrow().joinUrl()).isEqualTo("https://webex.example/j/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://webex.example/j/1",
                "javascript:alert(1)",
                "webex.example/j/1",
                "https://",
                "https:///j/1",
                "https://webex.example/j/<1>",
                "ftp://webex.example/j/1",
                "https://webex.example/j/1\nhttps://elsewhere.example/j/2",
                "https://webex .example/j/1",
                "https://webex.example/j/1\u00A0https://elsewhere.example"
            })
    void aMeetingWithALinkThatNobodyCanUseIsDeletedAgain(String told) {
        world.webex.links(told);
        var before = world.entries.items(OperationFixture.UNID);

        var problem = problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNUSABLE_LINK);
        assertThat(world.webex.calls()).containsExactly("create", "delete");
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
    }

    @Test
    void oneThatCannotBeDeletedIsNotForgotten() {
        world.webex.links("http://webex.example/j/1");
        world.webex.failNext("delete", failure(Kind.UNAVAILABLE));
        problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(world.record().state()).isEqualTo(MeetingState.UNKNOWN);

        world.clock.advance(Duration.ofHours(1));
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.ALREADY_GONE);
        world.webex.links(null);
        world.clock.advance(Duration.ofHours(1));
        assertThat(world.webex.meetings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://elsewhere.example/j", "javascript:void(0)"})
    void afterAnUpdateGuestsKeepTheLinkThatTheyHave(String told) {
        service.create(JANE, world.ref, "webex");
        world.webex.links(told);
        world.set("Subject", "Budget, once more");

        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);
        assertThat(world.item("ApptUNIDURL")).isEqualTo("https://webex.example/j/webex-1");
    }
}
