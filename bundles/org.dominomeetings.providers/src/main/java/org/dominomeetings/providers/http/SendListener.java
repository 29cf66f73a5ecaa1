package org.dominomeetings.providers.http;

import okhttp3.Call;
import okhttp3.EventListener;

/** Knows whether a byte of a request may have left this machine; asked when no answer came. */
final class SendListener extends EventListener {
    private volatile boolean sent;

    /** The watch that the request of this call carries. */
    static EventListener of(Call call) {
        SendListener watch = call.request().tag(SendListener.class);
        return watch == null ? EventListener.NONE : watch;
    }

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }

    boolean hasSent() {
        return sent;
    }
}
