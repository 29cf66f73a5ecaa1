package org.dominomeetings.standin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.standin.store.Note;

/**
 * Counts the documents that callers have saved, and ends the process right before or right after the one that a test
 * waits for: without shutdown hooks or anything else that runs at an orderly end, which is what SIGKILL leaves.
 *
 * <p>Safe for many threads.
 */
public final class SaveMonitor {
    /** What a shell tells of a process that SIGKILL has ended: 128 and the signal's number. */
    public static final int KILLED = 137;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Death> deaths = new ArrayList<>();
    private final Runnable end;

    public SaveMonitor() {
        this(() -> Runtime.getRuntime().halt(KILLED));
    }

    /** @param end what ends the process; runs under this object's lock, so that no other save is counted after it */
    SaveMonitor(Runnable end) {
        this.end = end;
    }

    /**
     * Which save the process does not survive.
     *
     * @param database path of the database
     * @param form of the document
     * @param items what further items of the document have to say in their first value, by name; may be empty
     * @param nth which of the saves that fit, the first being 1
     * @param before whether the process ends before that save is durable, else after it
     */
    public record Death(String database, String form, Map<String, String> items, int nth, boolean before) {
        /** @throws IllegalArgumentException unless the number is positive */
        public Death {
            if (nth < 1) {
                throw new IllegalArgumentException("nth counts from 1");
            }
            items = Map.copyOf(items);
        }

        private boolean fits(String path, Note note) {
            return database.equals(path)
                    && form.equals(note.text("Form"))
                    && items.entrySet().stream()
                            .allMatch(item -> item.getValue().equals(note.text(item.getKey())));
        }

        private Death less() {
            return new Death(database, form, items, nth - 1, before);
        }
    }

    /** Waits for a save. */
    public synchronized void order(Death death) {
        deaths.add(death);
    }

    /** Waits for no save any more. */
    public synchronized void forgetOrders() {
        deaths.clear();
    }

    /** How many saves have become durable since the start, by the database's path and the form, a space between. */
    public synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** For the stand-in's own objects: a caller's document is about to be written. */
    public synchronized void before(String database, Note note) {
        passed(database, note, true);
    }

    /** For the stand-in's own objects: a caller's document is on disk. */
    public synchronized void after(String database, Note note) {
        counts.merge(database + " " + note.text("Form"), 1, Integer::sum);
        passed(database, note, false);
    }

    private void passed(String database, Note note, boolean before) {
        List<Death> nearer = new ArrayList<>();
        for (Iterator<Death> all = deaths.iterator(); all.hasNext(); ) {
            Death death = all.next();
            if (death.before() != before || !death.fits(database, note)) {
                continue;
            }
            if (death.nth() == 1) {
                end.run();
            } else {
                nearer.add(death.less());
            }
            all.remove();
        }
        deaths.addAll(nearer);
    }
}
