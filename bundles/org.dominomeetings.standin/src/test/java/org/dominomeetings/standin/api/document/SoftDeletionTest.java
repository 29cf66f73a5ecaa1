package org.dominomeetings.standin.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.store.DatabaseOptions;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoftDeletionTest extends ServerTestBase {
    private static final String UNID = "A".repeat(32);
    private static final int DBOPT_SOFTDELETE = 49;
    private static final int HOURS = 24;

    private Database mail;

    @BeforeEach
    void aDatabaseThatAllowsIt() {
        stored().changeInfo(stored().info().with(DatabaseOptions.DEFAULT.withSoftDeletions(HOURS)));
        stored().put(SampleServer.entry(UNID, "Plan").build());
        mail = mailFileAs(SampleServer.JANE);
    }

    @Test
    @Covers({"Document.remove(boolean)", "Document.isDeleted()", "Database.getDocumentByUNID(String)"})
    void whatWasRemovedIsNoDocumentAndNoStubAndItsUniversalIdIsTaken() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        assertThat(document.remove(false)).isTrue();
        assertThat(document.isDeleted()).isTrue();
        assertNotesError(4376, () -> document.getItemValueString("Subject"));
        document.recycle();
        assertNotesError(4091, () -> mail.getDocumentByUNID(UNID));
        assertThat(mail.getAllDocuments().getCount()).isZero();
        assertThat(stored().notes()).isEmpty();
        Document other = mail.createDocument();
        other.setUniversalID(UNID);
        assertNotesError(4000, () -> other.save(true, false));
    }

    @Test
    @Covers({
        "Database.isAllowOpenSoftDeleted()",
        "Database.setAllowOpenSoftDeleted(boolean)",
        "Document.isValid()",
        "Document.isDeleted()"
    })
    void itOpensForWhoAsksForItAndCannotBeSaved() throws Exception {
        mail.getDocumentByUNID(UNID).remove(false);
        mail = mailFileAs(SampleServer.JANE);
        assertThat(mail.isAllowOpenSoftDeleted()).isFalse();
        mail.setAllowOpenSoftDeleted(true);
        assertThat(mail.isAllowOpenSoftDeleted()).isTrue();
        Document removed = mail.getDocumentByUNID(UNID);
        assertThat(removed.isValid()).isTrue();
        assertThat(removed.isDeleted()).isTrue();
        assertThat(removed.getItemValueString("Subject")).isEqualTo("Plan");
        assertNotesError(4000, () -> removed.save(true, false));
        assertThat(mailFileAs(SampleServer.JANE).isAllowOpenSoftDeleted()).isFalse();
    }

    @Test
    void whoMayNotReadADocumentMayNotReadItOnceItIsRemoved() throws Exception {
        stored().put(SampleServer.entry(UNID, "Plan")
                .readers("R", SampleServer.JANE)
                .build());
        mail.getDocumentByUNID(UNID).remove(true);
        Database daves = mailFileAs(SampleServer.DAVE);
        daves.setAllowOpenSoftDeleted(true);
        assertNotesError(4091, () -> daves.getDocumentByUNID(UNID));
    }

    @Test
    @Covers({"Database.getUndeleteExpireTime()", "Database.getDocumentByUNID(String)"})
    void afterItsHoursItIsAStub() throws Exception {
        assertThat(mail.getUndeleteExpireTime()).isEqualTo(HOURS);
        mail.getDocumentByUNID(UNID).remove(false);
        mail = mailFileAs(SampleServer.JANE);
        mail.setAllowOpenSoftDeleted(true);
        Note removed = stored().findSoftDeleted(
                        UNID, SampleServer.NOW.plus(Duration.ofHours(HOURS)).minusMillis(1));
        assertThat(removed.text("Subject")).isEqualTo("Plan");
        assertThat(stored().findSoftDeleted(UNID, removed.modified().plus(Duration.ofHours(HOURS))))
                .isNull();
        Document stub = mail.getDocumentByUNID(UNID);
        assertThat(stub.isValid()).isFalse();
        assertThat(stored().find(UNID).sequence()).isEqualTo(2);
        NsfFolder again = NsfFolder.open(data, SampleServer.MAIL);
        assertThat(again.find(UNID).deleted()).isTrue();
        assertThat(again.findSoftDeleted(UNID, SampleServer.NOW)).isNull();
    }

    @Test
    void itSurvivesARestart() throws Exception {
        mail.getDocumentByUNID(UNID).remove(false);
        NsfFolder again = NsfFolder.open(data, SampleServer.MAIL);
        assertThat(again.info().options()).isEqualTo(stored().info().options());
        assertThat(again.find(UNID)).isNull();
        assertThat(again.findSoftDeleted(UNID, SampleServer.NOW).text("Subject"))
                .isEqualTo("Plan");
        stored().readAgain();
        assertThat(stored().findSoftDeleted(UNID, SampleServer.NOW)).isNotNull();
    }

    @Test
    @Covers("Document.removePermanently(boolean)")
    void removingForGoodLeavesAStubAtOnce() throws Exception {
        assertThat(mail.getDocumentByUNID(UNID).removePermanently(false)).isTrue();
        assertThat(stored().find(UNID).deleted()).isTrue();
        assertThat(stored().findSoftDeleted(UNID, SampleServer.NOW)).isNull();
    }

    @Test
    @Covers("Document.remove(boolean)")
    void anotherWritersSaveStopsItUnlessForced() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        Note old = stored().find(UNID);
        stored().put(new Note(UNID, 2, old.created(), old.modified(), false, List.of(), old.items()));
        assertThat(document.remove(false)).isFalse();
        assertThat(document.isDeleted()).isFalse();
        assertThat(document.remove(true)).isTrue();
        assertThat(stored().find(UNID)).isNull();
        assertThat(stored().removeSoftly(old, SampleServer.NOW)).isFalse();
    }

    @Test
    void aVersionThatIsNotTheStoredOneAndAStubAreNotRemovedSoftly() {
        Note first = stored().find(UNID);
        Note stub = new Note(UNID, 1, first.created(), first.modified(), true, List.of(), List.of());
        Note second = new Note(UNID, 2, first.created(), first.modified(), false, List.of(), first.items());
        assertThat(stored().removeSoftly(second, SampleServer.NOW)).isFalse();
        stored().put(stub);
        assertThat(stored().removeSoftly(first, SampleServer.NOW)).isFalse();
    }

    @Test
    @Covers({"DocumentCollection.getFirstDocument()", "Document.isDeleted()"})
    void aCollectionThatWasMadeBeforeShowsItAsNoDocument() throws Exception {
        DocumentCollection all = mail.getAllDocuments();
        Document document = mail.getDocumentByUNID(UNID);
        document.remove(false);
        document.recycle();
        Document gone = all.getFirstDocument();
        assertThat(gone.isValid()).isFalse();
        assertThat(gone.isDeleted()).isTrue();
    }

    @Test
    @Covers("Database.getOption(int)")
    void theOptionTellsWhetherTheyAreAllowed() throws Exception {
        assertThat(mail.getOption(DBOPT_SOFTDELETE)).isTrue();
        stored().changeInfo(stored().info().with(DatabaseOptions.DEFAULT));
        assertThat(mail.getOption(DBOPT_SOFTDELETE)).isFalse();
        assertThatThrownBy(() -> mail.getOption(65)).isInstanceOf(NotInStandinException.class);
    }
}
