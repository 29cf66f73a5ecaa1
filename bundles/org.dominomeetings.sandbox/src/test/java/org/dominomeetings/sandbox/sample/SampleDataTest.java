package org.dominomeetings.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.Directory;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @TempDir
    private Path folder;

    private Path domino;

    @BeforeEach
    void firstStart() throws IOException {
        domino = folder.resolve("domino");
        assertThat(SampleData.createUnlessThere(domino, NOW)).isTrue();
    }

    @Test
    void aSecondStartFindsWhatWasChangedAfterTheFirst() throws IOException {
        NsfFolder calendar = calendar();
        Note entry = calendar.find(CalendarEntries.PLANNING);
        NoteItem subject = entry.item("Subject").orElseThrow();
        calendar.put(entry.with(NoteItem.of("Subject", subject.type(), List.of("Changed"))));

        assertThat(SampleData.createUnlessThere(domino, NOW.plus(Duration.ofDays(1))))
                .isFalse();
        assertThat(calendar().find(CalendarEntries.PLANNING).text("Subject")).isEqualTo("Changed");
    }

    @Test
    void anEntryThatIsStillAheadIsLeftAlone() {
        assertThat(SampleData.moveTourAhead(domino, NOW.plus(Duration.ofDays(1))))
                .isFalse();
        assertThat(start(calendar().find(CalendarEntries.REVIEW))).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Test
    void anEntryThatHasBecomePastIsRescheduledAsNotesWould() {
        Instant later = NOW.plus(Duration.ofDays(10));

        assertThat(SampleData.moveTourAhead(domino, later)).isTrue();

        Note moved = calendar().find(CalendarEntries.REVIEW);
        assertThat(start(moved)).isEqualTo(Instant.parse("2026-12-04T09:00:00Z"));
        assertThat(moved.item("SequenceNum").orElseThrow().values()).containsExactly(2.0);
        assertThat(moved.sequence()).isEqualTo(2);
        assertThat(moved.text("Location")).isEqualTo("Room 4.12, ring at the side door");
        assertThat(SampleData.moveTourAhead(domino, later)).isFalse();
    }

    @Test
    void accessIsWhatThePeopleAreThereToShow() {
        Acl acl = calendar().info().acl();

        assertThat(level(acl, SamplePerson.JANE)).isEqualTo(AccessLevel.MANAGER);
        assertThat(level(acl, SamplePerson.DAVE)).isEqualTo(AccessLevel.EDITOR);
        assertThat(level(acl, SamplePerson.RITA)).isEqualTo(AccessLevel.READER);
        assertThat(level(acl, SamplePerson.SAM)).isEqualTo(AccessLevel.NOACCESS);
        assertThat(acl.rightsOf(Acl.ANONYMOUS, Set.of()).level()).isEqualTo(AccessLevel.NOACCESS);
    }

    /** It is closed as it is at a customer's, since it is made by the same code. */
    @Test
    void thePluginsDatabaseIsThePluginsToMake() {
        assertThat(domino.resolve("meetings.nsf")).doesNotExist();
        Directory directory = new Directory(NsfFolder.open(domino, "names.nsf"));
        assertThat(directory.groupsOf(SamplePerson.SAM.name())).containsExactly("LocalDomainAdmins");
        assertThat(directory.groupsOf(SamplePerson.JANE.name())).isEmpty();
    }

    @Test
    void everybodyLogsInWithWhatIsPrinted() {
        Directory directory = new Directory(NsfFolder.open(domino, "names.nsf"));

        assertThat(SamplePerson.ALL)
                .allSatisfy(person -> assertThat(directory.authenticate(person.shortName(), person.password()))
                        .contains(person.name()));
        assertThat(directory.authenticate("jdoe", SamplePerson.SAM.password())).isEmpty();
    }

    private NsfFolder calendar() {
        return NsfFolder.open(domino, "mail/jdoe.nsf");
    }

    private static AccessLevel level(Acl acl, SamplePerson person) {
        return acl.rightsOf(person.name(), Set.of()).level();
    }

    private static Instant start(Note entry) {
        NotesTime start =
                (NotesTime) entry.item("StartDateTime").orElseThrow().values().get(0);
        return start.instant(ZoneId.of("UTC"));
    }
}
