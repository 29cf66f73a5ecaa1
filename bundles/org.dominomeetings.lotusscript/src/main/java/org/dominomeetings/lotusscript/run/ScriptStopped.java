package org.dominomeetings.lotusscript.run;

/** A script was ended from outside, or is not one that runs here: nothing that {@code On Error} could catch. */
@SuppressWarnings("serial")
public class ScriptStopped extends RuntimeException {

    ScriptStopped(String reason) {
        super(reason);
    }

    /** What {@code End} does: the script is at its end, and all is well. */
    static final class Ended extends ScriptStopped {
        Ended() {
            super("End");
        }
    }
}
