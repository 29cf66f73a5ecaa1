package org.dominomeetings.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose entry it is, in Jane's calendar unless something else is said. */
class ChairRuleTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String DAVE = "CN=Dave Delegate/O=Acme";
    private static final String UNID = "5A3C1E0000000000C125880000000001";
    private static final String DAVES_UNID = "5A3C1E0000000000C125880000000002";
    private static final String ICALENDAR = "040000008200E00074C5B7101A82E008-Lotus_Notes_Generated";

    private static final AddressBook AWAY = name -> {
        throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
    };

    /** Who is known by what; a name of a person of another organisation, too. */
    private final Map<String, Set<String>> directory = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    ChairRuleTest() {
        knows("jane", JANE, "Jane Doe", "jdoe", "jane.doe@example.com", "CN=Jane Smith/O=Acme", "CN=ジェーン/O=Acme");
        knows("dave", DAVE, "Dave Delegate/Acme", "Dave Delegate", "dave.delegate@example.com");
    }

    private void knows(String person, String... names) {
        for (String name : names) {
            directory.computeIfAbsent(name, key -> new TreeSet<>()).add(person);
        }
    }

    private Set<String> known(String name) {
        return directory.getOrDefault(name, Set.of());
    }

    private boolean isOfSomebodyElse(ChairRule rule) {
        return rule.isOfSomebodyElse(this::known);
    }

    private static ChairRule meeting(String... chair) {
        return new ChairRule()
                .type("3")
                .chair(List.of(chair), List.of(), List.of())
                .owner(List.of(JANE), List.of())
                .original(UNID, UNID);
    }

    /** Without a Directory: comparing the items is enough. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=Jane Doe/O=Acme",
                "Jane Doe/Acme",
                "JANE DOE/ACME",
                "cn=jane doe/o=acme",
                "CN=Jane Doe,O=Acme",
                "Jane Doe/Acme@ACME"
            })
    void theOwnerByFormsOfHerNameThatNobodyHasToLookUp(String chair) {
        assertThat(meeting(chair).isOfSomebodyElse(AWAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "jdoe", "jane.doe@example.com", "CN=Jane Smith/O=Acme", "CN=ジェーン/O=Acme"})
    void theOwnerByWhatTheDirectoryKnowsOfHer(String chair) {
        assertThat(isOfSomebodyElse(meeting(chair))).isFalse();
        assertThat(isOfSomebodyElse(meeting(chair).original(ICALENDAR, UNID)))
                .as("came by iCalendar")
                .isFalse();
        assertThat(isOfSomebodyElse(meeting(JANE).owner(List.of(chair), List.of())))
                .as("the other way round")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=Dave Delegate/O=Acme",
                "Dave Delegate/Acme",
                "Dave Delegate",
                "dave.delegate@example.com",
                "Jane Doe/Globex",
                "CN=Jane Doe/OU=Sales/O=Acme",
                "CN=Stranger/O=Elsewhere",
                "Stranger"
            })
    void whoeverElseChairsDoesSoInEachForm(String chair) {
        assertThat(isOfSomebodyElse(meeting(chair))).isTrue();
        assertThat(isOfSomebodyElse(meeting(chair).original(DAVES_UNID, UNID))).isTrue();
        assertThat(isOfSomebodyElse(meeting(chair).chair(List.of(chair), List.of(JANE), List.of())))
                .as("AltChair that a program left alone")
                .isTrue();
    }

    @Test
    void aCommonNameOfTwoPeopleIsTheOwnersOnHerOriginalAlone() {
        knows("jane of globex", "Jane Doe", "CN=Jane Doe/O=Globex");

        assertThat(isOfSomebodyElse(meeting("Jane Doe"))).isFalse();
        assertThat(isOfSomebodyElse(meeting("Jane Doe").original(DAVES_UNID, UNID)))
                .isTrue();
        assertThat(isOfSomebodyElse(meeting("CN=Jane Doe/O=Globex"))).isTrue();
    }

    @Test
    void aCommonNameThatTheDirectoryHasForAnotherPersonOnlyIsNotTheOwners() {
        directory.clear();
        knows("jane of globex", "Jane Doe", "CN=Jane Doe/O=Globex");

        assertThat(isOfSomebodyElse(meeting("Jane Doe"))).isTrue();
    }

    @Test
    void anAddressThatTheDirectoryHasNotHeardOfIsTheOwnersOnHerOriginalAlone() {
        assertThat(isOfSomebodyElse(meeting("jane@home.example"))).isFalse();
        assertThat(isOfSomebodyElse(meeting("jane@home.example").original(DAVES_UNID, UNID)))
                .isTrue();
        assertThat(isOfSomebodyElse(meeting("jane@home.example").original(ICALENDAR, UNID)))
                .isTrue();
        assertThat(isOfSomebodyElse(meeting("jane@home.example").original("", UNID)))
                .isTrue();
    }

    @Test
    void anAlternateNameCountsWhereTheChairReallyHasOne() {
        ChairRule rule = new ChairRule()
                .type("3")
                .chair(List.of("CN=Jane Doe/OU=Tokyo/O=Acme"), List.of("CN=愛/O=Acme"), List.of("ja"))
                .owner(List.of("CN=愛/O=Acme"), List.of());

        assertThat(rule.isOfSomebodyElse(this::known)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "4, false", "2, true", "3, true", "'', true"})
    void whatNobodyElseCanChairIsTheOwners(String type, boolean somebodyElses) {
        assertThat(isOfSomebodyElse(meeting(DAVE).type(type))).isEqualTo(somebodyElses);
    }

    @Test
    void withoutAChairAnEntryIsTheOwnersUnlessItIsACopy() {
        assertThat(meeting().isOfSomebodyElse(AWAY)).isFalse();
        assertThat(meeting(" ").isOfSomebodyElse(AWAY)).isFalse();
        assertThat(isOfSomebodyElse(meeting().principal(List.of(DAVE), List.of())))
                .as("written for her by Dave")
                .isFalse();
        assertThat(isOfSomebodyElse(
                        meeting().principal(List.of(DAVE), List.of()).original(DAVES_UNID, UNID)))
                .isTrue();
        assertThat(isOfSomebodyElse(
                        meeting().principal(List.of(), List.of(JANE)).original(DAVES_UNID, UNID)))
                .isFalse();
        assertThat(isOfSomebodyElse(meeting().chair(List.of(), List.of(DAVE), List.of())))
                .isTrue();
    }

    @Test
    void theParentOfASetHasNoBusyName() {
        ChairRule rule = meeting(DAVE).owner(List.of(), List.of("Jane Doe/Acme"));

        assertThat(isOfSomebodyElse(rule)).isTrue();
        assertThat(isOfSomebodyElse(meeting(JANE).owner(List.of(), List.of("Jane Doe/Acme"))))
                .isFalse();
    }

    @Test
    void whereNobodySaysWhoseTheCalendarIsOnlyAnOriginalIsOnesOwn() {
        assertThat(meeting(DAVE).owner(List.of(), List.of()).isOfSomebodyElse(AWAY))
                .isFalse();
        assertThat(meeting(DAVE)
                        .owner(List.of(), List.of())
                        .original(DAVES_UNID, UNID)
                        .isOfSomebodyElse(AWAY))
                .isTrue();
        assertThat(meeting(DAVE)
                        .owner(List.of(), List.of())
                        .original(DAVES_UNID, UNID, DAVES_UNID)
                        .isOfSomebodyElse(AWAY))
                .as("an instance, by the UNID of its own parent")
                .isFalse();
    }

    @Test
    void aRoomsCalendarIsNobodysWhoBooksIt() {
        assertThat(isOfSomebodyElse(meeting(JANE).owner(List.of("CN=Room 4/O=Berlin"), List.of())))
                .isTrue();
    }

    @Test
    void aTeamsMailFileHasTheTeamForItsOwner() {
        assertThat(isOfSomebodyElse(meeting("Team Box").owner(List.of("CN=Team Box/O=Acme"), List.of())))
                .isFalse();
        assertThat(isOfSomebodyElse(meeting(DAVE).owner(List.of("CN=Team Box/O=Acme"), List.of())))
                .isTrue();
    }

    @Test
    void whereTheDirectoryIsNeededAndAwayNobodyIsTakenForTheChair() {
        assertThatThrownBy(() -> meeting("Jane Doe").isOfSomebodyElse(AWAY)).isInstanceOf(MeetingException.class);
    }
}
