package org.dominomeetings.standin.http;

/**
 * The worker threads of the HTTP task. A request that finds none free waits for one, however long that takes: while
 * slow servlets hold all of them, the whole server answers nobody.
 */
public final class HttpThreads {
    private final HttpSettings settings;
    private int busy;
    private int waiting;

    HttpThreads(HttpSettings settings) {
        this.settings = settings;
    }

    /** Takes a thread; each call needs one {@link #leave()}. @throws InterruptedException where the server stops */
    synchronized void enter() throws InterruptedException {
        waiting++;
        try {
            while (busy >= settings.number(HttpSetting.THREADS)) {
                wait();
            }
            busy++;
        } finally {
            waiting--;
        }
    }

    synchronized void leave() {
        busy--;
        notifyAll();
    }

    /** Whoever waits looks at the number of threads again. */
    public synchronized void changed() {
        notifyAll();
    }

    public synchronized int busy() {
        return busy;
    }

    public synchronized int waiting() {
        return waiting;
    }
}
