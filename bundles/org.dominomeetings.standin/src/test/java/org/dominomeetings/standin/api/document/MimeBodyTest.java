package org.dominomeetings.standin.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.MIMEEntity;
import lotus.domino.RichTextItem;
import lotus.domino.Session;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.MisuseException;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleMime;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.mime.MimePart;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MimeBodyTest extends ServerTestBase {
    private static final String UNID = "A".repeat(32);
    private static final int NONE = 1725;
    private static final int QUOTED_PRINTABLE = 1726;
    private static final int BASE64 = 1727;

    private Database mail;
    private Session session;

    @BeforeEach
    void oneEntryWithAMimeBody() throws Exception {
        NoteBuilder entry = SampleServer.entry(UNID, "Plan").item(SampleMime.plain("Notes"));
        SampleMime.alternatives().forEach(entry::item);
        stored().put(entry.build());
        mail = mailFileAs(SampleServer.JANE);
        session = mail.getParent();
    }

    @Test
    @Covers({"Session.isConvertMIME()", "Session.isConvertMime()", "Document.getItemValueString(String)"})
    void unlessToldOtherwiseAMimeBodyIsRichTextWhenTheDocumentIsOpened() throws Exception {
        assertThat(session.isConvertMIME()).isTrue();
        assertThat(session.isConvertMime()).isTrue();
        Document document = mail.getDocumentByUNID(UNID);
        assertThat(document.getItemValueString("Body")).isEqualTo("Best wishes");
        assertThat(document.getItemValueString("Notes")).isEqualTo("Gr\u00fc\u00dfe, Team");
        assertThat(document.getFirstItem("Body")).isInstanceOf(RichTextItem.class);
        assertThat(document.getItems().stream().filter(item -> named(item, "Body")))
                .hasSize(1);
        assertThat(document.getMIMEEntity()).isNull();
    }

    @Test
    @Covers({"Document.save(boolean,boolean)", "Session.setConvertMIME(boolean)", "Session.setConvertMime(boolean)"})
    void savingStoresTheRichTextThatTheBodyWasTurnedIntoUnlessItWasNot() throws Exception {
        session.setConvertMIME(false);
        assertThat(session.isConvertMime()).isFalse();
        assertThat(session.isConvertMIME()).isFalse();
        Document document = mail.getDocumentByUNID(UNID);
        session.setConvertMime(true);
        assertThat(document.save(false, false)).isTrue();
        assertThat(stored().find(UNID).item("Body").orElseThrow().type()).isEqualTo(Item.MIME_PART);
        assertThat(stored().find(UNID).items().stream().filter(item -> item.isNamed("Body")))
                .hasSize(4);
        document.recycle();
        assertThat(mail.getDocumentByUNID(UNID).save(false, false)).isTrue();
        assertThat(stored().find(UNID).item("Body").orElseThrow().type()).isEqualTo(Item.RICHTEXT);
    }

    @Test
    @Covers({
        "Document.getMIMEEntity()",
        "MIMEEntity.getContentType()",
        "MIMEEntity.getContentSubType()",
        "MIMEEntity.getCharset()",
        "MIMEEntity.getEncoding()",
        "MIMEEntity.getContentAsText()",
        "MIMEEntity.getFirstChildEntity()",
        "MIMEEntity.getNextSibling()",
        "MIMEEntity.getParentEntity()"
    })
    void theEntitiesOfABodyAreWalkedThrough() throws Exception {
        MIMEEntity body = unconverted().getMIMEEntity();
        assertThat(body.getContentType()).isEqualTo("multipart");
        assertThat(body.getContentSubType()).isEqualTo("alternative");
        assertThat(body.getCharset()).isEmpty();
        assertThat(body.getEncoding()).isEqualTo(NONE);
        assertThat(body.getContentAsText()).isEqualTo("For old readers.");
        assertThat(body.getParentEntity()).isNull();
        assertThat(body.getNextSibling()).isNull();
        MIMEEntity plain = body.getFirstChildEntity();
        assertThat(plain.getContentSubType()).isEqualTo("plain");
        assertThat(plain.getCharset()).isEqualTo("ISO-8859-1");
        assertThat(plain.getContentAsText()).isEqualTo("Gr\u00fc\u00dfe");
        assertThat(plain.getParentEntity()).isEqualTo(body);
        assertThat(plain.getFirstChildEntity()).isNull();
        MIMEEntity html = plain.getNextSibling();
        assertThat(html.getContentSubType()).isEqualTo("html");
        assertThat(html.getEncoding()).isEqualTo(BASE64);
        assertThat(html.getNextSibling()).isNull();
    }

    @Test
    @Covers({"MIMEEntity.getContentAsText()", "MIMEEntity.decodeContent()", "Document.getMIMEEntity(String)"})
    void encodedTextStaysEncodedUntilItIsDecoded() throws Exception {
        MIMEEntity entity = unconverted().getMIMEEntity("notes");
        assertThat(entity.getEncoding()).isEqualTo(QUOTED_PRINTABLE);
        assertThat(entity.getContentAsText()).contains("Gr=C3=BC");
        entity.decodeContent();
        assertThat(entity.getEncoding()).isEqualTo(NONE);
        assertThat(entity.getContentAsText()).isEqualTo("Gr\u00fc\u00dfe, Team");
    }

    @Test
    @Covers("MIMEEntity.getEncoding()")
    void eachEncodingHasItsNumber() throws Exception {
        String[] names = {"7bit", "8bit", "BINARY", "x-own"};
        int[] numbers = {1728, 1729, 1730, 1731};
        for (int i = 0; i < names.length; i++) {
            String unid = Integer.toString(i).repeat(32);
            stored().put(SampleServer.entry(unid, "x")
                    .item(MimePart.item("Body", "", "Content-Transfer-Encoding: " + names[i] + "\r\n\r\n", "x"))
                    .build());
            session.setConvertMIME(false);
            assertThat(mail.getDocumentByUNID(unid).getMIMEEntity().getEncoding())
                    .isEqualTo(numbers[i]);
        }
    }

    @Test
    @Covers({"Document.getMIMEEntity(String)", "Item.getMIMEEntity()", "Item.getType()"})
    void whatIsNoMimePartHasNoEntity() throws Exception {
        Document document = unconverted();
        assertThat(document.getMIMEEntity("Subject")).isNull();
        assertThat(document.getMIMEEntity("None")).isNull();
        assertThat(document.getFirstItem("Subject").getMIMEEntity()).isNull();
        Item body = document.getFirstItem("Body");
        assertThat(body.getType()).isEqualTo(Item.MIME_PART);
        assertThatThrownBy(body::getText).isInstanceOf(NotInStandinException.class);
        assertThat(body.getMIMEEntity()).isEqualTo(document.getMIMEEntity());
    }

    @Test
    @Covers({
        "Document.closeMIMEEntities()",
        "Document.closeMIMEEntities(boolean)",
        "Document.closeMIMEEntities(boolean,String)"
    })
    void itemsMustNotBeUsedBesideEntitiesUntilTheseAreClosed() throws Exception {
        Document document = unconverted();
        MIMEEntity body = document.getMIMEEntity();
        MIMEEntity notes = document.getMIMEEntity("Notes");
        assertThatThrownBy(() -> document.getItemValueString("Subject")).isInstanceOf(MisuseException.class);
        assertThatThrownBy(() -> document.getFirstItem("Subject")).isInstanceOf(MisuseException.class);
        assertThatThrownBy(document::getItems).isInstanceOf(MisuseException.class);
        assertThatThrownBy(() -> document.replaceItemValue("Subject", "x")).isInstanceOf(MisuseException.class);
        assertThatThrownBy(() -> document.appendItemValue("Subject", "x")).isInstanceOf(MisuseException.class);
        assertThatThrownBy(() -> document.removeItem("Subject")).isInstanceOf(MisuseException.class);
        notes.decodeContent();
        assertThat(document.closeMIMEEntities(false, "Notes")).isTrue();
        assertThat(document.closeMIMEEntities()).isTrue();
        assertThat(document.closeMIMEEntities(true)).isFalse();
        assertNotesError(4376, body::getContentType);
        assertNotesError(4376, notes::getContentType);
        assertThat(document.getItemValueString("Subject")).isEqualTo("Plan");
        assertThat(document.getMIMEEntity("Notes").getEncoding()).isEqualTo(QUOTED_PRINTABLE);
    }

    @Test
    @Covers({"Document.save(boolean,boolean)", "MIMEEntity.decodeContent()"})
    void savingEndsTheEntitiesAndRefusesWhatWasChangedInThem() throws Exception {
        Document document = unconverted();
        MIMEEntity body = document.getMIMEEntity();
        body.decodeContent();
        assertThat(document.save(false, false)).isTrue();
        assertNotesError(4376, body::getContentType);
        document.getMIMEEntity().getFirstChildEntity().getNextSibling().decodeContent();
        assertThatThrownBy(() -> document.save(false, false)).isInstanceOf(NotInStandinException.class);
    }

    @Test
    void entitiesThatWereClosedAreNotLeaked() throws Exception {
        Document document = unconverted();
        document.getMIMEEntity().getFirstChildEntity();
        document.closeMIMEEntities();
        document.recycle();
        assertThat(server.handles().open()).isEmpty();
    }

    private Document unconverted() throws Exception {
        session.setConvertMIME(false);
        return mail.getDocumentByUNID(UNID);
    }

    private static boolean named(Object item, String name) {
        try {
            return ((Item) item).getName().equals(name);
        } catch (lotus.domino.NotesException e) {
            throw new IllegalStateException(e);
        }
    }
}
