package org.dominomeetings.core.entry;

import java.util.concurrent.atomic.AtomicLong;

/** A text that counts how often one of its characters is read, in whatever part of it. */
final class CountedText implements CharSequence {
    private final CharSequence text;
    private final AtomicLong reads;

    CountedText(String text) {
        this(text, new AtomicLong());
    }

    private CountedText(CharSequence text, AtomicLong reads) {
        this.text = text;
        this.reads = reads;
    }

    long reads() {
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
        return new CountedText(text.subSequence(start, end), reads);
    }

    @Override
    public String toString() {
        reads.addAndGet(text.length());
        return text.toString();
    }
}
