package org.dominomeetings.standin.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Vector;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.RichTextItem;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentItemsTest extends ServerTestBase {
    private static final String UNID = "A".repeat(32);

    private Document document;
    private Session session;

    @BeforeEach
    void oneEntry() throws Exception {
        NotesTime nine = new NotesTime(LocalDate.of(2026, 12, 1), LocalTime.of(9, 0), ZoneOffset.UTC, false);
        NotesTime ten = new NotesTime(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0), ZoneOffset.UTC, false);
        stored().put(SampleServer.entry(UNID, "Plan")
                .text("Subject", "second of its name")
                .text("Rooms", "A", "B")
                .text("Empty", new String[0])
                .number("Duration", 2.5, 7)
                .richText("Body", "First", "Second")
                .item(NoteItem.of("Away", Item.DATETIMES, List.of(new NotesTimeRange(nine, ten))))
                .readers("R", SampleServer.JANE)
                .build());
        document = mailFileAs(SampleServer.JANE).getDocumentByUNID(UNID);
        session = document.getParentDatabase().getParent();
    }

    @Test
    @Covers({
        "Document.getFirstItem(String)",
        "Document.getItemValue(String)",
        "Document.getItemValueDateTimeArray(String)",
        "Document.getItemValueDouble(String)",
        "Document.getItemValueInteger(String)",
        "Document.getItemValueString(String)",
        "Document.hasItem(String)"
    })
    void aMissingItemIsAnEmptyVectorAndNoError() throws Exception {
        assertThat(document.getItemValue("None")).isEmpty();
        assertThat(document.getItemValueDateTimeArray("None")).isEmpty();
        assertThat(document.getItemValueString("None")).isEmpty();
        assertThat(document.getItemValueInteger("None")).isZero();
        assertThat(document.getItemValueDouble("None")).isZero();
        assertThat(document.hasItem("None")).isFalse();
        assertThat(document.getFirstItem("None")).isNull();
    }

    @Test
    @Covers({
        "Document.getFirstItem(String)",
        "Document.getItemValue(String)",
        "Document.getItemValueString(String)",
        "Document.hasItem(String)",
        "Item.getName()"
    })
    void namesHaveNoCaseAndTheFirstOfANameIsRead() throws Exception {
        assertThat(document.getItemValueString("sUBJECT")).isEqualTo("Plan");
        assertThat(document.getItemValue("SUBJECT").toString()).isEqualTo("[Plan]");
        assertThat(document.getFirstItem("subject").getName()).isEqualTo("Subject");
        assertThat(document.hasItem("SuBjEcT")).isTrue();
    }

    @Test
    @Covers({
        "Document.getItemValue(String)",
        "Document.getItemValueDouble(String)",
        "Document.getItemValueString(String)"
    })
    void theFirstOfSeveralValuesIsRead() throws Exception {
        assertThat(document.getItemValueString("Rooms")).isEqualTo("A");
        assertThat(document.getItemValueDouble("Duration")).isEqualTo(2.5);
        assertThat(document.getItemValue("Rooms").toString()).isEqualTo("[A, B]");
        assertThat(document.getItemValueString("Empty")).isEmpty();
    }

    @Test
    @Covers("Document.getItemValueInteger(String)")
    void integersAreRoundedHalfUp() throws Exception {
        assertThat(document.getItemValueInteger("Duration")).isEqualTo(3);
        document.replaceItemValue("Duration", 2.4999);
        assertThat(document.getItemValueInteger("Duration")).isEqualTo(2);
        document.replaceItemValue("Duration", -2.5);
        assertThat(document.getItemValueInteger("Duration")).isEqualTo(-2);
    }

    @Test
    @Covers({"Document.getItemValueDouble(String)", "Document.getItemValueString(String)"})
    void aValueOfAnotherTypeReadsAsEmptyOrZero() throws Exception {
        assertThat(document.getItemValueString("Duration")).isEmpty();
        assertThat(document.getItemValueString("StartDateTime")).isEmpty();
        assertThat(document.getItemValueDouble("Subject")).isZero();
    }

    @Test
    @Covers({"Document.getItemValue(String)", "DateRange.getEndDateTime()", "DateRange.getStartDateTime()"})
    void numbersComeBackAsDoublesAndTimesAsObjects() throws Exception {
        assertThat(document.getItemValue("Duration").get(0)).isEqualTo(2.5);
        assertThat(document.getItemValue("StartDateTime").get(0)).isInstanceOf(DateTime.class);
        DateRange away = (DateRange) document.getItemValueDateTimeArray("Away").get(0);
        assertThat(away.getEndDateTime().timeDifference(away.getStartDateTime()))
                .isEqualTo(3600);
    }

    @Test
    @Covers({
        "Document.getItemValue(String)",
        "Document.getItemValueString(String)",
        "Document.getFirstItem(String)",
        "Item.getText()",
        "Item.getType()"
    })
    void richTextReadsAsOnePlainText() throws Exception {
        assertThat(document.getItemValueString("Body")).isEqualTo("First\nSecond");
        assertThat(document.getItemValue("Body")).hasSize(1);
        Item body = document.getFirstItem("Body");
        assertThat(body).isInstanceOf(RichTextItem.class);
        assertThat(body.getType()).isEqualTo(Item.RICHTEXT);
        assertThat(body.getText()).isEqualTo("First\nSecond");
        assertThat(body.isSummary()).isFalse();
    }

    @Test
    @Covers({"Document.replaceItemValue(String,Object)", "Item.getType()"})
    void replacingTakesTheTypeFromTheValue() throws Exception {
        assertThat(replaced("text").getType()).isEqualTo(Item.TEXT);
        assertThat(replaced(7).getType()).isEqualTo(Item.NUMBERS);
        assertThat(document.getItemValue("X").get(0)).isEqualTo(7.0);
        assertThat(replaced(7.5).getType()).isEqualTo(Item.NUMBERS);
        assertThat(replaced(session.createDateTime(new Date(0))).getType()).isEqualTo(Item.DATETIMES);
        assertThat(replaced(new Vector<>(List.of("a", "b"))).getType()).isEqualTo(Item.TEXT);
        assertThat(replaced(new Vector<>(List.of(1, 2.5))).getType()).isEqualTo(Item.NUMBERS);
        assertThat(replaced(document.getItemValue("Away")).getType()).isEqualTo(Item.DATETIMES);
        assertThat(replaced(document.getFirstItem("Body")).getType()).isEqualTo(Item.RICHTEXT);
        assertThat(document.getItemValueString("X")).isEqualTo("First\nSecond");
    }

    @Test
    @Covers("Document.replaceItemValue(String,Object)")
    void replacingRefusesValuesThatNotesDoesNotHave() {
        assertNotesError(4085, () -> document.replaceItemValue("X", 5L));
        assertNotesError(4085, () -> document.replaceItemValue("X", new Date()));
        assertNotesError(4085, () -> document.replaceItemValue("X", null));
        assertNotesError(4238, () -> document.replaceItemValue("X", new Vector<>(List.of("a", 1))));
    }

    @Test
    @Covers({"Document.replaceItemValue(String,Object)", "Document.getItems()"})
    void replacingPutsOneSummaryItemInPlaceOfAllAndForgetsWhatTheOldOneWas() throws Exception {
        document.replaceItemValue("SUBJECT", "New");
        assertThat(document.getItems().stream().filter(item -> nameOf(item).equalsIgnoreCase("Subject")))
                .hasSize(1);
        Item readers = document.replaceItemValue("R", SampleServer.JANE);
        assertThat(readers.isReaders()).isFalse();
        assertThat(readers.isSummary()).isTrue();
    }

    @Test
    @Covers("Document.removeItem(String)")
    void removingTakesEveryItemOfTheName() throws Exception {
        document.removeItem("subject");
        assertThat(document.hasItem("Subject")).isFalse();
        document.removeItem("None");
    }

    @Test
    @Covers({
        "Item.getParent()",
        "Item.getType()",
        "Item.isAuthors()",
        "Item.isNames()",
        "Item.isReaders()",
        "Item.isSummary()",
        "Item.setAuthors(boolean)",
        "Item.setNames(boolean)",
        "Item.setReaders(boolean)",
        "Item.setSummary(boolean)"
    })
    void anItemTellsAndChangesWhatItIs() throws Exception {
        Item from = document.getFirstItem("From");
        assertThat(from.getType()).isEqualTo(Item.AUTHORS);
        assertThat(from.isAuthors()).isTrue();
        from.setAuthors(false);
        from.setNames(true);
        assertThat(from.isAuthors()).isFalse();
        assertThat(from.isNames()).isTrue();
        assertThat(from.getType()).isEqualTo(Item.NAMES);
        from.setReaders(true);
        from.setSummary(false);
        assertThat(from.getType()).isEqualTo(Item.READERS);
        assertThat(from.isReaders()).isTrue();
        assertThat(from.isSummary()).isFalse();
        assertThat(from.getParent()).isEqualTo(document);
        document.save(true, false);
        assertThat(stored().find(UNID).item("From").orElseThrow().apiType()).isEqualTo(Item.READERS);
    }

    @Test
    @Covers({
        "Item.getDateTimeValue()",
        "Item.getText()",
        "Item.getValueDouble()",
        "Item.getValueInteger()",
        "Item.getValueString()",
        "Item.getValues()"
    })
    void anItemReadsItsValues() throws Exception {
        assertThat(document.getFirstItem("Rooms").getText()).isEqualTo("A;B");
        assertThat(document.getFirstItem("Duration").getText()).isEqualTo("2.5;7");
        assertThat(document.getFirstItem("Rooms").getValues().toString()).isEqualTo("[A, B]");
        assertThat(document.getFirstItem("Rooms").getValueString()).isEqualTo("A");
        assertThat(document.getFirstItem("Duration").getValueDouble()).isEqualTo(2.5);
        assertThat(document.getFirstItem("Duration").getValueInteger()).isEqualTo(3);
        assertThat(document.getFirstItem("StartDateTime").getDateTimeValue().getTimeZone())
                .isZero();
        assertThat(document.getFirstItem("Rooms").getDateTimeValue()).isNull();
    }

    @Test
    @Covers("Item.getValueLength()")
    void anItemTellsHowLongItsValuesAreWithTheWordOfTheirType() throws Exception {
        // Two bytes for the type; then each letter with a length of two bytes, or eight bytes for each number.
        assertThat(document.getFirstItem("Rooms").getValueLength()).isEqualTo(2 + 2 * (2 + 1));
        assertThat(document.getFirstItem("Duration").getValueLength()).isEqualTo(2 + 2 * 8);
        assertThat(replaced("\u00e4bc").getValueLength()).isEqualTo(2 + 4);
        assertThatThrownBy(() -> document.getFirstItem("Body").getValueLength())
                .isInstanceOf(NotInStandinException.class);
    }

    @Test
    @Covers("Item.remove()")
    void removingAnItemObjectTakesThatOneAlone() throws Exception {
        document.getFirstItem("Subject").remove();
        assertThat(document.getItemValueString("Subject")).isEqualTo("second of its name");
    }

    @Test
    @Covers("Document.getItemValueDateTimeArray(String)")
    void whatNoSourceSaysIsNotAnswered() {
        assertThatThrownBy(() -> document.getItemValueDateTimeArray("Subject"))
                .isInstanceOf(NotInStandinException.class);
        assertThatThrownBy(() -> document.computeWithForm(false, false))
                .isInstanceOf(NotInStandinException.class)
                .hasMessage("Document.computeWithForm is not in the stand-in");
    }

    @Test
    @Covers({
        "Document.appendItemValue(String,Object)",
        "Document.appendItemValue(String,int)",
        "Document.appendItemValue(String,double)"
    })
    void appendingAddsAnotherItemOfTheNameThatOnlyTheListOfItemsShows() throws Exception {
        Item added = document.appendItemValue("Rooms", "C");
        assertThat(document.getItemValue("Rooms").toString()).isEqualTo("[A, B]");
        assertThat(added.getText()).isEqualTo("C");
        assertThat(document.appendItemValue("Count", 2).getType()).isEqualTo(Item.NUMBERS);
        assertThat(document.appendItemValue("Rate", 2.5).getValueDouble()).isEqualTo(2.5);
        document.save(false, false);
        assertThat(stored().find(UNID).items().stream().filter(item -> item.isNamed("Rooms")))
                .hasSize(2);
        assertThat(document.getItems()).hasSize(stored().find(UNID).items().size());
        document.removeItem("Rooms");
        assertThat(document.hasItem("Rooms")).isFalse();
    }

    private Item replaced(Object value) throws Exception {
        return document.replaceItemValue("X", value);
    }

    private static String nameOf(Object item) {
        try {
            return ((Item) item).getName();
        } catch (lotus.domino.NotesException e) {
            throw new IllegalStateException(e);
        }
    }
}
