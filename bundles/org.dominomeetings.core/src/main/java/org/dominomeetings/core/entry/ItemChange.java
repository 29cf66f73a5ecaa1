package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item to set or to take off a document. Immutable. */
public final class ItemChange {
    private final String name;
    private final @Nullable List<String> values;

    private ItemChange(String name, @Nullable List<String> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * @param values one text for a text item, several for a text list
     */
    public static ItemChange set(String name, List<String> values) {
        return new ItemChange(name, Collections.unmodifiableList(new ArrayList<>(values)));
    }

    public static ItemChange set(String name, String value) {
        return set(name, Arrays.asList(value));
    }

    public static ItemChange remove(String name) {
        return new ItemChange(name, null);
    }

    public String name() {
        return name;
    }

    public boolean isRemoval() {
        return values == null;
    }

    /** The texts to set; empty for a removal. */
    public List<String> values() {
        return values == null ? Collections.<String>emptyList() : values;
    }
}
