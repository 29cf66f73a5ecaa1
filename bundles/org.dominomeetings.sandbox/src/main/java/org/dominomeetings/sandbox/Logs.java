package org.dominomeetings.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends java.util.logging to a file for as long as the sandbox runs, so that the terminal shows what a person reads. */
final class Logs implements AutoCloseable {
    private static final int FILE_BYTES = 10_000_000;

    /** Jetty 7 writes to standard error unless this system property names another of its loggers. */
    private static final String JETTY_LOG = "org.eclipse.jetty.util.log.class";

    private final Logger root = Logger.getLogger("");
    private final List<Handler> silenced = new ArrayList<>();
    private final FileHandler file;

    private Logs(FileHandler file) {
        this.file = file;
    }

    static Logs to(Path folder) throws IOException {
        FileHandler file = new FileHandler(folder.resolve("java.log").toString(), FILE_BYTES, 1, true);
        file.setFormatter(new SimpleFormatter());
        file.setEncoding("UTF-8");
        System.setProperty(JETTY_LOG, "org.eclipse.jetty.util.log.JavaUtilLog");
        Logs logs = new Logs(file);
        for (Handler handler : logs.root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                logs.root.removeHandler(handler);
                logs.silenced.add(handler);
            }
        }
        logs.root.addHandler(file);
        return logs;
    }

    @Override
    public void close() {
        root.removeHandler(file);
        silenced.forEach(root::addHandler);
        file.close();
    }
}
