package org.dominomeetings.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dominomeetings.core.entry.location.LocationBlock;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Promises 1 to 3 against any sequence of what people, servers and services do: in the end each entry has the one meeting
 * that it shows, with the link that Jane was told, and her words are as she typed them.
 */
public class ModelTest {
    /** Ten times what finding any of the seeded bugs takes at the most. */
    public static final int SEQUENCES = 10_000;

    /** The same sequences in each run; the profile {@code search} looks for new ones. */
    static final String SEED = "20261128";

    /** A person who is told to look again does so; after that something is stuck. */
    private static final int CLICKS = 4;

    /** After these there is more to come. */
    private static final Set<ProblemCode> LOOK_AGAIN =
            Set.of(ProblemCode.OUTCOME_UNKNOWN, ProblemCode.RECONNECT, ProblemCode.IN_PROGRESS);

    /** A delete whose end nobody knows comes first; and a link that leads nowhere has to be taken off by somebody. */
    private static final Set<ProblemCode> DELETE_FIRST = Set.of(ProblemCode.IN_PROGRESS, ProblemCode.GONE_AT_PROVIDER);

    /** How everything comes to an end. */
    enum Ending {
        EVERYONE_CLICKS_AGAIN,
        NOBODY_CLICKS
    }

    @Property(tries = SEQUENCES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void inTheEndEachEntryHasTheOneMeetingThatItShows(
            @ForAll("acts") List<ModelAction> acts, @ForAll CreateLookup kind, @ForAll Ending ending) {
        check(acts, kind, ending);
    }

    /** Lets the acts happen and come to an end, and fails where a promise is broken then. */
    static void check(List<ModelAction> acts, CreateLookup kind, Ending ending) {
        SystemUnderTest company = new SystemUnderTest(kind);
        acts.forEach(company::happen);

        company.calm();
        company.calendar().replicateAll();
        if (ending == Ending.EVERYONE_CLICKS_AGAIN) {
            everyoneClicksAgain(company);
            company.calendar().replicateAll();
            // Of a meeting that came when the entry had gone another way only the sweeper hears.
            assertOneEach(company, ending, company.strays());
        }
        company.sweepUp();
        company.waitForTheDayAfter();
        assertThat(company.sweepUp()).isEmpty();
        company.calendar().replicateAll();

        assertOneEach(company, ending, Set.of());
        assertWordsStay(company);
    }

    @Provide
    Arbitrary<List<ModelAction>> acts() {
        return ActionSequences.sequences();
    }

    private static void everyoneClicksAgain(SystemUnderTest company) {
        for (int entry = 0; entry <= ReplicatedCalendar.COPY; entry++) {
            ModelAction.Click last = company.knowledge(entry).last();
            if (last != null && company.calendar().has(entry, last.at())) {
                ModelAction.Click again = new ModelAction.Click(last.button(), entry, last.at(), null);
                for (int click = 0; click < CLICKS && clickAgain(company, again); click++) {
                    company.calm();
                }
            }
        }
    }

    /** @return whether there is more to come */
    private static boolean clickAgain(SystemUnderTest company, ModelAction.Click click) {
        Optional<ProblemCode> problem = company.click(click);
        boolean refused = click.button() != ModelAction.Button.DELETE
                && problem.filter(DELETE_FIRST::contains).isPresent();
        // Replication has brought an older version back, or a delete has not come to the entry and an update says so.
        boolean forgiven = company.mayBeAnotherVersion(click.entry())
                || problem.filter(ProblemCode.NO_MEETING::equals).isPresent();
        boolean dead = forgiven
                && !company.knowledge(click.entry()).mayHaveOne()
                && company.isOwn(click.entry(), click.at())
                && !company.shown(click.entry(), click.at()).isEmpty();
        if (refused || dead) {
            return clickAgain(
                    company, new ModelAction.Click(ModelAction.Button.DELETE, click.entry(), click.at(), null));
        }
        return problem.filter(LOOK_AGAIN::contains).isPresent();
    }

    private static void assertOneEach(SystemUnderTest company, Ending ending, Set<String> strays) {
        assertThat(company.shown(ReplicatedCalendar.INVITATION, ReplicaLocation.OFFICE))
                .as("an entry that somebody else chairs")
                .isEmpty();
        Map<String, Integer> shown = new TreeMap<>();
        for (int entry = 0; entry <= ReplicatedCalendar.COPY; entry++) {
            if (company.calendar().isDeleted(entry)) {
                continue;
            }
            boolean unsure = ending == Ending.NOBODY_CLICKS && company.mayBeAnotherVersion(entry);
            String id = unsure ? company.recorded(entry) : company.shownAsOwn(entry);
            if (!id.isEmpty()) {
                assertThat(shown.put(id, entry))
                        .as("the other entry with " + id)
                        .isNull();
            }
            if (!unsure) {
                assertAsJaneKnows(company.knowledge(entry), entry, id);
            }
        }
        shown.keySet().removeAll(company.servers().deletedAtService());
        Set<String> live = company.liveMeetingsOfEntries();
        live.removeAll(strays);
        assertThat(live).as("at the service").isEqualTo(shown.keySet());
    }

    private static void assertAsJaneKnows(ExpectedMeeting known, int entry, String id) {
        if (id.isEmpty()) {
            assertThat(known.mayHaveNone()).as("entry %d shows none", entry).isTrue();
        } else {
            assertThat(known.mayHaveOne()).as("entry %d shows one", entry).isTrue();
            if (known.meeting() != null) {
                assertThat(id).as("meeting of entry %d", entry).isEqualTo(known.meeting());
            }
        }
    }

    private static void assertWordsStay(SystemUnderTest company) {
        for (int entry = 0; entry <= ReplicatedCalendar.COPY; entry++) {
            for (ReplicaLocation place : ReplicaLocation.values()) {
                MailFileReplica replica = company.calendar().at(place);
                String unid = ReplicatedCalendar.unid(entry);
                if (replica.has(unid)) {
                    assertThat(LocationBlock.takeOut(replica.location(unid)))
                            .as("entry %d at %s", entry, place)
                            .isEqualTo(replica.typedLocation(unid));
                }
            }
        }
    }
}
