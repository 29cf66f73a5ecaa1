package org.dominomeetings.standin.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.Test;

class DatabaseTest extends ServerTestBase {
    private static final String UNID = "A".repeat(32);

    @Test
    @Covers({
        "Database.getFilePath()",
        "Database.getReplicaID()",
        "Database.getServer()",
        "Database.getTitle()",
        "Database.open()"
    })
    void aDatabaseTellsWhatItIs() throws Exception {
        Database mail = mailFileAs(SampleServer.JANE);
        assertThat(mail.getTitle()).isEqualTo("Jane Doe");
        assertThat(mail.getReplicaID()).isEqualTo(SampleServer.MAIL_REPLICA);
        assertThat(mail.getFilePath()).isEqualTo(SampleServer.MAIL);
        assertThat(mail.getServer()).isEqualTo(SampleServer.SERVER);
        assertThat(mail.open()).isTrue();
    }

    @Test
    @Covers("Database.getDocumentByUNID(String)")
    void aUniversalIdThatIsMissingWrongOrUnknownHasItsError() {
        Database mail = mailFileAs(SampleServer.JANE);
        assertNotesError(4323, () -> mail.getDocumentByUNID(""));
        assertNotesError(4323, () -> mail.getDocumentByUNID(null));
        assertNotesError(4324, () -> mail.getDocumentByUNID("ABC"));
        assertNotesError(4091, () -> mail.getDocumentByUNID("Z".repeat(32)));
        assertNotesError(4091, () -> mail.getDocumentByUNID(UNID));
    }

    @Test
    @Covers("Database.getProfileDocument(String,String)")
    void aProfileIsFoundByItsNameAndStandsInNoCollection() throws Exception {
        stored().put(new NoteBuilder(UNID)
                .form("CalendarProfile")
                .text("$Name", Note.nameOfProfile("CalendarProfile"))
                .text("Owner", SampleServer.JANE)
                .build());
        Database mail = mailFileAs(SampleServer.JANE);

        assertThat(Note.nameOfProfile("CalendarProfile")).isEqualTo("$profile_015calendarprofile_");
        assertThat(mail.getProfileDocument("calendarprofile", "").getItemValueString("Owner"))
                .isEqualTo(SampleServer.JANE);
        assertThat(mail.getAllDocuments().getFirstDocument()).isNull();
        assertThat(mail.getProfileDocument("Other", null).isNewNote()).isTrue();
        Database publicOnly = mailFileAs(SampleServer.PAUL);
        assertNotesError(4000, () -> publicOnly.getProfileDocument("CalendarProfile", ""));
    }

    @Test
    @Covers({"Database.getAllDocuments()", "Database.getDocumentByUNID(String)"})
    void aHiddenDocumentCannotBeToldFromOneThatIsNotThere() throws Exception {
        stored().put(SampleServer.entry(UNID, "Plan")
                .readers("R", SampleServer.JANE)
                .build());
        assertThat(mailFileAs(SampleServer.JANE).getDocumentByUNID(UNID)).isNotNull();
        Database mail = mailFileAs(SampleServer.DAVE);
        assertThatThrownBy(() -> mail.getDocumentByUNID(UNID))
                .hasToString(catchThrowable(() -> mail.getDocumentByUNID("B".repeat(32)))
                        .toString());
        assertNotesError(4091, () -> mail.getDocumentByUNID(UNID));
        assertThat(mail.getAllDocuments().getCount()).isZero();
    }

    @Test
    @Covers({"Database.getCurrentAccessLevel()", "Database.getDocumentByUNID(String)"})
    void whoMayReadPublicDocumentsSeesThoseAlone() throws Exception {
        stored().put(SampleServer.entry(UNID, "Public").build());
        stored().put(SampleServer.entry("B".repeat(32), "Private")
                .text("$PublicAccess", "0")
                .build()
                .with(org.dominomeetings.standin.store.NoteItem.of("$PublicAccess", 1280, List.of("0"))));
        Database mail = mailFileAs(SampleServer.PAUL);
        assertThat(mail.getCurrentAccessLevel()).isEqualTo(ACL.LEVEL_NOACCESS);
        assertThat(mail.getDocumentByUNID(UNID).getItemValueString("Subject")).isEqualTo("Public");
        assertNotesError(4091, () -> mail.getDocumentByUNID("B".repeat(32)));
        assertThat(mail.getAllDocuments().getCount()).isEqualTo(1);
    }

    @Test
    @Covers({"Database.createDocument()", "Document.save(boolean,boolean)"})
    void whoMayWritePublicDocumentsCreatesThoseAlone() throws Exception {
        Document document = mailFileAs(SampleServer.PAUL).createDocument();
        document.replaceItemValue("Subject", "Private");
        assertNotesError(4000, () -> document.save(false, false));
        document.replaceItemValue("$PublicAccess", "1");
        assertThat(document.save(false, false)).isTrue();
        assertNotesError(4000, () -> document.remove(true));
    }

