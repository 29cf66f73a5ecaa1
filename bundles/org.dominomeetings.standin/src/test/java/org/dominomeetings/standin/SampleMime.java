package org.dominomeetings.standin;

import java.util.List;
import org.dominomeetings.standin.mime.MimePart;
import org.dominomeetings.standin.store.NoteItem;

/** Bodies as the router itemises a message that came over the Internet. */
public final class SampleMime {
    private static final String DELIMITER = "--=_next\r\n";

    private SampleMime() {}

    /** One part with an umlaut, quoted-printable. */
    public static NoteItem plain(String name) {
        return MimePart.item(
                name,
                "",
                "Content-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n",
                "Gr=C3=BC=C3=9Fe, =\r\nTeam");
    }

    /** Alternatives: plain text that is not encoded, and HTML in base64 that says "Best <b>wishes</b>". */
    public static List<NoteItem> alternatives() {
        return List.of(
                MimePart.item(
                        "Body",
                        "",
                        "Content-Type: multipart/alternative;\r\n boundary=\"=_next\"\r\n\r\n",
                        "For old readers.\r\n"),
                MimePart.item(
                        "Body",
                        DELIMITER,
                        "Content-Type: text/plain; charset=ISO-8859-1\r\n\r\n",
                        "Gr\u00fc\u00dfe\r\n"),
                MimePart.item(
                        "Body",
                        DELIMITER,
                        "Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n",
                        "PHA+QmVzdCA8Yj53aXNoZXM8L2I+PC9wPg==\r\n"),
                MimePart.item("Body", "--=_next--\r\n", "", ""));
    }
}
