package org.dominomeetings.lotusscript.types;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of the Notes classes that our scripts may use. */
public final class NotesClasses {

    private static final Map<String, Map<String, Member>> CLASSES = read();

    private NotesClasses() {}

    /**
     * A method or property.
     *
     * @param className as HCL writes it
     * @param least arguments
     * @param most arguments; 0 of a property
     */
    public record Member(String className, String name, Kind kind, int least, int most, ScriptType gives) {
        /** A property that is not readonly can be assigned to. */
        public enum Kind {
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

    /** Whether there is such a class here. */
    public static boolean has(String className) {
        return CLASSES.containsKey(key(className));
    }

    /** Null if the class has none of that name; a rich text item has an item's, too. */
    public static @Nullable Member member(String className, String name) {
        Map<String, Member> members = CLASSES.getOrDefault(key(className), Map.of());
        Member own = members.get(key(name));
        return own == null && className.equalsIgnoreCase("NotesRichTextItem")
                ? CLASSES.get("notesitem").get(key(name))
                : own;
    }

    /** Whether a value of the one class may be of the other: each rich text item is an item, and an item may be rich text. */
    public static boolean mayBe(String className, String other) {
        return className.equalsIgnoreCase(other) || isItem(className) && isItem(other);
    }

    private static boolean isItem(String className) {
        return className.equalsIgnoreCase("NotesItem") || className.equalsIgnoreCase("NotesRichTextItem");
    }

    /** Whether any class has a member of that name that takes so many arguments; an array's element counts none. */
    public static boolean anyHas(String name, int arguments) {
        return CLASSES.values().stream()
                .map(members -> members.get(key(name)))
                .anyMatch(member -> member != null
                        && (member.most() == 0 || arguments >= member.least() && arguments <= member.most()));
    }

    /** All of them, by class and by name in lower case. */
    public static Map<String, Map<String, Member>> all() {
        return CLASSES;
    }
}
