package org.dominomeetings.notes.database;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Vector;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of our own documents' items: it throws where one is not as we store it, that is missing, of another
 * type, or a value that this version does not know. Never guesses: Domino itself answers 0 or an empty text for such an
 * item, and a record read so would be written back wrong.
 */
public final class ItemReader {
    private final Document document;

    public ItemReader(Document document) {
        this.document = document;
    }

    /** Thrown where an item is not as we store it. The message names the item and shows no more of it than a word. */
    public static final class UnreadableItemException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnreadableItemException(String message) {
            super(message);
        }
    }

    /** A text; empty where the item is missing, as for what a previous version did not store. */
    public String text(String name) throws NotesException {
        Vector<?> values = document.getItemValue(name);
        if (values == null || values.isEmpty()) {
            return "";
        }
        if (!(values.get(0) instanceof String)) {
            throw new UnreadableItemException(name + " is no text");
        }
        return (String) values.get(0);
    }

    /**
     * A text that is not empty.
     *
     * @throws UnreadableItemException also where it is empty
     */
    public String needed(String name) throws NotesException {
        String text = text(name);
        if (text.isEmpty()) {
            throw new UnreadableItemException(name + " is missing");
        }
        return text;
    }

    /** A whole number. */
    public int number(String name) throws NotesException {
        Vector<?> values = document.getItemValue(name);
        if (values == null || values.isEmpty()) {
            throw new UnreadableItemException(name + " is missing");
        }
        if (!(values.get(0) instanceof Number) || ((Number) values.get(0)).doubleValue() % 1 != 0) {
            throw new UnreadableItemException(name + " is no whole number");
        }
        return ((Number) values.get(0)).intValue();
    }

    /** A whole number; 0 where the item is missing, as for what a previous version did not store. */
    public int numberOrZero(String name) throws NotesException {
        return document.hasItem(name) ? number(name) : 0;
    }

    /** All texts of a list; none where the item is missing or has an empty text alone. */
    public List<String> texts(String name) throws NotesException {
        Vector<?> values = document.getItemValue(name);
        List<String> texts = new ArrayList<>();
        for (Object value : values == null ? Collections.emptyList() : values) {
            if (!(value instanceof String)) {
                throw new UnreadableItemException(name + " is no list of texts");
            }
            if (!((String) value).isEmpty()) {
                texts.add((String) value);
            }
        }
        return texts;
    }

    /** A moment, which we store as text. */
    public Instant moment(String name) throws NotesException {
        String text = needed(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeException other) {
            throw new UnreadableItemException(name + " is no moment");
        }
    }

    /** A moment, where there is one. */
    public @Nullable Instant momentOrNull(String name) throws NotesException {
        return text(name).isEmpty() ? null : moment(name);
    }

    /** A constant of an enum, stored by its name. */
    public <E extends Enum<E>> E word(String name, Class<E> words) throws NotesException {
        String text = needed(name);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                // A state is a word of ours; anything longer or of other letters is not repeated.
                .orElseThrow(() -> new UnreadableItemException(name + " is "
                        + (text.matches("[A-Z_]{1,40}") ? text : "no word") + ", which is not known here"));
    }
}
