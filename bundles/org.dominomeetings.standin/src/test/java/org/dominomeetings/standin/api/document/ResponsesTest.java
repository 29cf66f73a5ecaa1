package org.dominomeetings.standin.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResponsesTest extends ServerTestBase {
    private static final String PARENT = "A".repeat(32);
    private static final String CHILD = "B".repeat(32);
    private static final String GRANDCHILD = "C".repeat(32);

    private Database mail;

    @BeforeEach
    void aSetOfRepeats() {
        stored().put(SampleServer.entry(PARENT, "Weekly").build());
        stored().put(SampleServer.entry(CHILD, "Weekly").parent(PARENT).build());
        stored().put(SampleServer.entry(GRANDCHILD, "Moved").parent(CHILD).build());
        mail = mailFileAs(SampleServer.JANE);
    }

    @Test
    @Covers({"Document.getResponses()", "Document.getParentDocumentUNID()", "Document.isResponse()"})
    void onlyThoseOneLevelBelowAreResponses() throws Exception {
        Document parent = mail.getDocumentByUNID(PARENT);
        assertThat(parent.isResponse()).isFalse();
        assertThat(parent.getParentDocumentUNID()).isEmpty();
        DocumentCollection responses = parent.getResponses();
        assertThat(responses.getCount()).isEqualTo(1);
        Document child = responses.getFirstDocument();
        assertThat(child.getUniversalID()).isEqualTo(CHILD);
        assertThat(child.isResponse()).isTrue();
        assertThat(child.getParentDocumentUNID()).isEqualTo(PARENT);
        assertThat(child.getItemValueString("$ref")).isEqualTo(PARENT);
        assertThat(mail.getDocumentByUNID(GRANDCHILD).getResponses().getCount()).isZero();
    }

    @Test
    @Covers("Document.getResponses()")
    void whatTheSessionMayNotReadIsNoResponse() throws Exception {
        stored().put(new NoteBuilder("D".repeat(32))
                .parent(PARENT)
                .readers("R", SampleServer.DAVE)
                .build());
        assertThat(mail.getDocumentByUNID(PARENT).getResponses().getCount()).isEqualTo(1);
        assertThat(mailFileAs(SampleServer.DAVE)
                        .getDocumentByUNID(PARENT)
                        .getResponses()
                        .getCount())
                .isEqualTo(2);
    }

    @Test
    @Covers({"Document.makeResponse(Document)", "Document.getResponses()"})
    void aDocumentIsMadeAResponseWhenItIsSaved() throws Exception {
        Document created = mail.createDocument();
        assertThat(created.getResponses()).isNull();
        Document parent = mail.getDocumentByUNID(PARENT);
        created.makeResponse(parent);
        assertThat(created.isResponse()).isTrue();
        assertThat(parent.getResponses().getCount()).isEqualTo(1);
        created.save(false, false);
        assertThat(parent.getResponses().getCount()).isEqualTo(2);
        created.makeResponse(mail.getDocumentByUNID(CHILD));
        created.save(false, false);
        assertThat(stored().find(created.getUniversalID()).text("$REF")).isEqualTo(CHILD);
    }

    @Test
    @Covers("Document.makeResponse(Document)")
    void whatNoSourceSaysIsNotAnswered() throws Exception {
        Document created = mail.createDocument();
        assertThatThrownBy(() -> created.makeResponse(null)).isInstanceOf(NotInStandinException.class);
        Document elsewhere =
                mail.getParent().getDatabase("", "names.nsf").getAllDocuments().getFirstDocument();
        assertThatThrownBy(() -> created.makeResponse(elsewhere)).isInstanceOf(NotInStandinException.class);
    }
}
