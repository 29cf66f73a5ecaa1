package org.dominomeetings.core.entry.location;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The position of an unchanged location block in the joined values of an item. Immutable. */
final class BlockSpan {
    /** What the line break after the begin mark has become: a web form's, a comma of a field of several values, a blank. */
    private static final Pattern SEPARATOR = Pattern.compile("\r*+\n|[,;]\\s?+|\\s");

    private final BlockFormat.Origin origin;
    private final String separator;
    private final int from;
    private final int to;

    private BlockSpan(BlockFormat.Origin origin, String separator, int from, int to) {
        this.origin = origin;
        this.separator = separator;
        this.from = from;
        this.to = to;
    }

    /**
     * All blocks, in their order. No line of a block contains a mark, so a block is an end mark and the mark before it, if
     * that is a begin mark; what stands between two marks is therefore looked at once, however they are nested.
     */
    static List<BlockSpan> findIn(CharSequence text) {
        List<BlockSpan> found = new ArrayList<>();
        int begin = -1;
        for (Matcher mark = BlockFormat.MARK.matcher(text); mark.find(); ) {
            String checksum = mark.group(1);
            if (checksum == null) {
                begin = mark.start();
                continue;
            }
            if (begin >= 0) {
                int inside = begin + BlockFormat.BEGIN.length();
                BlockFormat.Origin origin = BlockFormat.originOf(text.subSequence(inside, mark.start()), checksum);
                if (origin != null) {
                    found.add(new BlockSpan(origin, separatorAt(text, inside), begin, mark.end()));
                }
            }
            begin = -1;
        }
        return found;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The block with other lines, whose line breaks are as they were. */
    String with(List<String> lines) {
        return BlockFormat.write(lines, origin, separator.endsWith("\n") ? separator : "\n");
    }

    /**
     * Marks the block as gone, and with it the line break or the value that came with it.
     *
     * @return whether the value that came with it is the last one, which no parting can take with it
     */
    boolean takeOut(JoinedValues values, BitSet gone) {
        gone.set(from, to);
        if (origin == BlockFormat.Origin.NO_VALUE) {
            return values.isStart(from) && values.isEnd(to) && !takeOutParting(values, gone);
        }
        if (origin != BlockFormat.Origin.EMPTY_VALUE) {
            takeOutLineBreak(values.text(), gone);
        }
        return false;
    }

    private boolean takeOutParting(JoinedValues values, BitSet gone) {
        if (from > 0 && !gone.get(from - 1)) {
            gone.set(from - 1);
            return true;
        }
        boolean after = to < values.text().length() && !gone.get(to);
        gone.set(to, after ? to + 1 : to);
        return after;
    }

    /** The line break was set before the block; where the block was moved to the top, the one after it is left over. */
    private void takeOutLineBreak(String text, BitSet gone) {
        if (from == 0) {
            Matcher after = SEPARATOR.matcher(text).region(to, text.length());
            if (after.lookingAt() && after.group().endsWith("\n")) {
                gone.set(to, after.end());
            }
            return;
        }
        int start = startOfIndent(text);
        if (start > 0 && text.charAt(start - 1) == '\n') {
            start--;
            // A carriage return before it is the line break's, unless the text itself ended in one.
            int least = origin == BlockFormat.Origin.BELOW_RETURN ? start + 1 - separator.length() : 0;
            while (start > Math.max(0, least) && text.charAt(start - 1) == '\r') {
                start--;
            }
        } else if (text.startsWith(separator, from - separator.length())) {
            start = from - separator.length();
        } else if (BlockFormat.isSpace(text.charAt(from - 1))) {
            start = from - 1;
        }
        gone.set(start, from);
    }

    /** Where the line of the begin mark begins, if nothing but blanks is before it; else where the mark is. */
    private int startOfIndent(String text) {
        int start = from;
        while (start > 0 && text.charAt(start - 1) != '\n' && BlockFormat.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n' ? start : from;
    }

    private static String separatorAt(CharSequence text, int at) {
        Matcher separator = SEPARATOR.matcher(text).region(at, text.length());
        return separator.lookingAt() ? separator.group() : "\n";
    }
}
