package org.dominomeetings.core.entry.location;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Removes pieces of ours from the lines of a text: a line of which no word is left goes with its line break, or as the
 * value that it is; of any other line the gap that a piece leaves is closed. For one text; one pass over it.
 */
final class EditedLines {
    private final JoinedValues values;
    private final String text;
    private final BitSet pieces;
    private final List<int[]> bareMarks;
    private final BitSet closed;
    private final Set<String> labels = new HashSet<>();

    /** Of the lines that go and of which none is between: where the first begins and the line break before it. */
    private int groupBreak;

    private boolean inGroup;

    EditedLines(JoinedValues values, OwnText ours, BitSet pieces, List<int[]> bareMarks, BitSet closed) {
        this.values = values;
        this.text = values.text();
        this.pieces = pieces;
        this.bareMarks = bareMarks;
        this.closed = closed;
        ours.labels().forEach(label -> labels.add(spoken(label, 0, label.length(), new BitSet())));
    }

    void takeOut(BitSet gone, Map<Integer, String> added) {
        int mark = 0;
        int breakBefore = -1;
        for (int start = 0; start <= text.length(); ) {
            int end = start;
            while (end < text.length() && !VisibleText.isLineEnd(text.charAt(end))) {
                end++;
            }
            int firstMark = mark;
            while (mark < bareMarks.size() && bareMarks.get(mark)[0] < end) {
                mark++;
            }
            takeBareMarks(start, end, bareMarks.subList(firstMark, mark));
            int piece = pieces.nextSetBit(start);
            boolean touched = piece >= 0 && piece < end;
            if (touched && isNothingLeft(start, end)) {
                gone.set(start, end);
                goes(breakBefore, gone);
            } else {
                if (touched) {
                    close(start, end, gone, added);
                }
                stays(breakBefore, gone);
            }
            breakBefore = end;
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        if (inGroup) {
            endGroup(-1, gone);
        }
    }

    /** A mark without a checksum is ours on a line with a piece of ours, and on a line of its own. */
    private void takeBareMarks(int start, int end, List<int[]> marks) {
        if (marks.isEmpty()) {
            return;
        }
        BitSet without = (BitSet) pieces.get(start, end).clone();
        marks.forEach(mark -> without.set(mark[0] - start, mark[1] - start));
        boolean ours = !pieces.get(start, end).isEmpty();
        boolean alone = true;
        for (int i = without.nextClearBit(0); i < end - start; i = without.nextClearBit(i + 1)) {
            alone &= VisibleText.isDecoration(text.charAt(start + i)) && !closed.get(start + i);
        }
        if (ours || alone) {
            marks.forEach(mark -> pieces.set(mark[0], mark[1]));
        }
    }

    private boolean isNothingLeft(int start, int end) {
        boolean decoration = true;
        for (int i = start; i < end; i++) {
            if (closed.get(i)) {
                return false;
            }
            decoration &= pieces.get(i) || VisibleText.isDecoration(text.charAt(i));
        }
        return decoration || labels.contains(spoken(text, firstWord(start, end), end, pieces));
    }

    /** Behind the bullet or the sign of a quotation. */
    private int firstWord(int start, int end) {
        int first = start;
        while (first < end && (pieces.get(first) || VisibleText.isDecoration(text.charAt(first)))) {
            first++;
        }
        return first;
    }

    private static String spoken(String text, int start, int end, BitSet without) {
        StringBuilder spoken = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!without.get(i) && !VisibleText.isSilent(text.charAt(i))) {
                spoken.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return spoken.toString();
    }

    private void close(int start, int end, BitSet gone, Map<Integer, String> added) {
        for (int from = pieces.nextSetBit(start); from >= 0 && from < end; ) {
            int to = from;
            int next = from;
            while (next < end && (pieces.get(next) || (VisibleText.isGap(text.charAt(next)) && !closed.get(next)))) {
                next++;
                to = pieces.get(next - 1) ? next : to;
            }
            int left = from;
            while (left > start && VisibleText.isGap(text.charAt(left - 1)) && !closed.get(left - 1)) {
                left--;
            }
            if (next == end) {
                gone.set(left, end);
            } else if (left < from || from == start) {
                gone.set(from, next);
            } else {
                gone.set(from, to);
                if (to == next) {
                    added.put(to, " ");
                }
            }
            from = pieces.nextSetBit(next);
        }
    }

    private void goes(int breakBefore, BitSet gone) {
        if (inGroup) {
            takeBreak(breakBefore, gone);
        } else {
            inGroup = true;
            groupBreak = breakBefore;
        }
    }

    private void stays(int breakBefore, BitSet gone) {
        if (inGroup) {
            endGroup(breakBefore, gone);
        }
    }

    /** One line break goes with the lines: rather one inside of a value than one that parts two, and rather that before. */
    private void endGroup(int breakAfter, BitSet gone) {
        inGroup = false;
        boolean before = canGo(groupBreak, gone);
        boolean after = canGo(breakAfter, gone);
        if (before && (!after || !values.isParting(groupBreak) || values.isParting(breakAfter))) {
            takeBreak(groupBreak, gone);
        } else if (after) {
            takeBreak(breakAfter, gone);
        }
    }

    private boolean canGo(int lineBreak, BitSet gone) {
        return lineBreak >= 0 && !gone.get(lineBreak) && !closed.get(lineBreak);
    }

    private void takeBreak(int at, BitSet gone) {
        gone.set(at, at + (text.startsWith("\r\n", at) ? 2 : 1));
    }
}
