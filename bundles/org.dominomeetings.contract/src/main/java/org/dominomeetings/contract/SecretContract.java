package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.junit.jupiter.api.Test;

/** What belongs to one person stays with him: it is in no log, no exception and no object's text. */
interface SecretContract extends Subject {
    @Test
    default void noSecretIsLoggedThrownOrShown() {
        String words = "planted subject";
        String agenda = "planted agenda";
        MeetingDetails told = Samples.reviewNamed(words, agenda);
        List<String> secrets = new ArrayList<>(List.of(
                words,
                agenda,
                Planted.HOST_LINK,
                Planted.HOST_KEY,
                Planted.HOST_TOKEN,
                Planted.REPEATED,
                Planted.COOKIE));
        lab().plant();
        try (Recorded recorded = new Recorded()) {
            Logger.getLogger("org.dominomeetings.control").finest("the log is heard");
            for (int round = 0; round < 2; round++) {
                lab().connect();
                secrets.addAll(lab().secrets());
                Meeting meeting = lab().provider().create(told, Samples.TAG, lab().account());
                meeting.passcode().ifPresent(secrets::add);
                meeting.phonePasscode().ifPresent(secrets::add);
                recorded.shown(meeting);
                everyFailure(recorded);
                lab().renew();
                secrets.addAll(lab().secrets());
                lab().service().reset();
            }
            Stream.of(lab().provider(), lab().provider().connection(), lab().tokens(), told)
                    .forEach(recorded::shown);
            lab().provider().connection().oauth().ifPresent(recorded::shown);
            lab().sent().forEach(recorded::shown);
            lab().answers().forEach(recorded::shown);

            assertThat(recorded.all()).contains("the log is heard");
            assertThat(secrets)
                    .hasSizeGreaterThanOrEqualTo(7)
                    .allSatisfy(secret -> assertThat(recorded.all()).doesNotContain(secret));
        }
    }

    private void everyFailure(Recorded recorded) {
        for (Operation operation : Operation.values()) {
            if (operation.isOf(lab().provider().capabilities())) {
                for (int status : new int[] {200, 403, 404, 500}) {
                    recorded.shown(lab().failure(operation, Map.of("fault", "status", "status", status)));
                    lab().service().reset();
                }
                recorded.shown(lab().failure(operation, Map.of("fault", "answer-lost")));
                lab().service().reset();
            }
        }
    }

    @Test
    default void aMeetingTellsNothingThatIsTheHosts() {
        lab().plant();
        Meeting made = lab().create();
        Meeting read = lab().provider().read(made.id(), lab().account());

        for (Meeting meeting : List.of(made, read)) {
            assertThat(Stream.of(
                                    Optional.of(meeting.id()),
                                    Optional.of(meeting.joinUrl()),
                                    meeting.number(),
                                    meeting.passcode(),
                                    meeting.phonePasscode(),
                                    meeting.sipAddress(),
                                    meeting.dialIn(),
                                    meeting.host())
                            .flatMap(Optional::stream))
                    .noneMatch(text -> text.contains("planted"));
        }
    }
}
