package org.dominomeetings.lotusscript.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of the Notes classes that our scripts may use. */
final class NotesClasses {

    private static final Map<String, Map<String, Member>> CLASSES = read();

    private NotesClasses() {}

    /**
     * A method or property.
     *
     * @param className as HCL writes it
     * @param least arguments
     * @param most arguments; 0 of a property
     */
    record Member(String className, String name, Kind kind, int least, int most, ScriptType gives) {
        enum Kind {
            METHOD,
            PROPERTY,
            READONLY
        }
    }

    private static Map<String, Map<String, Member>> read() {
        Map<String, Map<String, Member>> classes = new LinkedHashMap<>();
        for (String[] row : Tables.read("notes-classes.tsv")) {
            Map<String, Member> members = classes.computeIfAbsent(key(row[0]), name -> new LinkedHashMap<>());
            if (row.length > 1) {
                ScriptType basic = ScriptType.basic(row[5]);
                members.put(
                        key(row[1]),
                        new Member(
                                row[0],
                                row[1],
                                Member.Kind.valueOf(row[2].toUpperCase(Locale.ROOT)),
                                Integer.parseInt(row[3]),
                                Integer.parseInt(row[4]),
                                basic != null ? basic : ScriptType.notes(row[5])));
            }
        }
        return classes;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static boolean has(String className) {
        return CLASSES.containsKey(key(className));
    }

    /** Null if the class has none of that name; a rich text item has an item's, too. */
    static @Nullable Member member(String className, String name) {
        Map<String, Member> members = CLASSES.getOrDefault(key(className), Map.of());
        Member own = members.get(key(name));
        return own == null && className.equalsIgnoreCase("NotesRichTextItem")
                ? CLASSES.get("notesitem").get(key(name))
                : own;
    }

    /** Whether a value of the one class is of the other as well. */
    static boolean isA(String className, String other) {
        return className.equalsIgnoreCase(other)
                || className.equalsIgnoreCase("NotesRichTextItem") && other.equalsIgnoreCase("NotesItem");
    }

    /** Whether any class has a member of that name that takes so many arguments; an array's element counts none. */
    static boolean anyHas(String name, int arguments) {
        return CLASSES.values().stream()
                .map(members -> members.get(key(name)))
                .anyMatch(member -> member != null && (arguments <= member.most() || member.most() == 0));
    }

    /** All of them, by class and by name in lower case. */
    static Map<String, Map<String, Member>> all() {
        return CLASSES;
    }
}
