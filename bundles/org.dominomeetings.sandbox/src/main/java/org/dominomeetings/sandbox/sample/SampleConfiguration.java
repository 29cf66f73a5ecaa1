package org.dominomeetings.sandbox.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dominomeetings.simulators.Settings;

/** What an administrator sets up before the plugin offers Webex, here against the simulator. */
public final class SampleConfiguration {
    private static final String SERVICE = "webex";

    private SampleConfiguration() {}

    /** Adds settings to notes.ini. */
    public static void add(Path domino, Map<String, String> settings) throws IOException {
        NotesIni.set(domino.resolve("notes.ini"), settings);
    }

    /**
     * Writes notes.ini, the key ring and the client secret. The two secrets are made on the first start, readable by
     * their owner alone, and never shown.
     *
     * @param domino the stand-in's data folder
     * @param secrets folder for secrets, outside of it
     * @param publicUrl where browsers reach the stand-in
     * @param webexUrl what stands for {@code https://webexapis.com}
     */
    public static void write(Path domino, Path secrets, String publicUrl, String webexUrl) throws IOException {
        SampleSecrets files = new SampleSecrets(secrets);
        files.createUnlessThere(SERVICE, Settings.CLIENT_SECRET);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("MEETINGS_WEBEX_URL", webexUrl);
        settings.put("MEETINGS_WEBEX_CLIENT_ID", Settings.CLIENT_ID);
        settings.put("MEETINGS_WEBEX_ACCOUNT_NAMES", "yes");
        settings.put("MEETINGS_PUBLIC_URLS", publicUrl);
        settings.put("MEETINGS_SECRETS", secrets.toString());
        settings.put("MEETINGS_ADMINISTRATORS", SampleDomino.ADMINISTRATORS);
        // As on a server whose administrator has switched transactional logging on.
        settings.put("TRANSLOG_Status", "1");
        NotesIni.set(domino.resolve("notes.ini"), settings);
    }
}
