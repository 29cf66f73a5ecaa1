package org.dominomeetings.notes.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that a mistyped name was probably meant to be (Levenshtein distance). */
final class SimilarName {
    /** Letters per mistake: a name that differs in more than one letter in four is not recognised. */
    private static final int LETTERS_TO_A_MISTAKE = 4;

    private SimilarName() {}

    /** @return the known name that takes the fewest changes of a letter; empty if even that takes many */
    static Optional<String> of(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(one -> distance(name, one)))
                .filter(nearest -> distance(name, nearest) <= Math.max(2, name.length() / LETTERS_TO_A_MISTAKE));
    }

    /** How many letters have to be put in, left out or changed to make one name of the other (Levenshtein distance). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
