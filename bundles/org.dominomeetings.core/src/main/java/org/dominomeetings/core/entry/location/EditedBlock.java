package org.dominomeetings.core.entry.location;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes what is left of a location block that somebody edited, or of which only a link was copied elsewhere. A piece
 * is ours if it is, to the character but for white space, capitals, commas and what cannot be seen, a link of the
 * entry's meetings or a line that its block has; and so are the marks around such pieces. Brackets right around a piece
 * go with it, and so does what was added to the link itself, {@code ?from=mail}. All other words stay, in their order.
 * For one text; each of its characters is looked at a fixed number of times for each known piece.
 */
final class EditedBlock {
    /** As people and forms leave a mark; one with a checksum is nobody's words. */
    private static final Pattern MARK = Pattern.compile(
            "\\[\\s*+/?+\\s*+online\\s++meeting\\s*+([0-9a-f]{8})?+\\s*+]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Stands in the spoken text for what is not to be looked at; it is no character (Unicode 23.7). */
    private static final char NOTHING = '\uFFFF';

    private final String text;
    private final OwnText ours;

    /** What says something, in small letters, and where each of its characters stands. */
    private final char[] spoken;

    private final int[] places;
    private int length;

    /** The characters that are a piece of ours. */
    private final BitSet pieces = new BitSet();

    private final List<int[]> bareMarks = new ArrayList<>();

    private EditedBlock(String text, OwnText ours, BitSet closed) {
        this.text = text;
        this.ours = ours;
        this.spoken = new char[text.length()];
        this.places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (closed.get(i) || !VisibleText.isSilent(text.charAt(i))) {
                spoken[length] = closed.get(i) ? NOTHING : Character.toLowerCase(text.charAt(i));
                places[length++] = i;
            }
        }
    }

    /**
     * @param closed the characters that are not looked at: those of blocks that nobody touched
     * @param gone gets what is to go
     * @param added gets a blank where two words would become one
     */
    static void takeOut(JoinedValues values, OwnText ours, BitSet closed, BitSet gone, Map<Integer, String> added) {
        if (ours.isNothing()) {
            return;
        }
        EditedBlock block = new EditedBlock(values.text(), ours, closed);
        block.find(closed);
        if (!block.pieces.isEmpty()) {
            new EditedLines(values, ours, block.pieces, block.bareMarks, closed).takeOut(gone, added);
        }
    }

    private void find(BitSet closed) {
        for (String line : ours.linkLines()) {
            each(line, this::line);
        }
        for (String link : ours.links()) {
            each(link, this::link);
            // Without its scheme a browser opens it as well.
            each(link.substring(link.indexOf("://") + 3), this::link);
        }
        findMarks(closed);
        if (ours.isShown() || !pieces.isEmpty()) {
            for (String line : ours.otherLines()) {
                each(line, this::line);
            }
        }
        takeMarksAround();
    }

    /** A mark without a checksum is ours if a piece is right behind it, or before it if it ends a block: with no other mark between. */
    private void takeMarksAround() {
        for (int i = 0; i < bareMarks.size(); i++) {
            int[] mark = bareMarks.get(i);
            int before = i == 0 ? 0 : bareMarks.get(i - 1)[1];
            int after = i + 1 == bareMarks.size() ? text.length() : bareMarks.get(i + 1)[0];
            boolean ends = text.substring(mark[0], mark[1]).indexOf('/') >= 0;
            int piece = ends ? pieces.previousSetBit(mark[0]) : pieces.nextSetBit(mark[1]);
            if (piece >= before && piece < after) {
                take(mark[0], mark[1]);
            }
        }
    }

    private void findMarks(BitSet closed) {
        for (Matcher mark = MARK.matcher(text); mark.find(); ) {
            int inside = closed.nextSetBit(mark.start());
            if (inside >= 0 && inside < mark.end()) {
                continue;
            }
            if (mark.group(1) == null) {
                bareMarks.add(new int[] {mark.start(), mark.end()});
            } else {
                take(mark.start(), mark.end());
            }
        }
    }

    /** What is done with a piece that was found. */
    private interface Found {
        /** @return whether it is ours where it stands: from one place to before the other */
        boolean at(int from, int to);
    }

    private void each(String piece, Found found) {
        char[] wanted = spokenOf(piece);
        for (int i = 0; wanted.length > 0 && i + wanted.length <= length; i++) {
            int same = 0;
            while (same < wanted.length && spoken[i + same] == wanted[same]) {
                same++;
            }
            int end = i + wanted.length - 1;
            if (same == wanted.length && found.at(places[i], places[end] + 1)) {
                for (int k = i; k <= end; k++) {
                    spoken[k] = NOTHING;
                }
                i = end;
            }
        }
    }

    private static char[] spokenOf(String piece) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            if (!VisibleText.isSilent(piece.charAt(i))) {
                spoken.append(Character.toLowerCase(piece.charAt(i)));
            }
        }
        return spoken.toString().toCharArray();
    }

    private boolean line(int from, int to) {
        boolean whole =
                (from == 0 || pieces.get(from - 1) || VisibleText.isEdge(text.charAt(from - 1)) || isBullet(from - 1))
                        && (to == text.length()
                                || pieces.get(to)
                                || (VisibleText.isEdge(text.charAt(to)) && !goesOn(to)));
        if (whole) {
            take(from, to);
        }
        return whole;
    }

    /** A sign that nothing is before on its line but a blank. */
    private boolean isBullet(int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        return "-+~".indexOf(text.charAt(at)) >= 0 && VisibleText.isGap(before);
    }

    /** A longer link is another one, unless it goes on with a path, a query or a fragment, which leads to ours all the same. */
    private boolean link(int from, int to) {
        if (to < text.length() && (isOfUrl(text.charAt(to)) || goesOn(to))) {
            return false;
        }
        int start = from;
        boolean bare = !text.regionMatches(true, from, "http", 0, 4);
        if (bare && text.startsWith("://", from - 3)) {
            start = from - 3;
            while (start > 0 && VisibleText.isAsciiWord(text.charAt(start - 1))) {
                start--;
            }
        } else if (bare && from > 0 && isOfAddress(text.charAt(from - 1))) {
            return false;
        }
        take(start, tail(to));
        return true;
    }

    /** Whether what comes behind is a part of another address. */
    private static boolean isOfAddress(char c) {
        return isOfUrl(c) || "-./?&#".indexOf(c) >= 0;
    }

    private static boolean isOfUrl(char c) {
        return VisibleText.isAsciiWord(c) || "_%=+~@$*".indexOf(c) >= 0;
    }

    /** A word that goes on behind a hyphen or a point. */
    private boolean goesOn(int at) {
        return "-.:!'".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && VisibleText.isAsciiWord(text.charAt(at + 1));
    }

    private int tail(int to) {
        if (to == text.length() || "/?#&".indexOf(text.charAt(to)) < 0) {
            return to;
        }
        int end = to;
        while (end < text.length()
                && text.charAt(end) < 0x7f
                && !VisibleText.isSilent(text.charAt(end))
                && "()[]{}\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        // A point at the end is the sentence's.
        while (end > to + 1 && ".:!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The line breaks inside of a wrapped piece stay for now: what stands before and after it are lines of their own. */
    private void take(int first, int last) {
        int from = first;
        int to = last;
        while (from > 0 && to < text.length() && VisibleText.isPair(text.charAt(from - 1), text.charAt(to))) {
            from--;
            to++;
        }
        for (int i = from; i < to; i++) {
            if (!VisibleText.isLineEnd(text.charAt(i))) {
                pieces.set(i);
            }
        }
    }
}
