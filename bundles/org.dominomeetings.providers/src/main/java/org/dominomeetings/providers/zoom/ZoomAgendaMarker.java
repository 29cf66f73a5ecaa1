package org.dominomeetings.providers.zoom;

/**
 * The agenda's line that marks a meeting of ours with its idempotency key. Zoom has no field for it that needs no
 * administrator (tracking fields do), so it is the last line of a new meeting's agenda; a change of the agenda, which
 * comes after the meeting was found, leaves it out.
 */
final class ZoomAgendaMarker {
    /**
     * Hexadecimal digits of the idempotency key in the line, 64 of its 256 bits: nobody guesses them, and the line
     * stays short where guests may see it.
     */
    private static final int DIGITS = 16;

    private static final String WORDS = "Domino Meetings ";

    /** Length of the line with the line break before it, in characters. */
    static final int LENGTH = 1 + WORDS.length() + DIGITS;

    private ZoomAgendaMarker() {}

    static String of(String idempotencyKey) {
        return WORDS + idempotencyKey.substring(0, DIGITS);
    }

    static String under(String agenda, String idempotencyKey) {
        return agenda.isEmpty() ? of(idempotencyKey) : agenda + "\n" + of(idempotencyKey);
    }

    static boolean isUnder(String agenda, String idempotencyKey) {
        return agenda.trim().endsWith(of(idempotencyKey));
    }
}
