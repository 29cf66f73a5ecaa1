package org.dominomeetings.lotusscript.formula;

import java.util.List;
import java.util.Optional;

/**
 * What a formula sees: a document, and the client and database that it is open in. A value is a {@code String}, a {@code Double} or an
 * {@code Instant}; a list is never empty but where it says so.
 */
public interface FormulaContext {
    /** The values of an item or a field; empty if it is not available. The name in whichever case. */
    List<Object> item(String name);

    /** The canonical name of who is in front of the client. */
    String userName();

    /** What {@code @Platform} gives: {@code Windows}, {@code Macintosh}, {@code WebBrowser}, {@code iOS}, {@code Android} … */
    String platform();

    /** A field of a profile document; empty if there is none. */
    List<Object> profileField(String profile, String field);

    /** What {@code @DbColumn} finds in a column, counted from 1, of a view of this database; empty for an error, such as no such view. */
    Optional<List<Object>> column(String view, int column);

    /** Opens a browser. */
    void openUrl(String url);
}
