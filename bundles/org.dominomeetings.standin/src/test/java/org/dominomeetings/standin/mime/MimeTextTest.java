package org.dominomeetings.standin.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import lotus.domino.Item;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleMime;
import org.dominomeetings.standin.dxl.Xml;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.NoteItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MimeTextTest {
    @Test
    void quotedPrintableIsDecodedAndItsSoftLineBreaksGo() {
        assertThat(MimeAsText.of(MimeEntity.of(List.of(SampleMime.plain("Body")), "body")))
                .isEqualTo("Gr\u00fc\u00dfe, Team");
    }

    @Test
    void ofAlternativesTheLastIsTaken() {
        assertThat(MimeAsText.of(MimeEntity.of(SampleMime.alternatives(), "Body")))
                .isEqualTo("Best wishes");
    }

    @Test
    void ofMixedPartsAllTextsAreTakenAndNothingElse() {
        assertThat(text("""
                Content-Type: Multipart/Mixed; boundary=x

                ignored
                --x
                Content-Type: text/plain

                one
                --x
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                --x

                two
                --x--
                after the end""")).isEqualTo("one\ntwo");
    }

    @Test
    void alternativesInAMixedBodyAreOneOfItsTexts() {
        assertThat(text("""
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: multipart/alternative; boundary="inner"

                --inner

                plain
                --inner
                Content-Type: text/html

                <p>rich</p>
                --inner
                Content-Type: image/png

                AAAA
                --inner--
                --outer

                last
                --outer--""")).isEqualTo("rich\nlast");
    }

    @Test
    void htmlReadsAsItsWordsWithALineForEachBlock() {
        assertThat(HtmlAsText.of("""
                <html><head><title>T</title><style>p{color:red}</style><script>x()</script></head>
                <body><p>One &amp; <b>two</b></p><div>three&nbsp;four<br>five</div><ul><li>six</li></ul></body></html>""")).isEqualTo("One & two\nthree four\nfive\nsix");
    }

    @ParameterizedTest
    @CsvSource({"a=3Db, a=b", "a=zz, a=zz", "a=, a=", "a=4, a=4", "=41=42, AB"})
    void onlyWhatIsAnEscapeIsDecoded(String encoded, String decoded) {
        assertThat(QuotedPrintable.decode(encoded)).isEqualTo(decoded);
    }

    @Test
    void anEntityWithoutHeadersIsPlainText() {
        MimeEntity entity = MimeParser.parse("\nText only");
        assertThat(entity.type()).isEqualTo("text");
        assertThat(entity.subType()).isEqualTo("plain");
        assertThat(entity.charset()).isEqualTo("us-ascii");
        assertThat(entity.encoding()).isEmpty();
        assertThat(entity.text()).isEqualTo("Text only");
    }

    @Test
    void headersWithoutABodyAndATypeWithoutSubtypeAreRead() {
        MimeEntity entity = MimeParser.parse("Content-Type: TEXT\nno header\nX: 1");
        assertThat(entity.type()).isEqualTo("text");
        assertThat(entity.subType()).isEmpty();
        assertThat(entity.content()).isEmpty();
        assertThat(entity.headers()).containsOnlyKeys("content-type", "x");
    }

    @Test
    void aMultipartThatNeverBeginsHoldsNothing() {
        MimeEntity entity = MimeParser.parse("Content-Type: multipart/mixed; boundary=x\n\nno boundary here");
        assertThat(entity.children()).isEmpty();
        assertThat(entity.content()).isEmpty();
        assertThat(entity.charset()).isEmpty();
    }

    @Test
    void aCharacterSetThatNobodyKnowsReadsAsAscii() {
        assertThat(MimeParser.parse("Content-Type: text/plain; charset=none-such\n\nabc")
                        .text())
                .isEqualTo("abc");
    }

    @Test
    void aRowOfPartsEndsWhereAnotherTypeOfItemBegins() {
        NoteItem text = NoteItem.of("Body", Item.TEXT, List.of("x"));
        assertThat(MimeEntity.of(List.of(text, SampleMime.plain("Body")), "Body"))
                .isNull();
        assertThat(MimeEntity.of(List.of(), "Body")).isNull();
        assertThat(MimeEntity.of(List.of(SampleMime.plain("Other"), SampleMime.plain("Body"), text), "Body")
                        .text())
                .isEqualTo("Gr\u00fc\u00dfe, Team");
    }

    /** The bytes of the C API's structure, by hand: version 2, flag 2, type 2, lengths 28, 0 and 26. */
    @Test
    void theStructureIsTheOneOfTheApi() {
        byte[] structure = {2, 0, 2, 0, 0, 0, 2, 0, 28, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0};
        String text = "Content-Type: text/plain\r\n\r\nHi".substring(0, 30);
        byte[] bytes = new byte[structure.length + text.length()];
        System.arraycopy(structure, 0, bytes, 0, structure.length);
        System.arraycopy(text.getBytes(), 0, bytes, structure.length, text.length());
        assertThat(MimePart.text(raw(bytes))).isEqualTo(text);
        NoteItem written = MimePart.item("Body", "--x\r\n", "A: b\r\n\r\n", "Hi");
        byte[] out = Base64.getDecoder().decode(written.payload().text());
        assertThat(out).startsWith(2, 0, 3, 0, 0, 0, 2, 0, 15, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0, 0);
        assertThat(written.payload().get("type")).isEqualTo("19");
        byte[] outermost = Base64.getDecoder()
                .decode(MimePart.item("Body", "", "", "Hi").payload().text());
        assertThat(outermost).startsWith(2, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0);
    }

    @Test
    void aPartThatLiesInAnAttachmentFailsLoudly() {
        byte[] bytes = {2, 0, 6, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        NoteItem item =
                new NoteItem("Body", Item.MIME_PART, false, List.of(), EnumSet.noneOf(ItemFlag.class), raw(bytes));
        assertThatThrownBy(() -> MimeEntity.of(List.of(item), "Body")).isInstanceOf(NotInStandinException.class);
    }

    private static Xml raw(byte[] bytes) {
        return new Xml("rawitemdata").add(Base64.getMimeEncoder().encodeToString(bytes));
    }

    private static String text(String mime) {
        return MimeAsText.of(MimeParser.parse(mime));
    }
}
