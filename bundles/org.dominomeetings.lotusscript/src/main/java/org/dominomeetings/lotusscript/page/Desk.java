package org.dominomeetings.lotusscript.page;

import com.google.gson.JsonObject;

/**
 * What a person has in front of him in a Notes client: an open entry, or a view. Its Notes objects belong to the thread that
 * opened it, and every method is for that thread.
 */
interface Desk extends AutoCloseable {
    /** The window, as the page draws it: form, actions that are not hidden, fields, the document's items. */
    JsonObject show();

    /** Clicks an action of the action bar by its title; returns when its script is done. */
    void click(String title);

    /** Types into a field. */
    void type(String field, String value);

    void save();

    @Override
    void close();
}
