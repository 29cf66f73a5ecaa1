package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.util.Locale;
import java.util.Set;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.items.MeetingItems;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.testing.OperationFixture;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting that another feature made for the entry: who is told that it can be taken over can take it over. */
class AdoptMeetingTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();
    private String theirs;

    @BeforeEach
    void anotherFeatureMadeIt() {
        world.webex.calledOnEntries("wbx", "cisco");
        String other = "C1257F0000000000000000000000000D";
        world.entries
                .items(OperationFixture.UNID)
                .forEach((name, values) -> world.entries.set(other, name, values.toArray(new String[0])));
        service.create(JANE, world.entries.saved(other), "webex");
        theirs = world.entries.items(other).get("meetingId").get(0);
        world.set("OnlineMeeting", "1");
        world.set("meetingId", theirs);
    }

    private static String words(MeetingException problem) {
        return Texts.in(Locale.ENGLISH).of(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wbx", "WBX", "cisco", "webex", "Webex", " webex ", ""})
    void whateverTheOtherFeatureCallsTheService(String name) {
        world.set("meetingService", name);

        MeetingException refused = problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(refused.code()).isEqualTo(ProblemCode.OTHER_MEETING);
        assertThat(words(refused)).contains("take it over");
        assertThat(service.read(world.ref).status().orElseThrow().actions())
                .isEqualTo(Set.of(EntryStatus.Action.ADOPT));

        assertThat(service.adopt(JANE, world.ref, "webex").done()).isEqualTo(Done.ADOPTED);
        assertThat(world.item("meetingService")).isEqualTo("wbx");
        assertThat(world.record().service()).isEqualTo("webex");
        assertThat(world.record().meeting().orElseThrow().id()).isEqualTo(theirs);
    }

    /** Of a service that nobody can be asked at, or without an id to ask for. */
    @ParameterizedTest
    @CsvSource({"lifesize, 42", "wbx, ''", "'', ''"})
    void whatCannotBeTakenOverIsNotSaidToBe(String name, String id) {
        world.set("meetingService", name);
        world.set("meetingId", id);

        MeetingException refused = problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(refused.code()).isEqualTo(ProblemCode.OTHER_MEETING);
        assertThat(words(refused)).doesNotContain("take it over").contains("cannot be taken over");
        assertThat(service.read(world.ref).status().orElseThrow().actions()).isEmpty();
        assertThat(world.hasRecord()).isFalse();
    }

    @Test
    void askedForAtAnotherServiceItIsSaidWhichOneItIs() {
        world.set("meetingService", "wbx");

        MeetingException refused = problem(() -> service.adopt(JANE, world.ref, "zoom"));

        assertThat(refused.code()).isEqualTo(ProblemCode.OTHER_SERVICE);
        assertThat(words(refused)).contains("Webex");
    }

    @Test
    void whereTheEntryShowsNoneThereIsNoneToTakeOver() {
        world.set("OnlineMeeting", "");
        world.set("meetingId", "");

        assertThat(problem(() -> service.adopt(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.NO_MEETING);
    }

    @Test
    void whatWeWroteInTheOtherFeaturesWordsIsSeenAsOursWhileTheLedgerIsAway() {
        world.set("meetingService", "wbx");
        world.set("MeetingEntryKey", "k");
        world.set("ApptUNIDURL", "https://webex.example/m");

        assertThat(MeetingItems.seenOn(world.ref.read(null), new ProviderRegistry(Set.of(world.webex)))
                        .orElseThrow()
                        .service())
                .isEqualTo("webex");
    }
}
