package org.dominomeetings.providers.zoom;

/**
 * The line by which a meeting of ours is told from all others of its host. Zoom has no field for it that needs no
 * administrator (tracking fields do), so it is the last line of a new meeting's agenda; a change of the agenda, which
 * comes after the meeting was found, leaves it out.
 */
final class ZoomAgendaMarker {
    /** 64 of the tag's 256 bits: nobody guesses them, and the line stays short where guests may see it. */
    private static final int DIGITS = 16;

    private static final String WORDS = "Domino Meetings ";

    /** Of the mark and the line break before it, in characters. */
    static final int LENGTH = 1 + WORDS.length() + DIGITS;

    private ZoomAgendaMarker() {}

    static String of(String tag) {
        return WORDS + tag.substring(0, DIGITS);
    }

    static String under(String agenda, String tag) {
        return agenda.isEmpty() ? of(tag) : agenda + "\n" + of(tag);
    }

    static boolean isUnder(String agenda, String tag) {
        return agenda.trim().endsWith(of(tag));
    }
}
