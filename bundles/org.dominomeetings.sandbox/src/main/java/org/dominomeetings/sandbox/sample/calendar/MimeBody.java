package org.dominomeetings.sandbox.sample.calendar;

import org.dominomeetings.standin.mime.MimePart;
import org.dominomeetings.standin.store.NoteBuilder;

/**
 * A Body that came by Internet mail: the same words as plain text and as HTML, in UTF-8, quoted printable. Notes keeps it in
 * one item of the name Body for the outermost headers, one for each part, and one for the line that ends it.
 *
 * @see "RFC 2046 §5.1.4; RFC 2045 §6.7; HCL Domino C API reference, MIME_PART"
 */
final class MimeBody {
    private static final String NAME = "Body";
    private static final String LINE_END = "\r\n";
    private static final String BOUNDARY = "=_sample_of_two_parts";

    private MimeBody() {}

    static void write(NoteBuilder note) {
        String outermost = "MIME-Version: 1.0" + LINE_END + "Content-Type: multipart/alternative; boundary=\""
                + BOUNDARY + "\"" + LINE_END + LINE_END;
        note.item(MimePart.item(NAME, "", outermost, ""));
        part(note, "plain", "Gr=C3=BC=C3=9Fe & ideas: what is it =E2=80=93 and what =\r\nis it not?");
        part(
                note,
                "html",
                "<html><head><style>p { margin: 0 }</style></head><body><p>Gr=C3=BC=C3=9Fe &amp; =\r\n"
                        + "<b>ideas</b>: what is it =E2=80=93 and what is it not?</p></body></html>");
        note.item(MimePart.item(NAME, "--" + BOUNDARY + "--" + LINE_END, "", ""));
    }

    private static void part(NoteBuilder note, String subtype, String content) {
        String headers = "Content-Type: text/" + subtype + "; charset=UTF-8" + LINE_END
                + "Content-Transfer-Encoding: quoted-printable" + LINE_END + LINE_END;
        note.item(MimePart.item(NAME, "--" + BOUNDARY + LINE_END, headers, content + LINE_END));
    }
}
