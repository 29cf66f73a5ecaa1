package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The part of the item {@code Location} that is ours: a block between two marks after what the user typed. It can be put
 * in, found and taken out again, and the user's text stays as it was to the character, also where he writes on after the
 * block or his own text looks like one of the marks.
 *
 * <p>The item may hold several values; the block is put into the last one and found in whichever it stands later. An
 * item without any value comes back with one empty value. A pair of marks that the user typed or pasted counts as a block.
 */
public final class LocationBlock {
    /** The marks are the same in every language, so that a block is found whoever put it in. */
    private static final String BEGIN = "[online meeting]\n";

    private static final String END = "[/online meeting]";

    private LocationBlock() {}

    /**
     * The values with the block in them; a block that is already there is replaced where it stands.
     *
     * @param lines what the block says, without line breaks in a line
     */
    public static List<String> put(List<String> location, List<String> lines) {
        StringBuilder block = new StringBuilder(BEGIN);
        for (String line : lines) {
            block.append(line).append('\n');
        }
        block.append(END);

        List<String> result = new ArrayList<>(location.isEmpty() ? Collections.singletonList("") : location);
        int at = indexOf(result);
        if (at >= 0) {
            String text = result.get(at);
            Span found = find(text);
            result.set(at, text.substring(0, found.from) + block + text.substring(found.to));
        } else {
            int last = result.size() - 1;
            String text = result.get(last);
            result.set(last, text.isEmpty() ? block.toString() : text + "\n" + block);
        }
        return result;
    }

    /** The values without the block; the same values if there is none. */
    public static List<String> takeOut(List<String> location) {
        int at = indexOf(location);
        if (at < 0) {
            return location;
        }
        List<String> result = new ArrayList<>(location);
        String text = result.get(at);
        Span found = find(text);
        // put() set one line break before the block wherever there was text.
        int from = found.from > 0 && text.charAt(found.from - 1) == '\n' ? found.from - 1 : found.from;
        result.set(at, text.substring(0, from) + text.substring(found.to));
        return result;
    }

    /** Whether our block is in the values. */
    public static boolean isIn(List<String> location) {
        return indexOf(location) >= 0;
    }

    /** Which value holds the block, -1 if none does: the last one that has a pair of marks. */
    private static int indexOf(List<String> location) {
        for (int i = location.size() - 1; i >= 0; i--) {
            if (find(location.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The last pair of marks: what put() appended comes after any look-alike, and a mark without its partner is text. */
    private static Span find(String text) {
        for (int begin = text.lastIndexOf(BEGIN); begin >= 0; begin = text.lastIndexOf(BEGIN, begin - 1)) {
            int end = text.indexOf(END, begin + BEGIN.length());
            if (end >= 0) {
                return new Span(begin, end + END.length());
            }
        }
        return null;
    }

    private static final class Span {
        private final int from;
        private final int to;

        private Span(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }
}
