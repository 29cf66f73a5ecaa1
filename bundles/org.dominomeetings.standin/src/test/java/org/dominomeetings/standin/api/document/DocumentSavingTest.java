package org.dominomeetings.standin.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.Item;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.dxl.DxlDocument;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentSavingTest extends ServerTestBase {
    private static final String UNID = "A".repeat(32);

    @BeforeEach
    void oneEntry() {
        stored().put(SampleServer.entry(UNID, "Plan").build());
    }

    @Test
    @Covers("Document.save(boolean,boolean)")
    void savingStoresRaisesTheSequenceAndNamesTheWriter() throws Exception {
        Document document = openAs(SampleServer.DAVE);
        document.replaceItemValue("Subject", "New");
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("Plan");
        assertThat(document.save(false, false)).isTrue();
        Note note = stored().find(UNID);
        assertThat(note.text("Subject")).isEqualTo("New");
        assertThat(note.sequence()).isEqualTo(2);
        assertThat(note.modified()).isAfterOrEqualTo(SampleServer.NOW);
        assertThat(note.item("$UpdatedBy").orElseThrow().values()).containsExactly(SampleServer.DAVE);
        assertThat(DxlDocument.write(NsfFolder.open(data, SampleServer.MAIL).find(UNID)))
                .isEqualTo(DxlDocument.write(note));
    }

    @Test
    @Covers("Document.save()")
    void oneDocumentCanBeSavedAgainAndAgain() throws Exception {
        Document document = openAs(SampleServer.JANE);
        Item subject = document.getFirstItem("Subject");
        for (String title : new String[] {"one", "two", "three"}) {
            document.replaceItemValue("Location", title);
            assertThat(document.save()).isTrue();
        }
        assertThat(stored().find(UNID).sequence()).isEqualTo(4);
        assertThat(stored().find(UNID).item("$UpdatedBy").orElseThrow().values())
                .hasSize(1);
        assertThat(subject.getText()).isEqualTo("Plan");
    }

    @Test
    @Covers({"Document.save()", "Document.save(boolean)", "Document.save(boolean,boolean)"})
    void anotherWritersSaveStopsOursWithFalse() throws Exception {
        Document document = openAs(SampleServer.JANE);
        document.replaceItemValue("Location", "ours");
        otherWriter("theirs");
        assertThat(document.save(false, false)).isFalse();
        assertThat(document.save(false)).isFalse();
        assertThat(document.save()).isFalse();
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("theirs");
        assertThat(stored().find(UNID).item("Location")).isEmpty();
    }

    @Test
    @Covers({"Database.getDocumentByUNID(String)", "Document.getParentDatabase()"})
    void aFreshObjectIsNeededToSeeTheOthersSave() throws Exception {
        Document document = openAs(SampleServer.JANE);
        otherWriter("theirs");
        assertThat(document.save(false, false)).isFalse();
        Database mail = document.getParentDatabase();
        assertThat(mail.getDocumentByUNID(UNID).getItemValueString("Subject")).isEqualTo("Plan");
        document.recycle();
        Document fresh = mail.getDocumentByUNID(UNID);
        assertThat(fresh.getItemValueString("Subject")).isEqualTo("theirs");
        assertThat(fresh.save(false, false)).isTrue();
    }

    @Test
    @Covers("Document.save(boolean,boolean)")
    void forceOverwritesTheOther() throws Exception {
        Document document = openAs(SampleServer.JANE);
        otherWriter("theirs");
        assertThat(document.save(true, true)).isTrue();
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("Plan");
        assertThat(stored().find(UNID).sequence()).isEqualTo(3);
        assertThat(stored().documents()).hasSize(1);
    }

    @Test
    @Covers({
        "Document.save(boolean,boolean)",
        "Document.getParentDocumentUNID()",
        "Document.isResponse()",
        "Document.getUniversalID()"
    })
    void makeResponseStoresOursAsAConflictBelowTheOther() throws Exception {
        Document document = openAs(SampleServer.JANE);
        document.replaceItemValue("Location", "ours");
        otherWriter("theirs");
        assertThat(document.save(false, true)).isTrue();
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("theirs");
        String response = document.getUniversalID();
        assertThat(response).isNotEqualTo(UNID);
        assertThat(document.getParentDocumentUNID()).isEqualTo(UNID);
        assertThat(document.isResponse()).isTrue();
        assertThat(document.hasItem("$Conflict")).isTrue();
        assertThat(stored().find(response).text("Location")).isEqualTo("ours");
    }

    @Test
    @Covers("Document.save(boolean,boolean)")
    void whoMayNotChangeItGetsAnErrorAndNothingChanges() throws Exception {
        for (String who : new String[] {SampleServer.RITA, SampleServer.ANNE}) {
            Document document = openAs(who);
            document.replaceItemValue("Subject", "New");
            assertNotesError(4000, () -> document.save(false, false));
            assertNotesError(4000, () -> document.save(true, false));
        }
        assertThat(stored().find(UNID).sequence()).isEqualTo(1);
    }

    @Test
    @Covers("Document.save(boolean,boolean)")
    void aPublicWriterMayChangeAPublicEntry() throws Exception {
        Document document = openAs(SampleServer.PAUL);
        document.replaceItemValue("Location", "Room");
        assertThat(document.save(false, false)).isTrue();
    }

    @Test
    @Covers({
        "Database.createDocument()",
        "Document.save(boolean,boolean)",
        "Document.getCreated()",
        "Document.getLastModified()",
        "Document.isNewNote()",
        "Document.isValid()"
    })
    void aNewDocumentIsStoredWithItsFirstSave() throws Exception {
        Database mail = mailFileAs(SampleServer.ANNE);
        Document document = mail.createDocument();
        document.replaceItemValue("Form", "Memo");
        assertThat(document.isNewNote()).isTrue();
        assertThat(document.isValid()).isTrue();
        assertThat(stored().documents()).hasSize(1);
        assertThatThrownBy(document::getLastModified).isInstanceOf(NotInStandinException.class);
        assertThat(document.save(false, false)).isTrue();
        assertThat(document.isNewNote()).isFalse();
        assertThat(stored().find(document.getUniversalID()).sequence()).isEqualTo(1);
        assertThat(document.getCreated().toJavaDate()).isEqualTo(java.util.Date.from(SampleServer.NOW));
    }

    @Test
    @Covers({"Database.createDocument()", "Document.save(boolean,boolean)"})
    void creatingNeedsThePrivilege() throws Exception {
        Document document = mailFileAs(SampleServer.RITA).createDocument();
        assertNotesError(4000, () -> document.save(false, false));
    }

    @Test
    @Covers({"Document.setUniversalID(String)", "Document.getUniversalID()", "Document.save(boolean,boolean)"})
    void aNewDocumentWithAUniversalIdInUseIsRefused() throws Exception {
        Document document = mailFileAs(SampleServer.JANE).createDocument();
        document.setUniversalID(UNID.toLowerCase());
        assertThat(document.getUniversalID()).isEqualTo(UNID);
        assertNotesError(4000, () -> document.save(false, false));
        assertNotesError(4000, () -> document.save(true, false));
        assertNotesError(4091, () -> document.setUniversalID("short"));
        document.setUniversalID("C".repeat(32));
        assertThat(document.save(false, false)).isTrue();
        assertThat(stored().find(UNID).text("Subject")).isEqualTo("Plan");
    }

    @Test
    @Covers({"Document.setUniversalID(String)", "Document.isNewNote()"})
    void anotherUniversalIdMakesANewDocumentOfAnOldOne() throws Exception {
        Document document = openAs(SampleServer.JANE);
        document.setUniversalID("C".repeat(32));
        assertThat(document.isNewNote()).isTrue();
        document.save(false, false);
        assertThat(stored().find("C".repeat(32)).text("Subject")).isEqualTo("Plan");
        assertThat(stored().find(UNID)).isNotNull();
    }

    @Test
    @Covers({
        "Document.remove(boolean)",
        "Document.isDeleted()",
        "Document.isValid()",
        "Database.getDocumentByUNID(String)"
    })
    void removingLeavesAStubThatIsOpenedAsSuch() throws Exception {
        Document document = openAs(SampleServer.JANE);
        assertThat(document.isDeleted()).isFalse();
        assertThat(document.remove(false)).isTrue();
        assertThat(document.isValid()).isTrue();
        assertThat(document.isDeleted()).isTrue();
        assertNotesError(4376, () -> document.getItemValue("Subject"));
        assertNotesError(4376, () -> document.save(true, false));
        Document stub = mailFileAs(SampleServer.JANE).getDocumentByUNID(UNID);
        assertThat(stub.isValid()).isFalse();
        assertThat(stub.isDeleted()).isTrue();
        assertThat(stub.getItemValue("Subject")).isEmpty();
        assertNotesError(4000, () -> stub.save(true, false));
        assertThat(stored().find(UNID).sequence()).isEqualTo(2);
    }

    @Test
    @Covers({"Document.removePermanently(boolean)", "Document.isDeleted()"})
    void aRemovedDocumentAnswersNothingButThatItWasOneAndIsGone() throws Exception {
        Document document = openAs(SampleServer.JANE);
        Item subject = document.getFirstItem("Subject");
        Document other = document.getParentDatabase().createDocument();
        document.removePermanently(false);
        assertThat(document.isValid()).isTrue();
        assertThat(document.isDeleted()).isTrue();
        List<ThrowingCallable> calls = List.of(
                document::getUniversalID,
                document::isNewNote,
                document::isResponse,
                document::getParentDocumentUNID,
                document::getResponses,
                document::getCreated,
                document::getMIMEEntity,
                document::closeMIMEEntities,
                document::save,
                subject::remove,
                () -> document.makeResponse(other),
                () -> document.setUniversalID("C".repeat(32)),
                () -> document.remove(true),
                () -> document.removePermanently(true));
        for (ThrowingCallable call : calls) {
            assertNotesError(4376, call);
        }
    }

    @Test
    @Covers({"Document.removePermanently(boolean)", "Document.isDeleted()"})
    void removingStopsAtAnotherWritersSaveUnlessForced() throws Exception {
        Document document = openAs(SampleServer.JANE);
        otherWriter("theirs");
        assertThat(document.removePermanently(false)).isFalse();
        assertThat(document.isDeleted()).isFalse();
        assertThat(document.removePermanently(true)).isTrue();
        assertThat(stored().find(UNID).deleted()).isTrue();
    }

    @Test
    @Covers("Document.remove(boolean)")
    void removingNeedsThePrivilege() throws Exception {
        Document document = openAs(SampleServer.DAVE);
        assertNotesError(4000, () -> document.remove(true));
        assertThat(stored().find(UNID).deleted()).isFalse();
    }

    @Test
    @Covers({"Document.isDeleted()", "Document.isValid()", "Document.save(boolean,boolean)"})
    void aDocumentThatWasDeletedMeanwhileKnowsItAndCannotBeSaved() throws Exception {
        Document document = openAs(SampleServer.JANE);
        Note old = stored().find(UNID);
        stored().put(new Note(UNID, 2, old.created(), old.modified(), true, List.of(), List.of()));
        assertThat(document.isValid()).isTrue();
        assertThat(document.isDeleted()).isTrue();
        assertThat(document.getItemValueString("Subject")).isEqualTo("Plan");
        assertNotesError(4000, () -> document.save(false, false));
    }

    @Test
    @Covers({"Document.save()", "Document.getLastModified()"})
    void eachSaveIsLaterThanTheOneBefore() throws Exception {
        Document document = openAs(SampleServer.JANE);
        document.save();
        java.time.Instant first = stored().find(UNID).modified();
        document.save();
        assertThat(stored().find(UNID).modified()).isAfter(first);
        assertThat(document.getLastModified().toJavaDate()).isEqualTo(java.util.Date.from(SampleServer.NOW));
    }

    /** Where the file is written before it is moved into its place, there is a folder: nobody can write that, nor root. */
    @Test
    @Covers("Document.save(boolean,boolean)")
    void aDiskThatCannotBeWrittenIsAnErrorOfNotes() throws Exception {
        Document document = openAs(SampleServer.JANE);
        document.replaceItemValue("Location", "ours");
        java.nio.file.Files.createDirectory(stored().file(UNID + ".dxl.tmp"));

        assertThatThrownBy(() -> document.save(true, false)).isInstanceOf(lotus.domino.NotesException.class);

        assertThat(stored().find(UNID).item("Location")).isEmpty();
    }

    private Document openAs(String who) throws Exception {
        return mailFileAs(who).getDocumentByUNID(UNID);
    }

    private void otherWriter(String subject) {
        Note old = stored().find(UNID);
        Note changed = old.with(NoteItem.of("Subject", Item.TEXT, List.of(subject)));
        stored().put(new Note(
                UNID, old.sequence() + 1, old.created(), old.modified(), false, List.of(), changed.items()));
    }

    @Test
    void whatTheDiskRefusesIsAnErrorOfNotesAndNothingIsStored() throws Exception {
        Path folder = data.resolve(SampleServer.MAIL);
        Document document = mailFileAs(SampleServer.JANE).createDocument();
        document.replaceItemValue("Form", "Memo");
        // A folder where the temporary file belongs: no rights of the tests' account help against that.
        Files.createDirectories(folder.resolve(document.getUniversalID() + ".dxl.tmp/full"));

        assertNotesError(4000, () -> document.save(false, false));
        assertThat(stored().find(document.getUniversalID())).isNull();
    }
}
