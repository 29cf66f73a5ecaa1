package org.dominomeetings.core.settings;

import java.util.Objects;

/** A finding about this installation that its administrator should know. Holds no secret. Immutable, with equality. */
public final class Finding {
    /** How much it matters. */
    public enum Severity {
        /** Works, with less than what is promised. */
        WARNING,
        /** Some or all of it does not work, or is not safe. */
        PROBLEM
    }

    private final Severity weight;
    private final String code;
    private final String sentence;

    private Finding(Severity weight, String code, String sentence) {
        this.weight = weight;
        this.code = Objects.requireNonNull(code);
        this.sentence = Objects.requireNonNull(sentence);
    }

    /**
     * @param code in lower case with hyphens; it never changes once published
     * @param sentence in English, says what is so and what to do
     */
    public static Finding problem(String code, String sentence) {
        return new Finding(Severity.PROBLEM, code, sentence);
    }

    /** As {@link #problem}. */
    public static Finding warning(String code, String sentence) {
        return new Finding(Severity.WARNING, code, sentence);
    }

    public Severity weight() {
        return weight;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return weight + " " + code + ": " + sentence;
    }
}
