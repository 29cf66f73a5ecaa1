package org.dominomeetings.lotusscript.manner;

/** The client crashed, or stopped the script: nothing that {@code On Error} could catch. */
@SuppressWarnings("serial")
public final class ClientEnded extends RuntimeException {

    /** @param why for the report of a test */
    public ClientEnded(String why) {
        super(why);
    }
}