    @Test
    @Covers("Database.getDocumentByUNID(String)")
    void groupsInGroupsRolesAndBranchesOpenWhatNamesThem() throws Exception {
        for (String reader : List.of("Readers of Jane", "[Assistants]", "*/O=Acme", SampleServer.RITA)) {
            stored().put(new NoteBuilder(UNID).readers("R", reader).build());
            assertThat(mailFileAs(SampleServer.RITA).getDocumentByUNID(UNID))
                    .as(reader)
                    .isNotNull();
        }
        for (String reader : List.of("[Other]", "*/OU=Sales/O=Acme", SampleServer.DAVE)) {
            stored().put(new NoteBuilder(UNID).readers("R", reader).build());
            assertNotesError(4091, () -> mailFileAs(SampleServer.RITA).getDocumentByUNID(UNID));
        }
    }

    @Test
    @Covers({"Session.getDatabase(String,String)", "Database.queryAccess(String)"})
    void anonymousHasItsOwnEntryAndElseWhatDefaultHas() throws Exception {
        assertNotesError(4060, () -> rootAs(Acl.ANONYMOUS).getDatabase("", SampleServer.MAIL));
        stored().changeInfo(new DatabaseInfo(
                "Jane Doe",
                SampleServer.MAIL_REPLICA,
                Acl.of(
                        AclEntry.of(Acl.DEFAULT, AccessLevel.READER),
                        AclEntry.of(SampleServer.JANE, AccessLevel.NOACCESS))));
        Database open = rootAs(Acl.ANONYMOUS).getDatabase("", SampleServer.MAIL);
        assertThat(open.getCurrentAccessLevel()).isEqualTo(ACL.LEVEL_READER);
        assertThat(open.queryAccess(SampleServer.SAM)).isEqualTo(ACL.LEVEL_READER);
        assertThat(open.queryAccess(SampleServer.JANE)).isEqualTo(ACL.LEVEL_NOACCESS);
    }

    @Test
    @Covers({
        "Database.queryAccess(String)",
        "Database.queryAccessPrivileges(String)",
        "Database.queryAccessRoles(String)"
    })
    void accessOfAnybodyCanBeAsked() throws Exception {
        Database mail = mailFileAs(SampleServer.JANE);
        assertThat(mail.queryAccess("Jane Doe/Acme")).isEqualTo(ACL.LEVEL_MANAGER);
        assertThat(mail.queryAccess(SampleServer.RITA)).isEqualTo(ACL.LEVEL_READER);
        assertThat(mail.queryAccess(SampleServer.SAM)).isEqualTo(ACL.LEVEL_NOACCESS);
        assertThat(mail.queryAccessPrivileges(SampleServer.PAUL))
                .isEqualTo(Database.DBACL_READ_PUBLIC_DOCS | Database.DBACL_WRITE_PUBLIC_DOCS);
        assertThat(mail.queryAccessRoles(SampleServer.RITA)).hasToString("[[Assistants]]");
    }

    @Test
    @Covers({"Database.getCurrentAccessLevel()", "Database.queryAccess(String)"})
    void theCapOnInternetAccessHoldsForTheSessionAndNotForQueries() throws Exception {
        DatabaseInfo info = stored().info();
        stored().changeInfo(new DatabaseInfo(
                info.title(),
                info.replicaId(),
                new Acl(AccessLevel.READER, info.acl().entries())));
        Database mail = mailFileAs(SampleServer.JANE);
        assertThat(mail.getCurrentAccessLevel()).isEqualTo(ACL.LEVEL_READER);
        assertThat(mail.queryAccess(SampleServer.JANE)).isEqualTo(ACL.LEVEL_MANAGER);
    }

    @Test
    @Covers({
        "Database.getAllDocuments()",
        "DocumentCollection.getCount()",
        "DocumentCollection.getFirstDocument()",
        "DocumentCollection.getNextDocument()",
        "DocumentCollection.getNextDocument(Document)"
    })
    void allDocumentsAreWalkedThrough() throws Exception {
        stored().put(SampleServer.entry(UNID, "one").build());
        stored().put(SampleServer.entry("B".repeat(32), "two").build());
        DocumentCollection all = mailFileAs(SampleServer.RITA).getAllDocuments();
        assertThat(all.getCount()).isEqualTo(2);
        List<String> subjects = new ArrayList<>();
        Document document = all.getFirstDocument();
        while (document != null) {
            subjects.add(document.getItemValueString("Subject"));
            Document next = all.getNextDocument(document);
            document.recycle();
            document = next;
        }
        assertThat(subjects).containsExactlyInAnyOrder("one", "two");
        all.getFirstDocument();
        assertThat(all.getNextDocument()).isNotNull();
        assertThat(all.getNextDocument()).isNull();
    }
}
