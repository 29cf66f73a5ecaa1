package org.dominomeetings.core.account.status;

/** Told of people whose accounts may have changed. Called by threads that serve requests: returns at once, throws nothing. */
public interface AccountListener {
    /**
     * @param person id of the person
     */
    void changed(String person);
}
