package org.dominomeetings.standin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NsfFolderTest {
    private static final DatabaseInfo INFO = new DatabaseInfo(
            "Jane's \"mail\"",
            "85255e01:001356a8",
            new Acl(
                    AccessLevel.READER,
                    List.of(
                            AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS, Privilege.READ_PUBLIC),
                            AclEntry.of("CN=Jane Doe/O=Acme", AccessLevel.MANAGER, Privilege.REPLICATE)
                                    .withRoles("[Admin]"))));

    @TempDir
    Path data;

    private NsfFolder database;

    @BeforeEach
    void create() {
        database = NsfFolder.create(data, "mail/jdoe.nsf", INFO);
    }

    @Test
    void databaseAndDocumentsSurviveARestart() {
        Note note =
                new NoteBuilder().form("Appointment").text("Subject", "Plan").build();
        database.put(note);
        NsfFolder again = NsfFolder.open(data, "mail/jdoe.nsf");
        assertThat(again.info()).isEqualTo(INFO);
        assertThat(again.info().replicaId()).isEqualTo("85255E01001356A8");
        assertThat(again.documents()).containsExactly(note);
    }

    @Test
    void aDeletionStubSurvivesARestartAndIsNoDocument() {
        Note note = new NoteBuilder().build();
        Note stub = new Note(note.unid(), 2, note.created(), Instant.EPOCH, true, List.of(), List.of());
        database.put(note);
        database.put(stub);
        NsfFolder again = NsfFolder.open(data, "mail/jdoe.nsf");
        assertThat(again.find(note.unid())).isEqualTo(stub);
        assertThat(again.documents()).isEmpty();
    }

    @Test
    void aDocumentThatIsDroppedInIsFoundByItsOwnUniversalId() throws Exception {
        String unid = "0123456789abcdef0123456789abcdef";
        Files.writeString(
                data.resolve("mail/jdoe.nsf/dropped.dxl"),
                "<document form='Memo'><noteinfo unid='" + unid + "'/></document>");
        assertThat(NsfFolder.open(data, "mail/jdoe.nsf")
                        .find(unid.toUpperCase())
                        .text("Form"))
                .isEqualTo("Memo");
    }

    @Test
    void aFileThatIsNoDxlIsNamed() throws Exception {
        Files.writeString(data.resolve("mail/jdoe.nsf/broken.dxl"), "<document>");
        assertThatThrownBy(() -> NsfFolder.open(data, "mail/jdoe.nsf")).hasMessageContaining("broken.dxl");
    }

    @Test
    void onlyOneOfTwoWritersWhoReadTheSameIsFirst() {
        Note first = new NoteBuilder().build();
        database.put(first);
        Note second = new Note(first.unid(), 2, first.created(), first.modified(), false, List.of(), List.of());
        assertThat(database.putIfUnchanged(first, second)).isTrue();
        assertThat(database.putIfUnchanged(first, second)).isFalse();
        assertThat(database.putIfUnchanged(null, second)).isFalse();
    }

    @Test
    void noTemporaryFileStays() throws Exception {
        database.put(new NoteBuilder().build());
        try (var files = Files.list(data.resolve("mail/jdoe.nsf"))) {
            assertThat(files).hasSize(2).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void aPathOutOfTheDataFolderIsNoDatabase() {
        DataFolder below = new DataFolder(data.resolve("mail"));
        assertThat(below.database("jdoe.nsf")).isPresent();
        assertThat(below.database("../mail/../other.nsf")).isEmpty();
        NsfFolder.create(data, "other.nsf", INFO);
        assertThat(below.database("../other.nsf")).isEmpty();
        assertThat(below.database(data.resolve("other.nsf").toString())).isEmpty();
        assertThat(below.database("C:\\other.nsf")).isEmpty();
        assertThatThrownBy(() -> below.create("../another.nsf", INFO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(data.resolve("another.nsf")).doesNotExist();
    }

    @Test
    void aLinkOutOfTheDataFolderIsNoDatabase() throws Exception {
        NsfFolder.create(data, "other.nsf", INFO);
        Files.createSymbolicLink(data.resolve("mail/linked.nsf"), data.resolve("other.nsf"));
        Files.createSymbolicLink(data.resolve("mail/up"), data);
        DataFolder below = new DataFolder(data.resolve("mail"));

        assertThat(below.database("linked.nsf")).isEmpty();
        assertThat(below.database("up/other.nsf")).isEmpty();
        assertThatThrownBy(() -> below.create("up/another.nsf", INFO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(below.all()).extracting(NsfFolder::path).containsExactly("jdoe.nsf");
    }

    @Test
    void aDatabaseIsFoundByPathOfEitherSlashAndByReplicaId() {
        DataFolder folder = new DataFolder(data);
        assertThat(folder.database("mail\\jdoe.nsf")).isPresent();
        assertThat(folder.byReplicaId("85255E01:001356A8")).isEqualTo(folder.database("/mail/jdoe.nsf"));
        assertThat(folder.byReplicaId("85255E01001356A9")).isEmpty();
    }

    @Test
    void notesIniIsReadWithoutRegardToCaseAndAnewEachTime() throws Exception {
        DataFolder folder = new DataFolder(data);
        assertThat(folder.iniVariable("MEETINGS_SERVER")).isEmpty();
        Files.writeString(data.resolve("notes.ini"), "[Notes]\nMeetings_Server=CN=acme01/O=Acme\n");
        assertThat(folder.iniVariable("MEETINGS_SERVER")).contains("CN=acme01/O=Acme");
    }

    @Test
    void whatThePropertiesBoxSaysSurvivesARestart() {
        assertThat(database.info().options()).isEqualTo(DatabaseOptions.DEFAULT);
        DatabaseOptions options =
                DatabaseOptions.DEFAULT.withSoftDeletions(12).withoutUrlOpen().withLargeSummary();
        database.changeInfo(INFO.with(options));
        DatabaseOptions again = NsfFolder.open(data, "mail/jdoe.nsf").info().options();
        assertThat(again).isEqualTo(options);
        assertThat(again.softDeletions()).isTrue();
        assertThat(again.softDeletionHours()).isEqualTo(12);
        assertThat(again.urlOpen()).isFalse();
        assertThat(again.largeSummary()).isTrue();
    }
}
