package org.dominomeetings.contract;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged at any level while it is open, but for what the simulator of the service logs itself. */
final class Recorded extends Handler implements AutoCloseable {
    private static final String SIMULATOR = "mockwebserver3";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");
    private final Level usual = root.getLevel();

    Recorded() {
        setLevel(Level.ALL);
        root.addHandler(this);
        root.setLevel(Level.ALL);
    }

    /** What somebody could write to a log of such an object. */
    void shown(Object object) {
        lines.add(String.valueOf(object));
        if (object instanceof Throwable failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            lines.add(trace.toString());
        }
    }

    String all() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord record) {
        String name = String.valueOf(record.getLoggerName());
        if (!name.startsWith(SIMULATOR)) {
            lines.add(name + " " + new SimpleFormatter().formatMessage(record));
            shown(record.getThrown());
        }
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        root.setLevel(usual);
        root.removeHandler(this);
    }
}
