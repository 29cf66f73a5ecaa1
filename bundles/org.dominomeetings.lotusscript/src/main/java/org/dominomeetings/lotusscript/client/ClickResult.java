package org.dominomeetings.lotusscript.client;

import java.util.List;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.jspecify.annotations.Nullable;

/**
 * What a click did.
 *
 * @param messages texts of message boxes
 * @param prompts texts of boxes that asked for something to be entered or chosen
 * @param urls pages that the browser opened
 * @param clipboard what is on it now
 * @param viewRefreshes how often a view was refreshed
 * @param hideRefreshes how often hide-whens were evaluated anew
 * @param error what the script did not catch, which Notes shows in a box of its own; null for none
 * @param ended why the client crashed or stopped the script; empty if it did not
 */
public record ClickResult(
        List<String> messages,
        List<String> prompts,
        List<String> urls,
        String clipboard,
        int viewRefreshes,
        int hideRefreshes,
        @Nullable ScriptError error,
        String ended) {

    /** Whether the script came to its end. */
    public boolean isDone() {
        return error == null && ended.isEmpty();
    }
}
