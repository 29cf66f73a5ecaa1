package org.dominomeetings.sandbox.sample.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lotus.domino.Item;
import org.dominomeetings.sandbox.ReferenceData;
import org.dominomeetings.standin.store.NoteItem;

/** The types that items of calendar documents have, by HCL's tables, and where those give none by a reviewed list. */
final class ItemTypes {
    /** Anything else in the second column is a description that slid into the place of a missing type. */
    private static final Pattern OFFICIAL = Pattern.compile("(text|number|date|rich text|composite).*");

    private static final String OWN_LIST = "items-without-official-type.tsv";

    private final Map<String, String> types = new HashMap<>();

    private ItemTypes() {}

    /** The test is skipped where HCL's tables are missing. */
    static ItemTypes load() throws IOException {
        ItemTypes types = new ItemTypes();
        List<String> official = Files.readAllLines(ReferenceData.file("data/cs-items.tsv"));
        official.forEach(line -> types.add(line, true));
        try (BufferedReader own = new BufferedReader(
                new InputStreamReader(ItemTypes.class.getResourceAsStream(OWN_LIST), StandardCharsets.UTF_8))) {
            own.lines().filter(line -> !line.startsWith("#")).forEach(line -> types.add(line, false));
        }
        return types;
    }

    private void add(String line, boolean official) {
        String[] columns = line.split("\t");
        String type = columns.length > 1 ? columns[1].toLowerCase(Locale.ROOT) : "";
        if (!official || OFFICIAL.matcher(type).matches()) {
            // The first row wins, so the list of our own never says otherwise than HCL.
            types.putIfAbsent(columns[0].toLowerCase(Locale.ROOT), type);
        }
    }

    /** What is expected of an item by its name; an empty string for an unknown name. */
    String expected(NoteItem item) {
        return types.getOrDefault(item.name().toLowerCase(Locale.ROOT), "");
    }

    /** A word that the expected type has in it if the item is of that type. */
    static String word(NoteItem item) {
        return switch (item.type()) {
            case Item.TEXT -> "text";
            case Item.NUMBERS -> "number";
            case Item.DATETIMES -> "date";
            case Item.RICHTEXT -> "rich text";
            case Item.MIME_PART -> "mime-part";
            case Item.NOTEREFS -> "reference";
            default -> throw new AssertionError(item.name() + " has type " + item.type());
        };
    }
}
