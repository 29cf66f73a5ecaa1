package org.dominomeetings.core.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A sentence for a person before its language is known: the key of the text bundles and what it names. Immutable. */
public final class LocalizedMessage {
    private final String key;
    private final List<Object> arguments;

    /**
     * @param key of the text bundles
     * @param arguments in the order of the sentence's placeholders
     */
    public LocalizedMessage(String key, Object... arguments) {
        this.key = Objects.requireNonNull(key);
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
