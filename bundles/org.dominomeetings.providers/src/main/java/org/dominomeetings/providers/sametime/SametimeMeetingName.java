package org.dominomeetings.providers.sametime;

import java.text.Normalizer;

/**
 * The name of a meeting, which is its title, its id and the end of its link: the subject as far as it can be read in a
 * link, and a part that nobody can guess. The integration for 11.6 takes out most signs and turns brackets into hyphens
 * and blanks into underscores; this leaves only what no program between the entry and a guest's browser changes.
 */
final class SametimeMeetingName {
    /**
     * Longest readable part in characters; a longer title is cut off in most lists; no limit of Sametime's is
     * documented.
     */
    private static final int READABLE = 40;

    /**
     * Hexadecimal digits of the idempotency key in the name: 128 bits, since whoever knows the name can ask to join.
     */
    private static final int UNGUESSABLE = 32;

    private SametimeMeetingName() {}

    /** @param idempotencyKey as {@link org.dominomeetings.core.spi.MeetingProvider#create} has it */
    static String of(String subject, String idempotencyKey) {
        String readable = Normalizer.normalize(subject, Normalizer.Form.NFKD)
                .replaceAll("[(\\[\\])]", "-")
                .replaceAll("\\s+", "_")
                .replaceAll("[^A-Za-z0-9_-]", "")
                .replaceAll("_{2,}", "_")
                .replaceAll("^[_-]+", "");
        String cut =
                readable.substring(0, Math.min(READABLE, readable.length())).replaceAll("[_-]+$", "");
        // A subject in Japanese, say, of which nothing is left.
        return (cut.isEmpty() ? "Meeting" : cut) + ending(idempotencyKey);
    }

    /** Whether a meeting of this name was made with this idempotency key, whatever the subject was. */
    static boolean isOf(String name, String idempotencyKey) {
        return name.endsWith(ending(idempotencyKey));
    }

    private static String ending(String idempotencyKey) {
        return "_" + idempotencyKey.substring(0, UNGUESSABLE);
    }
}
