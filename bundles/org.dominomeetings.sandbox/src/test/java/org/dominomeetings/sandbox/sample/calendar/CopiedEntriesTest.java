package org.dominomeetings.sandbox.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dominomeetings.core.entry.location.LocationBlock;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.SampleData;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As they lie in the databases of a first start. */
class CopiedEntriesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @TempDir
    private Path folder;

    private NsfFolder mail;
    private NsfFolder archive;

    @BeforeEach
    void firstStart() throws IOException {
        Path domino = folder.resolve("domino");
        SampleData.createUnlessThere(domino, NOW);
        mail = NsfFolder.open(domino, "mail/jdoe.nsf");
        archive = NsfFolder.open(domino, "archive/jdoe.nsf");
    }

    @Test
    void whatIsOnDiskIsWhatWasMadeToTheLastEmoji() {
        for (Note made : new CalendarEntries(NOW).all()) {
            assertThat(mail.find(made.unid()).items()).as(made.unid()).hasSameElementsAs(made.items());
        }
    }

    @Test
    void anInviteesCopyHasAnotherChairAndTheUnidOfTheChairsEntry() {
        Note copy = mail.find(CopiedEntries.INVITED);
        Note original =
                NsfFolder.open(folder.resolve("domino"), "mail/ddelegate.nsf").find(copy.text("ApptUNID"));

        assertThat(copy.text("Chair")).isEqualTo(SamplePerson.DAVE.name());
        assertThat(copy.text("$BusyName")).isEqualTo(SamplePerson.JANE.name());
        assertThat(copy.item("RequiredAttendees").orElseThrow().texts()).contains(SamplePerson.JANE.name());
        assertThat(original.text("$BusyName")).isEqualTo(SamplePerson.DAVE.name());
        assertThat(original.text("Subject")).isEqualTo(copy.text("Subject"));
    }

    @Test
    void aPastedCopyCarriesTheMeetingAndTheUnidOfItsOriginal() {
        Note copy = mail.find(CopiedEntries.PASTED);

        assertThat(copy.text("ApptUNID")).isEqualTo(CalendarEntries.PLANNING).isNotEqualTo(copy.unid());
        assertThat(copy.text("Chair")).isEqualTo(copy.text("$BusyName"));
        assertThat(List.of("MeetingEntryKey", "meetingId", "meetingURL", "ApptUNIDURL", "meetingService"))
                .noneMatch(name -> copy.text(name).isEmpty());
        assertThat(LocationBlock.isIn(copy.item("Location").orElseThrow().texts()))
                .isTrue();
    }

    @Test
    void anArchivedEntryIsInTheArchiveAndAStubIsInTheMailFile() {
        Note archived = archive.find(CopiedEntries.ARCHIVED);

        assertThat(SampleNote.start(archived)).isBefore(NOW);
        assertThat(archived.text("meetingId")).isNotEmpty();
        assertThat(mail.find(CopiedEntries.ARCHIVED).deleted()).isTrue();
        assertThat(mail.documents()).extracting(Note::unid).doesNotContain(CopiedEntries.ARCHIVED);
        assertThat(archive.info().replicaId()).isNotEqualTo(mail.info().replicaId());
        assertThat(archive.info()
                        .acl()
                        .rightsOf(SamplePerson.DAVE.name(), java.util.Set.of())
                        .level())
                .isEqualTo(AccessLevel.NOACCESS);
        assertThat(archive.info()
                        .acl()
                        .rightsOf(Acl.ANONYMOUS, java.util.Set.of())
                        .level())
                .isEqualTo(AccessLevel.NOACCESS);
    }

    @Test
    void nobodyHasWhatWasNeverReplicated() {
        assertThat(mail.find(CopiedEntries.NEVER_REPLICATED)).isNull();
        assertThat(archive.find(CopiedEntries.NEVER_REPLICATED)).isNull();
    }
}
