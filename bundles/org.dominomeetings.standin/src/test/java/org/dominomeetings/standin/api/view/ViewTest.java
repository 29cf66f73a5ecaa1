package org.dominomeetings.standin.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.View;
import lotus.domino.ViewEntry;
import lotus.domino.ViewEntryCollection;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.Unid;
import org.dominomeetings.standin.store.UnrestrictedWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewTest extends ServerTestBase {
    private static final String NAME = "Calendar\\By subject";

    @BeforeEach
    void design() throws IOException {
        design("calendar", """
                <view xmlns='http://www.lotus.com/dxl' name='Calendar\\By subject' alias='calendar|BySubject'>
                <code event='selection'><formula>SELECT Form = "Appointment"</formula></code>
                <column sort='ascending' itemname='Subject'><columnheader title='What'/></column>
                <column sort='descending' itemname='SequenceNum'><columnheader title='Version'/></column>
                <column itemname='StartDateTime'/></view>""");
        design("categories", """
                <view name='By category'><code event='selection'><formula>SELECT @All</formula></code>
                <column categorized='true' sort='ascending' itemname='Categories'/>
                <column sort='ascending' itemname='StartDateTime'/></view>""");
    }

    @Test
    @Covers({
        "Database.getView(String)",
        "Database.getViews()",
        "View.getName()",
        "View.getAliases()",
        "View.getParent()",
        "View.getColumnCount()",
        "View.getColumnNames()"
    })
    void aViewIsFoundByItsNameOrAnAliasInAnyCase() throws Exception {
        Database mail = mailFileAs(SampleServer.JANE);
        View view = mail.getView("calendar\\by SUBJECT");
        assertThat(view.getName()).isEqualTo(NAME);
        assertThat(view.getAliases()).isEqualTo(List.of("calendar", "BySubject"));
        assertThat(mail.getView("bysubject").getName()).isEqualTo(NAME);
        assertThat(mail.getView(NAME + "|BySubject")).isNull();
        assertThat(mail.getView("Inbox")).isNull();
        assertThat(view.getParent()).isSameAs(mail);
        assertThat(view.getColumnCount()).isEqualTo(3);
        assertThat(view.getColumnNames()).isEqualTo(List.of("What", "Version", ""));
        assertThat(mail.getViews()).hasSize(2);
    }

    @Test
    @Covers({
        "View.getDocumentByKey(Object)",
        "View.getDocumentByKey(Object,boolean)",
        "View.getDocumentByKey(Vector)",
        "View.getDocumentByKey(Vector,boolean)"
    })
    void aKeyFindsWithoutRegardToCaseAndByTheBeginningUnlessExact() throws Exception {
        put("Alpha", 1);
        put("Beta", 1);
        put("Beta", 2);
        View view = mailFileAs(SampleServer.JANE).getView(NAME);
        assertThat(subject(view.getDocumentByKey((Object) "be"))).isEqualTo("Beta");
        assertThat(view.getDocumentByKey((Object) "be", true)).isNull();
        assertThat(subject(view.getDocumentByKey((Object) "ALPHA", true))).isEqualTo("Alpha");
        assertThat(view.getDocumentByKey(new Vector<>(List.of("beta"))).getItemValueInteger("SequenceNum"))
                .as("the first in the view's order")
                .isEqualTo(2);
        assertThat(view.getDocumentByKey(new Vector<>(List.of("beta", 1)), true).getItemValueInteger("SequenceNum"))
                .isEqualTo(1);
        assertThat(view.getDocumentByKey(new Vector<>(List.of("beta", 3)), true))
                .isNull();
        assertThat(view.getDocumentByKey(new Vector<>(List.of("beta", "1")), true))
                .as("text finds no number")
                .isNull();
        assertThat(view.getDocumentByKey(new Vector<>(List.of("beta", 1, "x"))))
                .as("a key without a sorted column")
                .isNull();
    }

    @Test
    @Covers({
        "View.getAllDocumentsByKey(Object)",
        "View.getAllDocumentsByKey(Object,boolean)",
        "View.getAllDocumentsByKey(Vector)",
        "View.getAllDocumentsByKey(Vector,boolean)"
    })
    void allDocumentsOfAKeyAreFoundOnceEach() throws Exception {
        stored().put(entry("one").text("Categories", "Red", "Reddish").build());
        stored().put(entry("two").text("Categories", "Red").build());
        View view = mailFileAs(SampleServer.JANE).getView("By category");
        assertThat(view.getAllDocumentsByKey((Object) "red").getCount()).isEqualTo(2);
        assertThat(view.getAllDocumentsByKey((Object) "reddish", true).getCount())
                .isEqualTo(1);
        assertThat(view.getAllDocumentsByKey(new Vector<>(List.of("Red"))).getCount())
                .isEqualTo(2);
        assertThat(view.getAllDocumentsByKey(new Vector<>(List.of("Blue")), true)
                        .getCount())
                .isZero();
        DateTime start = view.getParent().getParent().createDateTime(Date.from(Instant.parse("2026-12-01T09:00:00Z")));
        assertThat(view.getAllDocumentsByKey(new Vector<>(List.of("Red", start)), true)
                        .getCount())
                .isEqualTo(2);
    }

    @Test
    @Covers({"View.refresh()", "View.getEntryCount()", "View.getDocumentByKey(Object,boolean)"})
    void whatIsSavedLaterIsNotThereBeforeARefresh() throws Exception {
        put("Old", 1);
        View view = mailFileAs(SampleServer.JANE).getView(NAME);
        put("New", 1);
        assertThat(view.getDocumentByKey((Object) "New", true)).isNull();
        assertThat(view.getEntryCount()).isEqualTo(1);
        view.refresh();
        assertThat(view.getDocumentByKey((Object) "New", true)).isNotNull();
        assertThat(view.getEntryCount()).isEqualTo(2);
    }

    @Test
    @Covers({"View.refresh()", "View.getDocumentByKey(Object,boolean)"})
    void aDeletedDocumentStaysAsAStubUntilARefresh() throws Exception {
        String unid = put("Gone", 1);
        View view = mailFileAs(SampleServer.JANE).getView(NAME);
        new UnrestrictedWriter(stored(), server.clock()).delete(unid);
        assertThat(view.getDocumentByKey((Object) "Gone", true).isValid()).isFalse();
        view.refresh();
        assertThat(view.getDocumentByKey((Object) "Gone", true)).isNull();
    }

    @Test
    @Covers({
        "View.getFirstDocument()",
        "View.getNextDocument(Document)",
        "View.setAutoUpdate(boolean)",
        "View.isAutoUpdate()"
    })
    void aWalkWithAutoUpdateSkipsWhatMovesAndOneWithoutDoesNot() throws Exception {
        put("a", 1);
        put("b", 1);
        put("c", 1);
        assertThat(walkAndMoveToTheEnd(true))
                .as("the moved one is met last, and ends the walk")
                .containsExactly("a");
        assertThat(walkAndMoveToTheEnd(false)).containsExactly("b", "c", "za");
    }

    @Test
    @Covers({"View.getNextDocument(Document)", "View.getFirstDocument()"})
    void aDocumentThatIsNotInTheViewHasNoNext() throws Exception {
        put("a", 1);
        Database mail = mailFileAs(SampleServer.JANE);
        View view = mail.getView(NAME);
        assertThat(view.getNextDocument(view.getFirstDocument())).isNull();
        assertThatThrownBy(() -> view.getNextDocument(mail.createDocument())).isInstanceOf(NotInStandinException.class);
    }

    @Test
    @Covers({"View.getEntryCount()", "View.getDocumentByKey(Object,boolean)", "View.getFirstDocument()"})
    void whatASessionMayNotReadIsNotInTheView() throws Exception {
        stored().put(entry("Secret").readers("R", SampleServer.JANE).build());
        View view = mailFileAs(SampleServer.DAVE).getView(NAME);
        assertThat(view.getEntryCount()).isZero();
        assertThat(view.getFirstDocument()).isNull();
        assertThat(view.getDocumentByKey((Object) "Secret", true)).isNull();
        assertThat(mailFileAs(SampleServer.JANE).getView(NAME).getEntryCount()).isEqualTo(1);
    }

    @Test
    @Covers({
        "View.getAllEntries()",
        "ViewEntryCollection.getCount()",
        "ViewEntryCollection.getParent()",
        "ViewEntryCollection.getFirstEntry()",
        "ViewEntryCollection.getNextEntry()",
        "ViewEntryCollection.getNextEntry(ViewEntry)",
        "ViewEntry.getColumnValues()",
        "ViewEntry.getDocument()",
        "ViewEntry.getUniversalID()",
        "ViewEntry.isDocument()"
    })
    void entriesTellWhatColumnsShowInTheViewsOrder() throws Exception {
        stored().put(new NoteBuilder().form("Memo").text("Subject", "no entry").build());
        put("beta", 1);
        String unid = put("Alpha", 7);
        stored().put(entry("gamma").text("Categories", "Red", "Blue").build());
        View view = mailFileAs(SampleServer.JANE).getView(NAME);
        ViewEntryCollection entries = view.getAllEntries();
        assertThat(entries.getCount()).isEqualTo(3);
        assertThat(entries.getParent()).isSameAs(view);
        ViewEntry first = entries.getFirstEntry();
        assertThat(first.isDocument()).isTrue();
        assertThat(first.getUniversalID()).isEqualTo(unid);
        assertThat(first.getDocument().getItemValueString("Subject")).isEqualTo("Alpha");
        assertThat(first.getColumnValues()).startsWith("Alpha", 7.0);
        assertThat(((DateTime) first.getColumnValues().get(2)).toJavaDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-01T09:00:00Z")));
        assertThat(entries.getNextEntry().getColumnValues()).startsWith("beta");
        ViewEntry last = entries.getNextEntry(entries.getNextEntry(first));
        assertThat(last.getColumnValues()).as("no SequenceNum").startsWith("gamma", "");
        assertThat(entries.getNextEntry(last)).isNull();
    }

    @Test
    @Covers("Database.getView(String)")
    void aDesignThatTheStandinCannotShowFailsLoudly() throws Exception {
        design("computed", """
                <view name='Computed'><column itemname='$1'><code event='value'><formula>@Now</formula></code>
                </column></view>""");
        Database mail = mailFileAs(SampleServer.JANE);
        assertThatThrownBy(() -> mail.getView("Computed")).isInstanceOf(NotInStandinException.class);
    }

    private List<String> walkAndMoveToTheEnd(boolean autoUpdate) throws NotesException {
        View view = mailFileAs(SampleServer.JANE).getView(NAME);
        assertThat(view.isAutoUpdate()).isTrue();
        view.setAutoUpdate(autoUpdate);
        List<String> met = new ArrayList<>();
        Document document = view.getFirstDocument();
        while (document != null) {
            met.add(document.getItemValueString("Subject"));
            document.replaceItemValue("Subject", "z" + document.getItemValueString("Subject"));
            document.save(true, false);
            document = view.getNextDocument(document);
        }
        return met;
    }

    private String put(String subject, int sequenceNum) {
        NoteBuilder entry = entry(subject).number("SequenceNum", sequenceNum);
        stored().put(entry.build());
        return entry.build().unid();
    }

    private static NoteBuilder entry(String subject) {
        return SampleServer.entry(Unid.create(), subject);
    }

    private static String subject(Document document) throws NotesException {
        return document.getItemValueString("Subject");
    }

    private void design(String file, String dxl) throws IOException {
        Path folder = Files.createDirectories(data.resolve(SampleServer.MAIL).resolve("design"));
        Files.writeString(folder.resolve(file + ".dxl"), dxl);
    }
}
