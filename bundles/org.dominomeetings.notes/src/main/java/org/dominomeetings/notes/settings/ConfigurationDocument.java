package org.dominomeetings.notes.settings;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.Vector;
import java.util.stream.Collectors;
import lotus.domino.Base;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.session.Recycler;

/**
 * The one document of the form {@code MeetingsConfiguration}: the settings that all servers of a ledger share, one item
 * each, under the setting's name.
 */
public final class ConfigurationDocument {
    /** Universal id of the document in every installation. */
    public static final String UNID = DocumentAccess.unid("configuration", "");

    private final MeetingsDatabase database;

    public ConfigurationDocument(MeetingsDatabase database) {
        this.database = database;
    }

    /**
     * The settings in the document, by name in capitals; several values of an item are joined by commas.
     *
     * @throws org.dominomeetings.core.problem.MeetingException {@code ledger-unavailable} if it is out of reach
     */
    public Map<String, String> read() {
        return database.run((db, handles) -> {
            Document document = DocumentAccess.find(db, UNID, handles);
            return document == null ? Collections.emptyMap() : items(document, handles);
        });
    }

    private static Map<String, String> items(Document document, Recycler handles) throws NotesException {
        Map<String, String> settings = new TreeMap<>();
        Vector<?> items = document.getItems();
        for (Object each : items) {
            Item item = handles.keep((Item) each);
            String name = item.getName().toUpperCase(Locale.ROOT);
            if (name.startsWith(Setting.PREFIX)) {
                Vector<?> values = document.getItemValue(name);
                settings.put(
                        name, values.stream().map(ConfigurationDocument::text).collect(Collectors.joining(",")));
                for (Object value : values) {
                    if (value instanceof Base) {
                        handles.keep((Base) value);
                    }
                }
            }
        }
        return settings;
    }

    /** An item's value as text: 300 in a number field means the same as in a text field. */
    private static String text(Object value) {
        boolean whole = value instanceof Double && ((Double) value) % 1 == 0;
        return whole ? String.valueOf(((Double) value).longValue()) : String.valueOf(value);
    }
}
