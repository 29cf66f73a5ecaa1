package org.dominomeetings.standin.api.document;

import java.util.Map;
import lotus.domino.MIMEEntity;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;

/** The implemented methods of MIMEEntity: what it takes to read a body. */
public final class MIMEEntityMethods extends Implementation {
    // Values: HCL Domino Designer help, "Encoding (NotesMIMEEntity - LotusScript)".
    private static final int ENC_NONE = 1725;
    private static final int ENC_EXTENSION = 1731;
    private static final Map<String, Integer> ENCODINGS = Map.of(
            "quoted-printable", 1726,
            "base64", 1727,
            "7bit", 1728,
            "8bit", 1729,
            "binary", 1730);

    private final DocumentMime document;
    private final MimeNode node;

    MIMEEntityMethods(Handle handle, DocumentMime document, MimeNode node) {
        super(handle);
        this.document = document;
        this.node = node;
    }

    /** The part before the slash, in lower case. */
    @DocumentedIn("HCL Domino Designer help, ContentType (MIMEEntity - Java)")
    public String getContentType() {
        return node.entity().type();
    }

    /** The part after the slash, in lower case. */
    @DocumentedIn("HCL Domino Designer help, ContentSubtype (MIMEEntity - Java)")
    public String getContentSubType() {
        return node.entity().subType();
    }

    /** An empty string for what is no text. */
    @DocumentedIn("HCL Domino Designer help, Charset (MIMEEntity - Java)")
    public String getCharset() {
        return node.entity().charset();
    }

    /** One of the ENC constants, which the interface has only in HCL's jar. */
    @DocumentedIn("HCL Domino Designer help, Encoding (MIMEEntity - Java)")
    public int getEncoding() {
        String encoding = node.entity().encoding();
        return encoding.isEmpty() ? ENC_NONE : ENCODINGS.getOrDefault(encoding, ENC_EXTENSION);
    }

    /** As it stands, so that base64 stays base64; of a multipart, what precedes its first part. */
    @DocumentedIn("HCL Domino Designer help, ContentAsText (MIMEEntity - Java)")
    public String getContentAsText() {
        return node.entity().contentAsText();
    }

    /** Decodes the content and takes the header away; does nothing where it is not encoded. */
    @DocumentedIn("HCL Domino Designer help, decodeContent (MIMEEntity - Java)")
    public void decodeContent() {
        node.decode();
    }

    /** Null where this is no multipart. */
    @DocumentedIn("HCL Domino Designer help, getFirstChildEntity (MIMEEntity - Java)")
    public MIMEEntity getFirstChildEntity() {
        return document.object(node.firstChild());
    }

    /** Null after the last. */
    @DocumentedIn("HCL Domino Designer help, getNextSibling (MIMEEntity - Java)")
    public MIMEEntity getNextSibling() {
        return document.object(node.next());
    }

    /** Null at the top. */
    @DocumentedIn("HCL Domino Designer help, getParentEntity (MIMEEntity - Java)")
    public MIMEEntity getParentEntity() {
        return document.object(node.parent());
    }
}
