package org.dominomeetings.sandbox.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** The administrator's configuration of the meeting services, here with their simulators. */
public final class SampleConfiguration {
    /** Where the page of HCL Nomad for web browsers would come from; nothing answers there. */
    public static final String NOMAD_ORIGIN = "https://nomad.example.com";

    private SampleConfiguration() {}

    /** Adds settings to notes.ini. */
    public static void add(Path domino, Map<String, String> settings) throws IOException {
        NotesIni.set(domino.resolve("notes.ini"), settings);
    }

    /**
     * Writes notes.ini, the key ring and the client secrets. The secrets are made on the first start, readable by
     * their owner alone, and never shown.
     *
     * @param domino the stand-in's data folder
     * @param secrets folder for secrets, outside of it
     * @param publicUrl where browsers reach the stand-in
     * @param simulatorsUrl where the simulators run, without a slash at the end
     */
    public static void write(Path domino, Path secrets, String publicUrl, String simulatorsUrl) throws IOException {
        SampleSecrets files = new SampleSecrets(secrets);
        for (String service : SampleServices.withClient()) {
            files.createUnlessThere(service, SimulatorSettings.CLIENT_SECRET);
        }
        Map<String, String> settings = SampleServices.settings(simulatorsUrl);
        settings.put("MEETINGS_PUBLIC_URLS", publicUrl);
        settings.put("MEETINGS_NOMAD_ORIGINS", NOMAD_ORIGIN);
        // More than any tool that tries the plugin out asks for.
        settings.put("MEETINGS_CREATES_PER_HOUR", "100000");
        settings.put("MEETINGS_SECRETS", secrets.toString());
        settings.put("MEETINGS_ADMINISTRATORS", SampleDomino.ADMINISTRATORS);
        // As on a server whose administrator has switched transactional logging on.
        settings.put("TRANSLOG_Status", "1");
        NotesIni.set(domino.resolve("notes.ini"), settings);
    }
}
