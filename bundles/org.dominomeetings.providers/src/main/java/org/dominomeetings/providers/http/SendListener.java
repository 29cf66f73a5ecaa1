package org.dominomeetings.providers.http;

import okhttp3.Call;
import okhttp3.EventListener;

/** An event listener that records whether a byte of a request may have left this machine, for when no response came. */
final class SendListener extends EventListener {
    private volatile boolean sent;

    /** The listener that the call's request carries as a tag. */
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
