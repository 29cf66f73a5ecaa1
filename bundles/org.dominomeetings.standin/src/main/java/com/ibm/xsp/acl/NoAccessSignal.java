package com.ibm.xsp.acl;

/** The stand-in's: code that throws it asks the HTTP task to make the browser log in. */
public class NoAccessSignal extends Error {
    private static final long serialVersionUID = 1L;

    public NoAccessSignal() {}

    public NoAccessSignal(String message) {
        super(message);
    }

    public NoAccessSignal(Throwable cause) {
        super(cause);
    }

    public NoAccessSignal(Throwable cause, String message) {
        super(message, cause);
    }
}
