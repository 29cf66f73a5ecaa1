package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dominomeetings.contract.fixture.SecretKind;
import org.dominomeetings.core.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that a person's secrets are in no log, no exception and no object's text. */
interface SecretContract extends ContractContext {
    /** How many secrets are sought at the least where accounts are connected. */
    int OF_AN_ACCOUNT = 12;

    /** And where none are: the user's words, the administrator's secret, the host's link and what is in it. */
    int OF_NOBODYS = 5;

    @ParameterizedTest
    @EnumSource
    default void noSecretIsLoggedThrownOrShown(SecretKind secret) {
        Optional<String> why = secret.absentFrom(lab().provider(), lab().isAsked());
        assumeTrue(why.isEmpty(), () -> why.orElse(""));
        SecretLeakScan evidence = evidence();

        assertThat(evidence.planted(secret)).as("planted").isNotEmpty().allSatisfy(text -> {
            if (secret.travels() && lab().isAsked()) {
                assertThat(evidence.wasUnderWay(text)).as("under way").isTrue();
            }
            assertThat(evidence.log()).doesNotContain(text).doesNotContain(evidence.inHeader(text));
        });
    }

    /** What was logged and shown in all that can be done with the account, found out once for all tests of a service. */
    private SecretLeakScan evidence() {
        return lab().facts().find(SecretLeakScan.class, () -> new SecretLeakScan(lab()));
    }

    @Test
    default void noSecretIsPlantedWhereItIsSaidToBeAbsent() {
        assertThat(SecretKind.values())
                .filteredOn(secret -> !evidence().planted(secret).isEmpty())
                .containsExactlyElementsOf(Arrays.stream(SecretKind.values())
                        .filter(secret -> secret.absentFrom(lab().provider(), lab().isAsked())
                                .isEmpty())
                        .toList())
                .hasSizeGreaterThanOrEqualTo(lab().provider().connection().needsAccount() ? OF_AN_ACCOUNT : OF_NOBODYS);
    }

    @Test
    default void aMeetingTellsNothingThatIsTheHosts() {
        lab().plant();
        Meeting made = lab().create();
        Meeting read = lab().provider().read(lab().account(), made.id());

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
