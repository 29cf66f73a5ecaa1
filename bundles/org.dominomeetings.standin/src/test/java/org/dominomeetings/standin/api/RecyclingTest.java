package org.dominomeetings.standin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.HttpContext;
import org.dominomeetings.standin.MisuseException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecyclingTest extends ServerTestBase {
    private static final String UNID = "A".repeat(32);

    private Database mail;

    @BeforeEach
    void oneEntry() {
        stored().put(SampleServer.entry(UNID, "Plan").build());
        mail = mailFileAs(SampleServer.JANE);
    }

    @Test
    void whatTheContainerOwnsIsNotCounted() {
        assertThat(server.handles().open()).isEmpty();
        assertThat(server.handles().handedOut()).isZero();
    }

    @Test
    @Covers("Base.recycle()")
    void objectsAreCountedByTypeUntilTheyAreGivenBack() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        document.getFirstItem("Subject");
        assertThat(server.handles().open()).isEqualTo(Map.of("Document", 1, "Item", 1));
        document.recycle();
        assertThat(server.handles().open()).isEmpty();
        HttpContext.leave();
        assertThat(server.handles().leaked()).isEmpty();
        assertThat(server.handles().handedOut()).isEqualTo(2);
    }

    @Test
    void whatWasNotGivenBackIsLeakedWhenTheRequestEnds() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        document.getFirstItem("Subject");
        HttpContext.leave();
        assertThat(server.handles().leaked()).isEqualTo(Map.of("Document", 1, "Item", 1));
        assertThat(server.handles().open()).isEmpty();
    }

    @Test
    @Covers({"Base.recycle(Vector)", "Document.getItemValueDateTimeArray(String)"})
    void timesBelongToTheSessionAndOutliveTheirDocument() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        Vector<?> times = document.getItemValueDateTimeArray("StartDateTime");
        document.recycle();
        assertThat(((DateTime) times.get(0)).getTimeZone()).isZero();
        assertThat(server.handles().open()).isEqualTo(Map.of("DateTime", 1));
        mail.recycle(times);
        assertThat(server.handles().open()).isEmpty();
    }

    @Test
    @Covers("Base.recycle(Vector)")
    void aVectorWithAnObjectOfAnEndedRequestIsRefused() throws Exception {
        Vector<Object> old = new Vector<>(List.of(mail.getDocumentByUNID(UNID)));
        Database next = mailFileAs(SampleServer.JANE);
        assertThatThrownBy(() -> next.recycle(old))
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("has ended");
    }

    @Test
    @Covers("Base.recycle(Vector)")
    void recyclingAVectorLeavesWhatIsNoObjectOfNotes() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        Vector<Object> mixed = new Vector<>(document.getItemValue("Subject"));
        mixed.add(document);
        mail.recycle(mixed);
        assertThat(server.handles().open()).isEmpty();
    }

    @Test
    @Covers({"Base.recycle()", "Document.isValid()"})
    void aRecycledObjectAnswersNothing() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        Item item = document.getFirstItem("Subject");
        document.recycle();
        assertNotesError(4376, document::getUniversalID);
        assertNotesError(4376, document::isValid);
        assertNotesError(4376, item::getText);
    }

    @Test
    @Covers("Base.recycle()")
    void recyclingTwiceDoesNoHarm() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        document.recycle();
        document.recycle();
        assertThat(server.handles().open()).isEmpty();
    }

    @Test
    @Covers("Document.replaceItemValue(String,Object)")
    void aRecycledArgumentIsRefused() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        DateTime time = mail.getParent().createDateTime(new Date());
        time.recycle();
        assertNotesError(4466, () -> document.replaceItemValue("When", time));
        Vector<Object> times = new Vector<>();
        times.add(time);
        assertNotesError(4466, () -> document.replaceItemValue("When", times));
    }

    @Test
    @Covers({"Base.recycle()", "Database.getDocumentByUNID(String)"})
    void oneElementAskedForTwiceIsOneObjectAndRecyclingItRecyclesBoth() throws Exception {
        Document one = mail.getDocumentByUNID(UNID);
        one.replaceItemValue("Subject", "not saved");
        Document two = mail.getDocumentByUNID(UNID.toLowerCase());
        assertThat(two.getItemValueString("Subject")).isEqualTo("not saved");
        one.recycle();
        assertNotesError(4376, () -> two.getItemValueString("Subject"));
        assertThat(mail.getDocumentByUNID(UNID).getItemValueString("Subject")).isEqualTo("Plan");
    }

    @Test
    @Covers({"Database.createDocument()", "Database.getDocumentByUNID(String)"})
    void aDocumentIsOneObjectFromItsFirstSaveOn() throws Exception {
        Document created = mail.createDocument();
        created.save(false, false);
        assertThat(mail.getDocumentByUNID(created.getUniversalID())).isEqualTo(created);
    }

    @Test
    @Covers({"Base.recycle()", "Database.getParent()", "Session.getDatabase(String,String)"})
    void theContainersObjectsMustNotBeRecycledHoweverTheyWereObtained() throws Exception {
        Session session = mail.getParent();
        Database same = session.getDatabase("", SampleServer.MAIL);
        assertThatThrownBy(mail::recycle)
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("container's Database");
        assertThatThrownBy(same::recycle).isInstanceOf(MisuseException.class);
        assertThatThrownBy(session::recycle).isInstanceOf(MisuseException.class);
        assertThat(mail.isOpen()).isTrue();
        assertThat(server.handles().misuse()).hasSize(3);
    }

    @Test
    @Covers("Document.replaceItemValue(String,Object)")
    void anObjectOfAnotherSessionIsRefusedAsAnArgument() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        NotesThread.sinitThread();
        try {
            Session own = NotesFactory.createSession();
            DateTime theirs = own.createDateTime(new Date());
            assertThatThrownBy(() -> document.replaceItemValue("When", theirs))
                    .isInstanceOf(MisuseException.class)
                    .hasMessageContaining("another session");
            own.recycle();
        } finally {
            NotesThread.stermThread();
        }
    }

    @Test
    void anObjectOfAnEndedRequestIsRefusedInTheNextOne() throws Exception {
        Document document = mail.getDocumentByUNID(UNID);
        mailFileAs(SampleServer.JANE);
        assertThatThrownBy(document::getUniversalID)
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("has ended");
    }

    @Test
    @Covers({"Base.recycle()", "Session.isValid()"})
    void recyclingTheOwnSessionRecyclesAllBelowIt() throws Exception {
        NotesThread.sinitThread();
        Session own = NotesFactory.createSession();
        Document document = own.getDatabase("", SampleServer.MAIL).getDocumentByUNID(UNID);
        assertThat(own.isValid()).isTrue();
        own.recycle();
        assertThat(own.isValid()).isFalse();
        assertNotesError(4376, document::getUniversalID);
        assertThat(server.handles().open()).isEmpty();
        NotesThread.stermThread();
    }
}
