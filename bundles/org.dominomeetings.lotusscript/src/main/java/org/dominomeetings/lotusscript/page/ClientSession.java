package org.dominomeetings.lotusscript.page;

import com.google.gson.JsonObject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One person's Notes client, as the page has it open: a thread of its own, to which all Notes objects belong, and the dialog
 * that its script waits for. Safe for many threads.
 */
final class ClientSession implements AutoCloseable {
    /** Nobody reads a message box for longer; the script ends then as if the client were closed. */
    private static final long PATIENCE_SECONDS = 300;

    /** Longer than a request to the page should last, and shorter than most answers of the server take. */
    private static final long SHOWN_AFTER_MILLIS = 400;

    private final String id;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "notes-client");
        thread.setDaemon(true);
        return thread;
    });
    private final SynchronousQueue<Dialog.Answer> answers = new SynchronousQueue<>();

    private @Nullable ClientDesk desk;
    private JsonObject shown = new JsonObject();
    private @Nullable Dialog dialog;
    private @Nullable String error;
    private int running;

    ClientSession(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Opens the desk in the session's thread. */
    void open(Function<ClientSession, ClientDesk> opening) {
        run(() -> desk = opening.apply(this));
    }

    /** Lets the person do something in his client; what it comes to is seen in {@link #state}. */
    void act(Consumer<ClientDesk> act) {
        run(() -> {
            ClientDesk open = desk;
            if (open != null) {
                act.accept(open);
            }
        });
    }

    private void run(Runnable work) {
        synchronized (this) {
            running++;
            error = null;
        }
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error failed) {
                synchronized (this) {
                    error = failed.getMessage() == null ? failed.toString() : failed.getMessage();
                }
            } finally {
                show();
                synchronized (this) {
                    running--;
                    notifyAll();
                }
            }
        });
    }

    private void show() {
        ClientDesk open = desk;
        if (open != null) {
            JsonObject now;
            try {
                now = open.show();
            } catch (RuntimeException failed) {
                synchronized (this) {
                    error = failed.toString();
                }
                return;
            }
            synchronized (this) {
                shown = now;
            }
        }
    }

    /** Shows a dialog and waits for the person; in the session's thread. @throws IllegalStateException if he does not come */
    Dialog.Answer ask(Dialog asked) {
        show();
        synchronized (this) {
            dialog = asked;
            notifyAll();
        }
        try {
            Dialog.Answer answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("nobody answered \"" + asked.text() + "\"");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the client was closed", e);
        } finally {
            synchronized (this) {
                dialog = null;
            }
        }
    }

    /** Answers the dialog. @throws IllegalStateException if there is none */
    void answer(Dialog.Answer answer) {
        synchronized (this) {
            if (dialog == null) {
                throw new IllegalStateException("no dialog is open");
            }
        }
        try {
            if (!answers.offer(answer, 2, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no dialog is open");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            dialog = null;
        }
    }

    /** The window, the dialog in front of it, and whether a script runs; waits a little for what is nearly done. */
    synchronized JsonObject state() {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SHOWN_AFTER_MILLIS);
        for (long left = SHOWN_AFTER_MILLIS;
                running > 0 && dialog == null && left > 0;
                left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        JsonObject state = shown.deepCopy();
        state.addProperty("id", id);
        state.addProperty("running", running > 0);
        if (dialog != null) {
            state.add("dialog", dialog.json());
        }
        if (error != null) {
            state.addProperty("error", error);
        }
        return state;
    }

    @Override
    public void close() {
        thread.execute(() -> {
            ClientDesk open = desk;
            if (open != null) {
                open.close();
            }
        });
        thread.shutdown();
        synchronized (this) {
            if (dialog != null) {
                thread.shutdownNow();
            }
        }
    }
}
