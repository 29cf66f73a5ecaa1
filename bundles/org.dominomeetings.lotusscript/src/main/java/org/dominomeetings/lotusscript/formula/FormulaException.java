package org.dominomeetings.lotusscript.formula;

/** A formula that is malformed, or uses what is refused here; says where, counted from 1. */
public final class FormulaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    FormulaException(int position, String sentence) {
        super("at " + position + ": " + sentence);
        this.position = position;
    }

    /** Of the first character that is wrong. */
    public int position() {
        return position;
    }
}
