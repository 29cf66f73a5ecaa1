package org.dominomeetings.standin.dxl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import lotus.domino.Item;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DxlDocumentTest {
    private static final String UNID = "0123456789ABCDEF0123456789ABCDEF";

    /** In the form of DxlExporter: DOCTYPE, double spaces and line ends between elements, a wrapped run. */
    private static final String EXPORTED = """
            <?xml version='1.0' encoding='utf-8'?>
            <!DOCTYPE document SYSTEM 'xmlschemas/domino_12_0.dtd'>
            <document xmlns='http://www.lotus.com/dxl' version='12.0' replicaid='85255E01001356A8'
             form='Appointment'>
            <noteinfo noteid='8f6' unid='0123456789ABCDEF0123456789ABCDEF' sequence='4'>
            <created><datetime>20261101T080000,10+01</datetime></created>
            <modified><datetime>20261102T080000,00+01</datetime></modified>
            <revised><datetime>20261102T080000,00+01</datetime></revised></noteinfo>
            <updatedby><name>CN=Jane Doe/O=Acme</name></updatedby>
            <item name='Subject'><text>Plan &lt;A&gt; &amp; B</text></item>
            <item name='Location'><text>Room 1<break/>2nd floor</text></item>
            <item name='Categories'><textlist><text>one</text></textlist></item>
            <item name='SequenceNum'><number>1</number></item>
            <item name='Rates'><numberlist><number>1.5</number><number>-2</number></numberlist></item>
            <item name='StartDateTime'><datetimelist><datetime dst='true'>20260701T100000,00-04</datetime></datetimelist></item>
            <item name='RepeatUntil'><datetime>20261224</datetime></item>
            <item name='StartTime'><datetime>T093000,00</datetime></item>
            <item name='Away'><datetimelist><datetimepair><datetime>20261201T100000,00+0530</datetime><datetime>20261201T110000,00+0530</datetime></datetimepair></datetimelist></item>
            <item summary='true' authors='true' name='From'><text>CN=Jane Doe/O=Acme</text></item>
            <item readers='true' name='Secret'><textlist><text>[Admin]</text><text>CN=Jane Doe/O=Acme</text></textlist></item>
            <item summary='false' name='Hidden'><text/></item>
            <item name='Body'><richtext>
            <pardef id='1' leftmargin='1in'/>
            <par def='1'><run><font size='9pt' style='bold'/>First line, that is
             wrapped</run></par><par def='1'>Second<break/>line</par></richtext></item>
            <item name='$Mime'><rawitemdata type='19'>AgAA</rawitemdata></item>
            </document>
            """;

    private final Note note = DxlDocument.read(EXPORTED, "unused");

    @Test
    void anExportedDocumentIsRead() {
        assertThat(note.unid()).isEqualTo(UNID);
        assertThat(note.sequence()).isEqualTo(4);
        assertThat(note.created()).isEqualTo(Instant.parse("2026-11-01T07:00:00.10Z"));
        assertThat(note.modified()).isEqualTo(Instant.parse("2026-11-02T07:00:00Z"));
        assertThat(note.deleted()).isFalse();
        assertThat(note.text("form")).isEqualTo("Appointment");
    }

    @Test
    void textKeepsItsEntitiesAndLineBreaks() {
        assertThat(note.text("Subject")).isEqualTo("Plan <A> & B");
        assertThat(note.text("Location")).isEqualTo("Room 1\n2nd floor");
    }

    @Test
    void aListOfOneStaysAList() {
        assertThat(note.item("Categories").orElseThrow().list()).isTrue();
        assertThat(note.item("Subject").orElseThrow().list()).isFalse();
    }

    @Test
    void numbersAreDoubles() {
        assertThat(note.item("SequenceNum").orElseThrow().values()).containsExactly(1.0);
        assertThat(note.item("Rates").orElseThrow().values()).containsExactly(1.5, -2.0);
        assertThat(note.item("Rates").orElseThrow().type()).isEqualTo(Item.NUMBERS);
    }

    @Test
    void timesKeepDateTimeOffsetAndSummerTime() {
        NotesTime start =
                (NotesTime) note.item("StartDateTime").orElseThrow().values().get(0);
        assertThat(start)
                .isEqualTo(new NotesTime(LocalDate.of(2026, 7, 1), LocalTime.of(10, 0), ZoneOffset.ofHours(-4), true));
        assertThat(start.instant(ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-07-01T14:00:00Z"));
        assertThat(note.item("RepeatUntil").orElseThrow().values())
                .containsExactly(NotesTime.dateOnly(LocalDate.of(2026, 12, 24)));
        assertThat(note.item("StartTime").orElseThrow().values())
                .containsExactly(NotesTime.timeOnly(LocalTime.of(9, 30)));
        NotesTimeRange away =
                (NotesTimeRange) note.item("Away").orElseThrow().values().get(0);
        assertThat(away.start().offset()).isEqualTo(ZoneOffset.ofHoursMinutes(5, 30));
    }

    @Test
    void flagsAreReadWithTheSchemasDefaults() {
        assertThat(note.item("From").orElseThrow().flags()).containsExactly(ItemFlag.SUMMARY, ItemFlag.AUTHORS);
        assertThat(note.item("Secret").orElseThrow().has(ItemFlag.READERS)).isTrue();
        assertThat(note.item("Hidden").orElseThrow().has(ItemFlag.SUMMARY)).isFalse();
        assertThat(note.item("Body").orElseThrow().has(ItemFlag.SUMMARY)).isFalse();
    }

    @Test
    void typesThatAreNotTakenApartKeepTheirTypeAndPayload() {
        assertThat(note.item("Body").orElseThrow().type()).isEqualTo(Item.RICHTEXT);
        assertThat(note.item("$Mime").orElseThrow().type()).isEqualTo(Item.MIME_PART);
        assertThat(DxlDocument.write(note))
                .contains("<rawitemdata type='19'>AgAA</rawitemdata>")
                .contains("<par def='1'><run><font size='9pt' style='bold'/>First line, that is\n wrapped</run></par>");
    }

    @Test
    void richTextReadsAsItsParagraphs() {
        assertThat(RichTextAsText.of(note.item("Body").orElseThrow().payload()))
                .isEqualTo("First line, that is wrapped\nSecond\nline");
    }

    @Test
    void whatIsWrittenReadsTheSameAndIsWrittenTheSame() {
        String written = DxlDocument.write(note);
        Note again = DxlDocument.read(written, "unused");
        assertThat(again.items()).containsExactlyInAnyOrderElementsOf(note.items());
        assertThat(again).isEqualTo(note);
        assertThat(DxlDocument.write(again)).isEqualTo(written);
    }

    @Test
    void eachItemIsALineOfItsOwn() {
        assertThat(DxlDocument.write(note).lines())
                .contains(
                        " <item name='Subject'><text>Plan &lt;A&gt; &amp; B</text></item>",
                        " <item name='Location'><text>Room 1<break/>2nd floor</text></item>",
                        " <item name='RepeatUntil'><datetime>20261224</datetime></item>");
    }

    @Test
    void responsesAndConflictsAreItemsInNotesAndAttributesInDxl() {
        Note response =
                DxlDocument.read("<document parent='" + UNID + "' response='true' conflict='true'/>", "F".repeat(32));
        assertThat(response.unid()).isEqualTo("F".repeat(32));
        assertThat(response.text("$Ref")).isEqualTo(UNID);
        assertThat(response.item("$Conflict")).isPresent();
        assertThat(DxlDocument.write(response))
                .contains("parent='" + UNID + "'", "response='true'", "conflict='true'")
                .doesNotContain("<item");
    }

    @Test
    void characterThatXmlCannotHoldSurvives() {
        Note odd = DxlDocument.read(
                "<document><item name='X'><text>a<nonxmlchar value='b'/>b</text></item></document>", UNID);
        assertThat(odd.text("X")).isEqualTo("a\u000bb");
        assertThat(DxlDocument.read(DxlDocument.write(odd), UNID).text("X")).isEqualTo("a\u000bb");
    }

    @Test
    void anExternalEntityIsRefused(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String attack = "<!DOCTYPE document [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + "<document><item name='X'><text>&x;</text></item></document>";
        assertThatThrownBy(() -> DxlDocument.read(attack, UNID)).hasMessageContaining("external entity refused");
    }

    @Test
    void somethingElseThanADocumentIsRefused() {
        assertThatThrownBy(() -> DxlDocument.read("<form/>", UNID)).hasMessageContaining("<form>");
    }
}
