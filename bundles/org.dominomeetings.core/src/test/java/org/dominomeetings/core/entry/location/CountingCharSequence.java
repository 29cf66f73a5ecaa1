package org.dominomeetings.core.entry.location;

import java.util.concurrent.atomic.AtomicLong;

/** A text that counts how often one of its characters is read, in whatever part of it. */
public final class CountingCharSequence implements CharSequence {
    private final CharSequence text;
    private final AtomicLong reads;

    public CountingCharSequence(String text) {
        this(text, new AtomicLong());
    }

    private CountingCharSequence(CharSequence text, AtomicLong reads) {
        this.text = text;
        this.reads = reads;
    }

    public long reads() {
        return reads.get();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads.incrementAndGet();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountingCharSequence(text.subSequence(start, end), reads);
    }

    @Override
    public String toString() {
        reads.addAndGet(text.length());
        return text.toString();
    }
}
