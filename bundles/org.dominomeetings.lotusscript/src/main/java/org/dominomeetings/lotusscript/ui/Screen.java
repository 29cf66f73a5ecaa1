package org.dominomeetings.lotusscript.ui;

import java.util.ArrayList;
import java.util.List;

/** What a person saw happen since it was cleared: in its order, and counted. */
public final class Screen {

    private final List<String> messages = new ArrayList<>();
    private final List<String> prompts = new ArrayList<>();
    private final List<String> urls = new ArrayList<>();
    private String clipboard = "";
    private int viewRefreshes;
    private int hideRefreshes;

    /** Texts of message boxes. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Texts of boxes that asked for something to be entered or chosen. */
    public List<String> prompts() {
        return List.copyOf(prompts);
    }

    /** Pages that the browser opened. */
    public List<String> urls() {
        return List.copyOf(urls);
    }

    public String clipboard() {
        return clipboard;
    }

    /** How often a view was refreshed or built anew. */
    public int viewRefreshes() {
        return viewRefreshes;
    }

    /** How often hide-whens were evaluated anew by a script. */
    public int hideRefreshes() {
        return hideRefreshes;
    }

    public void showed(String message) {
        messages.add(message);
    }

    public void asked(String message) {
        prompts.add(message);
    }

    public void opened(String url) {
        urls.add(url);
    }

    void copied(String text) {
        clipboard = text;
    }

    void refreshedView() {
        viewRefreshes++;
    }

    void refreshedHides() {
        hideRefreshes++;
    }

    /** Forgets all but the clipboard. */
    public void clear() {
        messages.clear();
        prompts.clear();
        urls.clear();
        viewRefreshes = 0;
        hideRefreshes = 0;
    }
}
